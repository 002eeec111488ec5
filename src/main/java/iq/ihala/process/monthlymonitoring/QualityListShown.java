package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.reporting.DataFlaw;
import iq.ihala.reporting.DataQuality;
import iq.ihala.reporting.Releases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code qualityList}: how many flaws of each kind, and the numbers of the cases to put right, the first ones of each. */
@Component
class QualityListShown implements FormFact {

    private static final int MOST = 20;

    private final Releases releases;

    QualityListShown(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String name() {
        return "qualityList";
    }

    @Override
    public Object value(FactContext context) {
        DataQuality quality = releases.quality(MonthlyMonitoringProcess.month(context));
        if (quality.size() == 0) {
            return "القائمة فارغة.";
        }
        List<String> lines = new ArrayList<>();
        if (!quality.historyIsWhole()) {
            lines.add(DataQuality.HISTORY_NOT_WHOLE);
        }
        quality.counts().forEach((kind, count) -> lines.add(line(quality, kind, count)));
        return String.join("\n", lines);
    }

    private static String line(DataQuality quality, DataFlaw.Kind kind, long count) {
        String numbers = quality.flaws().stream()
                .filter(flaw -> flaw.kind() == kind)
                .limit(MOST)
                .map(flaw -> flaw.caseNumber().value())
                .collect(Collectors.joining("، "));
        return kind.arabic() + " (" + count + "): " + numbers + (count > MOST ? " …" : "");
    }
}
