package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeContact;
import iq.ihala.process.common.SafeContacts;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/**
 * S19: a contact counts when the person could talk. The way must be one that the person agreed to (dossier §3.6 R1, R2), and
 * a re-assessment that is due is not put off.
 */
@Component
class FollowUpAnswers implements StepRecorder {

    private static final String WAY = "contactMethodUsed";
    private static final String PERSON_CAME = "PERSON_CAME";

    private final SafeContacts contacts;
    private final Consents consents;
    private final CaseFiles caseFiles;
    private final FollowUpPlan plan;

    FollowUpAnswers(SafeContacts contacts, Consents consents, CaseFiles caseFiles, FollowUpPlan plan) {
        this.contacts = contacts;
        this.consents = consents;
        this.caseFiles = caseFiles;
        this.plan = plan;
    }

    @Override
    public String form() {
        return FollowUpProcess.FOLLOW_UP_FORM;
    }

    @Override
    public void record(Step step) {
        requireAgreedWay(step);
        boolean reached = step.flag("contactMade") && step.flag("safeToTalk");
        if (reached) {
            requireReassessment(step);
        }
        step.set(Variables.CONTACT_MADE, reached);
        caseFiles.recordContact(step.caseNumber(), reached, step.text(WAY).orElse(null));
    }

    private void requireAgreedWay(Step step) {
        SafeContact contact = contacts.of(step.caseNumber());
        String way = step.text(WAY).orElseThrow();
        if (!way.equals(PERSON_CAME) && SafeContact.NO_WAY.equals(contact.method())) {
            throw step.refuse(WAY, "اتُّفق على ألا يُتصل بالشخص: هو يتصل بنا");
        }
        if (way.equals(SafeContact.OWN_PHONE) && contact.phoneMayBeWatched()) {
            throw step.refuse(WAY, "الهاتف مشترك أو مراقب أو لا يُعرف أمره: لا يُتصل به");
        }
        boolean visit = step.text("visitType").filter("HOME"::equals).isPresent();
        boolean agreed = contact.mayVisit()
                || consents.inForce(step.caseNumber()).stream().anyMatch(live -> live.code() == ConsentCode.C_VISIT);
        if (visit && !agreed) {
            throw step.refuse("visitType", "لا زيارة منزلية دون موافقة سارية");
        }
    }

    private void requireReassessment(Step step) {
        RiskLevel level =
                step.find(Variables.RISK_LEVEL).map(RiskLevel::valueOf).orElse(RiskLevel.IMMINENT);
        boolean goesOn = step.text("nextStep").filter("CONTINUE"::equals).isPresent();
        if (goesOn && plan.mustReassess(step.caseNumber(), level)) {
            throw step.refuse("nextStep", "حان موعد إعادة تقييم الخطورة: تُختار «إعادة تقييم الخطورة»");
        }
    }
}
