package iq.ihala.process.closure;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.followup.LostContact;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/**
 * S20: a reason of closure must agree with what happened (dossier §3.9). The consent to be asked for feedback holds sixty days, so
 * the one of the first talk has often run out; it is asked for again here.
 */
@Component
class RequestClosureAnswers implements StepRecorder {

    private static final String REASON = "closureReason";

    private static final String FEEDBACK = "feedbackAgreed";

    private final LostContact lost;
    private final Consents consents;

    RequestClosureAnswers(LostContact lost, Consents consents) {
        this.lost = lost;
        this.consents = consents;
    }

    @Override
    public String form() {
        return ClosureProcess.REQUEST_FORM;
    }

    @Override
    public void record(Step step) {
        String reason = step.text(REASON).orElseThrow();
        if (reason.equals("PERSON_REQUEST") && !step.flag("personAskedToClose")) {
            throw step.refuse(REASON, "«بطلب الشخص» يعني أن الشخص طلب الإغلاق بنفسه");
        }
        if (reason.equals("DECEASED")) {
            throw step.refuse(REASON, "الوفاة يسجلها المشرف في صفحة الملف: «ماذا حدث؟»، فيتوقف كل اتصال");
        }
        if (reason.equals("LOST")) {
            RiskLevel level =
                    step.find(Variables.RISK_LEVEL).map(RiskLevel::valueOf).orElse(RiskLevel.IMMINENT);
            lost.objection(step.caseNumber(), level).ifPresent(objection -> {
                throw step.refuse(REASON, objection);
            });
        }
        if (step.flag(FEEDBACK)) {
            consents.give(new ConsentGiven(
                    step.caseNumber(),
                    ConsentCode.C_FEEDBACK,
                    null,
                    null,
                    null,
                    "SELF",
                    null,
                    null,
                    null,
                    step.user()));
        } else if (step.text(FEEDBACK).filter("NO"::equals).isPresent()) {
            consents.refuse(step.caseNumber(), ConsentCode.C_FEEDBACK, null, step.user());
        }
    }
}
