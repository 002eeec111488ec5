package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.reporting.Rounds;
import org.springframework.stereotype.Component;

/** MM02: why the list was accepted as it is. */
@Component
class WorkOffListAnswers implements StepRecorder {

    private final Rounds rounds;

    WorkOffListAnswers(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String form() {
        return MonthlyMonitoringProcess.WORK_OFF;
    }

    @Override
    public void record(Step step) {
        rounds.remark(
                MonthlyMonitoringProcess.month(step),
                "qualityRemark",
                step.user(),
                PlainWords.of(step, "qualityRemark"));
    }
}
