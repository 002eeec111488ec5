package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.ContactWay;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ContactAsAgreed;
import iq.ihala.process.common.TrustedPerson;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * S19: a contact counts when the person could talk. The way must be one that the person agreed to (dossier §3.6 R1, R2), and
 * a re-assessment that is due is not put off.
 */
@Component
class FollowUpAnswers implements StepRecorder {

    private static final String WAY = "contactMethodUsed";
    private static final String VISIT = "visitType";
    private static final String PERSON_CAME = "PERSON_CAME";
    private static final String KEPT = "agreementKept";
    private static final Set<String> GOES_BY = Set.of("CONTINUE", "CLOSE");

    private final ContactAsAgreed contact;
    private final TrustedPerson trusted;
    private final ConsentGuard guard;
    private final CaseFiles caseFiles;
    private final FollowUpPlan plan;
    private final Mediations mediations;

    FollowUpAnswers(
            ContactAsAgreed contact,
            TrustedPerson trusted,
            ConsentGuard guard,
            CaseFiles caseFiles,
            FollowUpPlan plan,
            Mediations mediations) {
        this.mediations = mediations;
        this.contact = contact;
        this.trusted = trusted;
        this.guard = guard;
        this.caseFiles = caseFiles;
        this.plan = plan;
    }

    @Override
    public String form() {
        return FollowUpProcess.FOLLOW_UP_FORM;
    }

    /** A visit, and a word with the trusted person, each need a consent of their own; without it no contact was made. */
    @Override
    public void permit(Step step) {
        String way = step.text(WAY).orElseThrow();
        boolean visit = step.text(VISIT).filter("HOME"::equals).isPresent();
        if (visit) {
            contact.require(step, VISIT, ContactWay.HOME_VISIT);
        } else if (!way.equals(PERSON_CAME)) {
            contact.require(step, WAY, ContactWay.valueOf(way));
        }
        step.set(Variables.CONTACT_MADE, false);
        if (visit) {
            guard.use(step.caseNumber(), ConsentCode.C_VISIT, null, null);
        }
        if (way.equals(ContactWay.VIA_PERSON.name())) {
            trusted.mayBeContacted(step.caseNumber());
        }
    }

    @Override
    public void record(Step step) {
        boolean reached = step.flag("contactMade") && step.flag("safeToTalk");
        if (reached) {
            requireReassessment(step);
            agreementKept(step);
        }
        step.set(Variables.CONTACT_MADE, reached);
        caseFiles.recordContact(step.caseNumber(), reached, step.text(WAY).orElse(null));
    }

    /** A broken agreement is talked over: the options are open again (dossier §7.2 M08). */
    private void agreementKept(Step step) {
        step.text(KEPT).ifPresent(kept -> {
            boolean leftAlone = step.text("nextStep").filter(GOES_BY::contains).isPresent();
            if (kept.equals("NO") && leftAlone) {
                throw step.refuse("nextStep", "لم يُلتزم بالاتفاق: تُبحث الخيارات من جديد");
            }
            mediations.askedWhetherKept(step.caseNumber(), kept);
        });
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
