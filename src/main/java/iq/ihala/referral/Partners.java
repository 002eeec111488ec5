package iq.ihala.referral;

import iq.ihala.casefile.LiveConsent;
import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a provider's focal points, and its system if it has one, that something waits: the case number, nothing else. */
@Component
class Partners {

    private static final String GROUP = "partner_focal";
    static final String SENT = "REFERRAL_SENT";
    private static final String CANCELLED = "REFERRAL_CANCELLED";

    private final Staff staff;
    private final Outbox outbox;

    Partners(Staff staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    /** One mail a focal point, consent and attempt, however often the step is repeated; it goes only while the consent holds. */
    void tell(ReferralItem item, String template, int occurrence, LiveConsent consent) {
        if (item.providerId() != null && outbox.hasWebhook(item.providerId())) {
            String key = String.join(
                    ":",
                    template,
                    item.id(),
                    consent.reference(),
                    String.valueOf(item.providersTried()),
                    String.valueOf(occurrence),
                    "webhook");
            outbox.webhook(consent.reference(), item.providerId(), template, item.caseNumber(), key);
        }
        focalPoints(item)
                .forEach(user -> outbox.mailOn(
                        consent.reference(),
                        user,
                        template,
                        item.caseNumber(),
                        String.join(
                                ":",
                                template,
                                item.id(),
                                consent.reference(),
                                String.valueOf(item.providersTried()),
                                String.valueOf(occurrence),
                                user)));
    }

    /** That there is nothing left to do is told whatever became of the consent. */
    void tellOfEnd(ReferralItem item) {
        if (item.providerId() != null && outbox.hasWebhook(item.providerId())) {
            String key = String.join(":", CANCELLED, item.id(), String.valueOf(item.providersTried()), "webhook");
            outbox.webhook(null, item.providerId(), CANCELLED, item.caseNumber(), key);
        }
        focalPoints(item)
                .forEach(user -> outbox.mail(
                        user,
                        CANCELLED,
                        item.caseNumber(),
                        String.join(":", CANCELLED, item.id(), String.valueOf(item.providersTried()), user)));
    }

    List<String> focalPoints(ReferralItem item) {
        return item.providerId() == null
                ? List.of()
                : staff.members(GROUP).stream()
                        .filter(m -> item.providerId().equals(m.organisation()))
                        .map(StaffMember::user)
                        .toList();
    }

    /** True for this provider's people only. */
    boolean isOf(ReferralItem item, String user) {
        return item.providerId() != null
                && staff.find(user)
                        .filter(m -> m.isIn(GROUP) && item.providerId().equals(m.organisation()))
                        .isPresent();
    }

    /** True for our own staff and for this provider's people; false for other partners and whoever is not known. */
    boolean maySee(ReferralItem item, String user) {
        return staff.find(user)
                .filter(m -> m.isIn(GROUP) ? item.providerId().equals(m.organisation()) : m.organisation() == null)
                .isPresent();
    }
}
