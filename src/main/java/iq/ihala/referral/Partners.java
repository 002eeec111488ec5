package iq.ihala.referral;

import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import org.springframework.stereotype.Component;

/** Tells a provider's focal points that something waits for them: a mail with the case number, nothing else. */
@Component
class Partners {

    private static final String GROUP = "partner_focal";

    private final Staff staff;
    private final Outbox outbox;

    Partners(Staff staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    /** One mail a focal point, provider and attempt, however often the step is repeated. */
    void tell(ReferralItem item, String template, int occurrence) {
        staff.members(GROUP).stream()
                .filter(m -> item.providerId().equals(m.organisation()))
                .forEach(m -> outbox.mail(
                        m.user(),
                        template,
                        item.caseNumber(),
                        String.join(
                                ":",
                                template,
                                item.id(),
                                String.valueOf(item.providersTried()),
                                String.valueOf(occurrence),
                                m.user())));
    }
}
