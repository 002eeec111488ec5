package iq.ihala.process.servicereferral;

import static iq.ihala.process.servicereferral.ReferralForms.appointmentTold;
import static iq.ihala.process.servicereferral.ReferralForms.chosen;
import static iq.ihala.process.servicereferral.ReferralForms.intake;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.KnownWay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** A referral that was just sent, for tests outside the engine's room too. */
@TestComponent
public class SentReferral {

    private final TestHouse house;
    private final CaseFiles caseFiles;
    private final SafeContacts contacts;
    private final Consents consents;
    private final Referrals referrals;

    SentReferral(TestHouse house, CaseFiles caseFiles, SafeContacts contacts, Consents consents, Referrals referrals) {
        this.house = house;
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.consents = consents;
        this.referrals = referrals;
    }

    /** The person of {@link ReferralForms#intake} agreed to legal help by this provider and to this amount. */
    public CaseNumber to(String provider, String fieldSet, String worker) {
        CaseNumber number = caseFiles.open("WALK_IN", worker);
        caseFiles.assignCaseWorker(number, worker);
        caseFiles.storeStep(
                new StepAnswers(number, "reception", "reception.takeIntake", 1, worker, Instant.now(), intake()));
        KnownWay.agree(contacts, number, intake(), worker);
        house.runtime()
                .startProcessInstanceByKey(
                        ServiceReferralProcess.KEY,
                        number.value(),
                        Map.of(
                                "serviceCode",
                                "LEGAL",
                                "riskLevel",
                                "LOW",
                                "restricted",
                                false,
                                "caseWorkerId",
                                worker));
        house.answer(worker, number.value(), "userTask_chooseProvider", chosen(provider, fieldSet));
        return number;
    }

    /** The person hears of the appointment. */
    public void personIsTold(CaseNumber number, String worker) {
        house.answer(worker, number.value(), "userTask_tellAppointment", appointmentTold());
    }

    /** The person takes the consent to this referral back. */
    public void isTakenBack(CaseNumber number, String worker) {
        consents.withdraw(number, ConsentCode.C_REF, of(number).id(), worker);
    }

    public ReferralView of(CaseNumber number) {
        return referrals.ofCase(number.value()).get(0);
    }

    /** Whether this step waits. */
    public boolean waits(CaseNumber number, String element) {
        return house.task(number.value(), element) != null;
    }
}
