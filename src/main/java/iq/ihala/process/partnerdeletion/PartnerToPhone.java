package iq.ihala.process.partnerdeletion;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.Deletions.Received;
import iq.ihala.referral.Provider;
import iq.ihala.referral.Referrals;
import iq.ihala.referral.ServiceDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Fact {@code partnerToPhone}: which organisation is silent, its telephone in the directory, and about which referral it is
 * asked; nothing about the person. It belongs to what was agreed to and with whom, so that it is shown of a locked file too:
 * after a whole withdrawal somebody still has to ask (EV1).
 */
@Component
class PartnerToPhone implements FormFact {

    private final Referrals referrals;
    private final ServiceDirectory directory;

    PartnerToPhone(Referrals referrals, ServiceDirectory directory) {
        this.referrals = referrals;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "partnerToPhone";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.PARTNER_TO_ASK)
                .map(PartnerDeletionProcess::received)
                .map(this::lines)
                .orElse("");
    }

    private String lines(Received received) {
        Optional<Provider> provider = directory.provider(received.providerId());
        List<String> lines = new ArrayList<>();
        lines.add("الجهة: " + provider.map(Provider::nameArabic).orElse(received.providerId()));
        provider.map(Provider::safePhone)
                .filter(phone -> !phone.isBlank())
                .ifPresent(phone -> lines.add("هاتفها: " + leftToRight(phone)));
        lines.add("رقم الإحالة: " + leftToRight(received.referralId()));
        lines.add("الخدمة: " + referrals.view(received.referralId()).serviceName());
        return String.join("\n", lines);
    }

    private static String leftToRight(String code) {
        return "\u2066" + code + "\u2069";
    }
}
