package iq.ihala.process.closure;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S20b: a complaint is not looked into by whoever it may be about, nor by who heard it (dossier §3.10). */
@Component
class HandleFeedbackAlarmAnswers implements StepRecorder {

    private final FourEyes fourEyes;
    private final CaseFiles caseFiles;

    HandleFeedbackAlarmAnswers(FourEyes fourEyes, CaseFiles caseFiles) {
        this.fourEyes = fourEyes;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return ClosureProcess.ALARM_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, ClosureProcess.FEEDBACK_FORM, "من سأل عن الرأي لا يتابع الشكوى: يلزم شخصاً ثانياً");
        if (step.user().equals(caseFiles.summary(step.caseNumber()).caseWorker())) {
            throw new RefusedAnswer("من عمل على الحالة لا يتابع الشكوى: يلزم شخصاً ثانياً");
        }
    }
}
