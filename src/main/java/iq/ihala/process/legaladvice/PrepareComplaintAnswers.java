package iq.ihala.process.legaladvice;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.legaladvice.Situation;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A06: after the safety plan was reviewed the person agrees to one place for the complaint, and to how much is said there. It is
 * never the station of those whom it accuses, and for a minor never a common station (dossier §6.3 rows 2 and 4). Who agrees to
 * neither judge nor police has not complained: asked again later.
 */
@Component
class PrepareComplaintAnswers implements StepRecorder {

    private static final String ROUTE = "complaintRoute";
    private static final String STATION = "POLICE_STATION";
    private static final String GIVEN_BY = "givenBy";

    private final LegalFiles legalFiles;
    private final LegalDecisions decisions;
    private final Consents consents;
    private final ComplaintConsent complaintConsent;
    private final LegalSituation situations;
    private final Guardian guardian;

    PrepareComplaintAnswers(
            LegalFiles legalFiles,
            LegalDecisions decisions,
            Consents consents,
            ComplaintConsent complaintConsent,
            LegalSituation situations,
            Guardian guardian) {
        this.legalFiles = legalFiles;
        this.decisions = decisions;
        this.consents = consents;
        this.complaintConsent = complaintConsent;
        this.situations = situations;
        this.guardian = guardian;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.COMPLAINT_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        boolean judge = step.flag("judgeConsent");
        boolean police = step.flag("policeConsent");
        if (!judge && !police) {
            refuse(step, ConsentCode.C_JUDGE);
            refuse(step, ConsentCode.C_POLICE);
            decisions.record(step.caseNumber(), LegalAdviceProcess.LATER, step.user());
            step.set(Variables.LEGAL_DECISION, LegalAdviceProcess.LATER);
            return;
        }
        if (legalFiles
                .find(step.caseNumber().value())
                .map(LegalFile::offences)
                .filter(OwnActs::areAll)
                .isPresent()) {
            throw step.refuse(
                    ROUTE, "لم يُكيَّف فعل لغيره: لا يُشتكى أحد على نفسه، ولا شكوى على من يتعالج (المادة 40)");
        }
        String route = step.text(ROUTE).orElseThrow();
        ConsentCode code = ComplaintConsent.codeFor(route);
        if (code == ConsentCode.C_JUDGE ? !judge : !police) {
            throw step.refuse(ROUTE, "لم يوافق الشخص على هذه الجهة");
        }
        judgeRoute(step, route, code);
        if (!step.flag("planReviewedBeforeComplaint")) {
            throw step.refuse("planReviewedBeforeComplaint", "تُراجَع خطة السلامة قبل تقديم الشكوى");
        }
        if (code == ConsentCode.C_JUDGE && !police) {
            refuse(step, ConsentCode.C_POLICE);
        } else if (code == ConsentCode.C_POLICE && !judge) {
            refuse(step, ConsentCode.C_JUDGE);
        }
        // Another place that was agreed before is none any more.
        complaintConsent.use(step.caseNumber());
        consents.give(given(step, code, route));
        legalFiles.recordComplaintRoute(step.caseNumber().value(), route);
    }

    private void judgeRoute(Step step, String route, ConsentCode code) {
        Situation situation = situations.of(step.caseNumber(), Set.of());
        boolean armed = situation.is(Situation.ARMED);
        boolean restricted = step.find(Variables.RESTRICTED).orElse(false);
        if ((armed && code == ConsentCode.C_POLICE) || (restricted && route.equals(STATION))) {
            throw step.refuse(ROUTE, "المشكو منه من جهة رسمية أو مسلحة: قاضي التحقيق أو الادعاء العام");
        }
        boolean minor =
                situation.is(Situation.MINOR) || step.find(Variables.IS_MINOR).orElse(false);
        if ((minor || situation.is(Situation.ACCUSED_MINOR)) && route.equals(STATION)) {
            throw step.refuse(ROUTE, "لمن هو دون 18: شرطة الأحداث أو حماية الأسرة أو قاضي الأحداث");
        }
        if (minor && step.text(GIVEN_BY).filter("SELF"::equals).isPresent()) {
            throw step.refuse(GIVEN_BY, "القاصر يمثله وليّه، أو من يعيّنه القاضي (المادة 7)");
        }
        if (minor
                && !step.text(GIVEN_BY).filter("JUDGE"::equals).isPresent()
                && guardian.isAccused(step.caseNumber())) {
            throw step.refuse(GIVEN_BY, "الولي هو المشكو منه: يعيّن القاضي من يمثل الصغير (المادة 7)");
        }
    }

    private void refuse(Step step, ConsentCode code) {
        consents.refuse(step.caseNumber(), code, ComplaintConsent.ITEM, step.user());
    }

    private static ConsentGiven given(Step step, ConsentCode code, String route) {
        return new ConsentGiven(
                step.caseNumber(),
                code,
                ComplaintConsent.ITEM,
                route,
                step.text("statementScope").orElseThrow(),
                step.text(GIVEN_BY).orElseThrow(),
                step.text("consentForm").orElseThrow(),
                step.text("consentWitness").orElse(null),
                null,
                step.user());
    }
}
