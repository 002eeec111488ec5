package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.reporting.Drafts;
import iq.ihala.reporting.Rounds;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** MM05: without a signature nothing is published; why the month rests. */
@Component
class DecideUnsignedAnswers implements StepRecorder {

    private final Rounds rounds;
    private final Drafts drafts;

    DecideUnsignedAnswers(Rounds rounds, Drafts drafts) {
        this.rounds = rounds;
        this.drafts = drafts;
    }

    @Override
    public String form() {
        return MonthlyMonitoringProcess.UNSIGNED;
    }

    @Override
    public void record(Step step) {
        if ("WITHHOLD".equals(step.text("unsignedDecision").orElseThrow())) {
            YearMonth month = MonthlyMonitoringProcess.month(step);
            rounds.remark(month, "withholdReason", step.user(), PlainWords.of(step, "withholdReason"));
            rounds.withheld(month);
            drafts.drop(month);
        }
    }
}
