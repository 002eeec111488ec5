package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.referral.Referrals;
import iq.ihala.staff.Staff;
import org.springframework.stereotype.Component;

/** Whose referral it is: the chosen provider's people and our own staff, nobody else (dossier §2). */
@Component
public class PartnerAccess {

    private static final String PARTNER = "partner_focal";

    private final Referrals referrals;
    private final Staff staff;

    PartnerAccess(Referrals referrals, Staff staff) {
        this.referrals = referrals;
        this.staff = staff;
    }

    /** Whether the user works for the centre or for the provider to which the referral is addressed. */
    public boolean mayKnow(String referralId, String user) {
        return isOurs(user) || referrals.focalPoints(referralId).contains(user);
    }

    /** @throws RefusedAnswer if the user belongs to another partner */
    public void require(Step step) {
        if (!mayKnow(step.find(Variables.REFERRAL_ID).orElseThrow(), step.user())) {
            throw new RefusedAnswer("هذه الإحالة موجهة إلى جهة أخرى");
        }
    }

    private boolean isOurs(String user) {
        return staff.find(user)
                .filter(member -> member.organisation() == null && !member.isIn(PARTNER))
                .isPresent();
    }
}
