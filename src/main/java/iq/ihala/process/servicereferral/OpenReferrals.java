package iq.ihala.process.servicereferral;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.GapReason;
import iq.ihala.referral.Provider;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.referral.ServiceDirectory;
import iq.ihala.referral.UnmetNeeds;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fact {@code openReferrals}: what is still on the way for this person and what nobody could meet, one line an item. */
@Component
class OpenReferrals implements FormFact {

    private final Referrals referrals;
    private final UnmetNeeds needs;
    private final ServiceDirectory directory;

    OpenReferrals(Referrals referrals, UnmetNeeds needs, ServiceDirectory directory) {
        this.referrals = referrals;
        this.needs = needs;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "openReferrals";
    }

    @Override
    public Object value(FactContext context) {
        String lines = referrals.ofCase(context.caseNumber().value()).stream()
                .filter(item -> !item.state().isOver() || item.state() == ReferralState.CANCELLED)
                .flatMap(item -> item.state().isOver() ? unmet(item) : Stream.of(line(item)))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "لا إحالات مفتوحة." : lines;
    }

    /** A need that nobody met is not silently gone: what kept each provider out may have changed since. */
    private Stream<String> unmet(ReferralView item) {
        return needs.of(item).stream()
                .map(reasons -> item.serviceName() + " – لا يوجد مكان متاح"
                        + reasons.stream().map(this::reason).collect(Collectors.joining("؛ ", ": ", ""))
                        + directory
                                .policeNote(item.serviceCode(), reasons.stream().map(GapReason::reasons))
                                .map(note -> ". " + note)
                                .orElse(""));
    }

    private String reason(GapReason reason) {
        String name = directory
                .provider(reason.providerId())
                .map(Provider::nameArabic)
                .orElse("جهة");
        return name + " (" + reason.arabic() + ")";
    }

    private static String line(ReferralView item) {
        String provider = item.providerName() == null ? "" : " – " + item.providerName();
        String when = item.appointment() != null
                ? " – الموعد: " + ArabicDates.moment(item.appointment())
                : item.expectedDate() != null ? " – متوقع: " + ArabicDates.day(item.expectedDate()) : "";
        return item.serviceName() + provider + " – " + item.state().arabic() + when;
    }
}
