package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.reporting.ExportRequest;
import iq.ihala.reporting.ExportWords;
import iq.ihala.reporting.Exports;
import iq.ihala.reporting.Rounds;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fact {@code exportsAsked}: which variant is to go to whom and what for, and what the asking person remarked. */
@Component
class ExportsAskedShown implements FormFact {

    private final Exports exports;
    private final Rounds rounds;

    ExportsAskedShown(Exports exports, Rounds rounds) {
        this.exports = exports;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "exportsAsked";
    }

    @Override
    public Object value(FactContext context) {
        YearMonth month = MonthlyMonitoringProcess.month(context);
        Stream<String> asked = exports.of(month).stream()
                .filter(request -> request.state() == ExportRequest.State.ASKED)
                .map(ExportsAskedShown::line);
        Stream<String> notes = rounds.remarks(month).stream()
                .filter(remark -> "exportNote".equals(remark.field()))
                .map(remark -> "ملاحظة: " + remark.words());
        return Stream.concat(asked, notes).collect(Collectors.joining("\n"));
    }

    private static String line(ExportRequest request) {
        return ExportWords.VARIANTS.get(request.variant())
                + " ← إلى: " + ExportWords.RECIPIENTS.get(request.recipient())
                + "، الغرض: " + ExportWords.PURPOSES.get(request.purpose());
    }
}
