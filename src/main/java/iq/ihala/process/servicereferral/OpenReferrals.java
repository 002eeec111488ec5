package iq.ihala.process.servicereferral;

import iq.ihala.process.common.ArabicDates;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code openReferrals}: what is still on the way for this person, one line an item. */
@Component
class OpenReferrals implements FormFact {

    private final Referrals referrals;

    OpenReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String name() {
        return "openReferrals";
    }

    @Override
    public Object value(FactContext context) {
        String lines = referrals.ofCase(context.caseNumber().value()).stream()
                .filter(item -> !item.state().isOver())
                .map(OpenReferrals::line)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "لا إحالات مفتوحة." : lines;
    }

    private static String line(ReferralView item) {
        String provider = item.providerName() == null ? "" : " – " + item.providerName();
        String when = item.appointment() != null
                ? " – الموعد: " + ArabicDates.moment(item.appointment())
                : item.expectedDate() != null ? " – متوقع: " + ArabicDates.day(item.expectedDate()) : "";
        return item.serviceName() + provider + " – " + item.state().arabic() + when;
    }
}
