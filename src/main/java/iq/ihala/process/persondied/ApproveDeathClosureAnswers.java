package iq.ihala.process.persondied;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** EV6: closing takes two people, and neither is the one who worked on the case (dossier §3.9). */
@Component
class ApproveDeathClosureAnswers implements StepRecorder {

    private final FourEyes fourEyes;
    private final CaseFiles caseFiles;

    ApproveDeathClosureAnswers(FourEyes fourEyes, CaseFiles caseFiles) {
        this.fourEyes = fourEyes;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return PersonDiedProcess.APPROVE_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, PersonDiedProcess.CONFIRM_FORM, "من أكد الخبر لا يعتمد الإغلاق: يلزم شخصاً ثانياً");
        if (step.user().equals(caseFiles.summary(step.caseNumber()).caseWorker())) {
            throw new RefusedAnswer("من يعمل على الحالة لا يعتمد إغلاقها: يلزم شخصاً ثانياً");
        }
    }
}
