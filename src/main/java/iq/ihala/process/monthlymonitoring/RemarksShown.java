package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.reporting.Rounds;
import iq.ihala.reporting.Rounds.Remark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code releaseRemarks}: why the list was accepted, what was remarked, why the month came back. */
@Component
class RemarksShown implements FormFact {

    private static final Map<String, String> WORDS = Map.of(
            "qualityRemark", "قُبلت القائمة",
            "checkRemark", "ملاحظة التدقيق",
            "sendBackReason", "أعاده المدير",
            "withholdReason", "لم يُنشر",
            "exportNote", "ملاحظة التصدير",
            "refusalReason", "رُفض التصدير");

    private final Rounds rounds;

    RemarksShown(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "releaseRemarks";
    }

    @Override
    public Object value(FactContext context) {
        List<Remark> remarks = rounds.remarks(MonthlyMonitoringProcess.month(context));
        return remarks.isEmpty()
                ? "لا شيء بعد."
                : remarks.stream()
                        .map(remark -> WORDS.getOrDefault(remark.field(), "ملاحظة") + ": " + remark.words())
                        .collect(Collectors.joining("\n"));
    }
}
