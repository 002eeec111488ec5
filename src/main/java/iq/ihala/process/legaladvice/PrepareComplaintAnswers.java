package iq.ihala.process.legaladvice;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.legaladvice.CourtStep;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A06: a complaint is lodged after the safety plan was reviewed, where the person agreed to go, and never at the station of
 * those whom it accuses (dossier §6.3 row 4). Who agrees to neither judge nor station has not complained: asked again later.
 */
@Component
class PrepareComplaintAnswers implements StepRecorder {

    private static final String ROUTE = "complaintRoute";
    private static final String STATION = "POLICE_STATION";
    private static final Set<String> THROUGH_JUDGE =
            Set.of("INVESTIGATING_JUDGE", "PUBLIC_PROSECUTION", "PERSONAL_STATUS_COURT");
    private static final Set<String> THROUGH_POLICE =
            Set.of("FAMILY_PROTECTION", "JUVENILE_POLICE", STATION, "ANTI_TRAFFICKING", "AMEEN");

    private final LegalFiles legalFiles;
    private final Consents consents;
    private final Clock clock;

    PrepareComplaintAnswers(LegalFiles legalFiles, Consents consents, Clock clock) {
        this.legalFiles = legalFiles;
        this.consents = consents;
        this.clock = clock;
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
        consent(step, ConsentCode.C_JUDGE, judge);
        consent(step, ConsentCode.C_POLICE, police);
        if (!judge && !police) {
            legalFiles.recordDecision(step.caseNumber().value(), LegalAdviceProcess.LATER, step.user());
            step.set(Variables.LEGAL_DECISION, LegalAdviceProcess.LATER);
            return;
        }
        judgeRoute(step, judge, police);
        if (!step.flag("planReviewedBeforeComplaint")) {
            throw step.refuse("planReviewedBeforeComplaint", "تُراجَع خطة السلامة قبل تقديم الشكوى");
        }
        LocalDate lodged = step.date("lodgedDate").orElseThrow();
        if (lodged.isAfter(LocalDate.now(clock))) {
            throw step.refuse("lodgedDate", "تُرسل الاستمارة بعد تقديم الشكوى");
        }
        legalFiles.recordCourtStep(
                step.caseNumber().value(),
                new CourtStep(
                        lodged,
                        LegalAdviceProcess.OPEN,
                        null,
                        step.text("courtContact").orElse(null),
                        null,
                        step.text("complaintNote").orElse(null)),
                step.user());
    }

    private static void judgeRoute(Step step, boolean judge, boolean police) {
        String route = step.text(ROUTE).orElseThrow();
        if ((THROUGH_JUDGE.contains(route) && !judge) || (THROUGH_POLICE.contains(route) && !police)) {
            throw step.refuse(ROUTE, "لم يوافق الشخص على هذه الجهة");
        }
        if (route.equals(STATION) && step.find(Variables.RESTRICTED).orElse(false)) {
            throw step.refuse(ROUTE, "المشكو منه من جهة رسمية أو مسلحة: قاضي التحقيق أو الادعاء العام");
        }
    }

    private void consent(Step step, ConsentCode code, boolean agreed) {
        if (!agreed) {
            consents.refuse(step.caseNumber(), code, null, step.user());
            return;
        }
        consents.give(new ConsentGiven(
                step.caseNumber(),
                code,
                null,
                null,
                null,
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElseThrow(),
                step.text("consentWitness").orElse(null),
                null,
                step.user()));
    }
}
