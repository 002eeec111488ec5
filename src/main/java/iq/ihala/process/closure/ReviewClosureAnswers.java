package iq.ihala.process.closure;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.Variables;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S20: closing takes two people, and no case is closed while a danger of it, or anything new, is being handled (dossier §3.9). */
@Component
class ReviewClosureAnswers implements StepRecorder {

    private final FourEyes fourEyes;
    private final CaseFiles caseFiles;
    private final RunningDanger danger;
    private final OpenWork work;
    private final Codes codes;

    ReviewClosureAnswers(FourEyes fourEyes, CaseFiles caseFiles, RunningDanger danger, OpenWork work, Codes codes) {
        this.fourEyes = fourEyes;
        this.caseFiles = caseFiles;
        this.danger = danger;
        this.work = work;
        this.codes = codes;
    }

    @Override
    public String form() {
        return ClosureProcess.REVIEW_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, ClosureProcess.REQUEST_FORM, "من طلب الإغلاق لا يعتمده");
        if (step.user().equals(caseFiles.summary(step.caseNumber()).caseWorker())) {
            throw new RefusedAnswer("من يعمل على الحالة لا يعتمد إغلاقها");
        }
        if (step.flag("closureApproved") && danger.in(step.caseNumber())) {
            throw step.refuse("closureApproved", "تُعالج الآن إشارة خطر في هذه الحالة: لا تُغلق");
        }
        if (step.flag("closureApproved") && hasBegunSince(step)) {
            throw step.refuse(
                    "closureApproved",
                    "بدأ في هذه الحالة عمل آخر بعد طلب الإغلاق: تُعاد إلى إداري الحالة لينهيه أولاً");
        }
    }

    /** What ran when the closure was asked for was judged then; what began afterwards was not. */
    private boolean hasBegunSince(Step step) {
        String then = step.find(Variables.OPEN_WORK).orElse("");
        return work.in(step.caseNumber()).stream().anyMatch(code -> !codes.has(then, code));
    }
}
