package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.reporting.Rounds;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** MM05: the director's signature, or why the month goes back. */
@Component
class SignReleaseAnswers implements StepRecorder {

    private final Rounds rounds;

    SignReleaseAnswers(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String form() {
        return MonthlyMonitoringProcess.SIGN;
    }

    @Override
    public void record(Step step) {
        YearMonth month = MonthlyMonitoringProcess.month(step);
        if (step.flag("releaseSigned")) {
            rounds.signed(month, step.user());
        } else {
            rounds.remark(month, "sendBackReason", step.user(), PlainWords.of(step, "sendBackReason"));
            rounds.sentBack(month);
        }
    }
}
