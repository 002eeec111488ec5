package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.reporting.Rounds;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** MM03: who found the figures right. */
@Component
class CheckFiguresAnswers implements StepRecorder {

    private final Rounds rounds;

    CheckFiguresAnswers(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String form() {
        return MonthlyMonitoringProcess.CHECK;
    }

    @Override
    public void record(Step step) {
        YearMonth month = MonthlyMonitoringProcess.month(step);
        rounds.remark(month, "checkRemark", step.user(), PlainWords.of(step, "checkRemark"));
        if ("RIGHT".equals(step.text("figuresDecision").orElseThrow())) {
            rounds.checked(month, step.user());
        }
    }
}
