package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.reporting.ExportRequest;
import iq.ihala.reporting.Exports;
import iq.ihala.reporting.Rounds;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** MM07: the second person's answer to all that waits; what she agrees to is opened by the next step. */
@Component
class ApproveExportAnswers implements StepRecorder {

    private final Exports exports;
    private final Rounds rounds;

    ApproveExportAnswers(Exports exports, Rounds rounds) {
        this.exports = exports;
        this.rounds = rounds;
    }

    @Override
    public String form() {
        return MonthlyMonitoringProcess.APPROVE_EXPORT;
    }

    @Override
    public void record(Step step) {
        YearMonth month = MonthlyMonitoringProcess.month(step);
        rounds.remark(month, "refusalReason", step.user(), PlainWords.of(step, "refusalReason"));
        for (ExportRequest request : exports.of(month)) {
            if (request.state() == ExportRequest.State.ASKED) {
                if (request.askedBy().equals(step.user())) {
                    throw step.refuse("exportGranted", "من طلب التصدير لا يصادق عليه");
                }
                if (step.flag("exportGranted")) {
                    exports.grant(request.id(), step.user());
                } else {
                    exports.refuse(request.id(), step.user());
                }
            }
        }
    }
}
