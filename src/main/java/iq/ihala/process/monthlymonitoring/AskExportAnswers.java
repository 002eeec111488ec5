package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.reporting.Exports;
import iq.ihala.reporting.Rounds;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;

/** MM07: which variants are to go to whom, and what for. */
@Component
class AskExportAnswers implements StepRecorder {

    private static final Map<String, String> RECIPIENT_OF =
            Map.of("IOM", "iomRecipient", "MOI", "moiRecipient", "PUBLIC", "publicRecipient");

    private final Exports exports;
    private final Rounds rounds;

    AskExportAnswers(Exports exports, Rounds rounds) {
        this.exports = exports;
        this.rounds = rounds;
    }

    @Override
    public String form() {
        return MonthlyMonitoringProcess.ASK_EXPORT;
    }

    @Override
    public void record(Step step) {
        if (!step.flag("exportAsked")) {
            return;
        }
        YearMonth month = MonthlyMonitoringProcess.month(step);
        if (step.list("exportVariants").isEmpty()) {
            throw step.refuse("exportVariants", "اختر نسخة واحدة على الأقل");
        }
        String purpose = step.text("exportPurpose").orElseThrow();
        step.list("exportVariants")
                .forEach(variant -> exports.ask(month, variant, recipient(step, variant), purpose, step.user()));
        rounds.remark(month, "exportNote", step.user(), PlainWords.of(step, "exportNote"));
    }

    private static String recipient(Step step, String variant) {
        return RECIPIENT_OF.containsKey(variant)
                ? step.text(RECIPIENT_OF.get(variant)).orElseThrow()
                : "FORUMS";
    }
}
