package iq.ihala.process.providerverification;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.DirectoryCodes;
import iq.ihala.referral.Provider;
import iq.ihala.referral.ServiceDirectory;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code providerCard}: what the directory says of the provider that is to be called. */
@Component
class ProviderCard implements FormFact {

    private final ServiceDirectory directory;

    ProviderCard(ServiceDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "providerCard";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.PROVIDER_ID)
                .flatMap(directory::provider)
                .map(this::card)
                .orElse("ليست في الدليل.");
    }

    private String card(Provider p) {
        return String.join(
                "\n",
                p.nameArabic() + " (" + p.id() + ")",
                "الهاتف الآمن: " + (p.safePhone() == null ? "غير معروف" : p.safePhone()),
                "الخدمات: " + services(p.services()),
                "الأقضية: " + words(DirectoryCodes.DISTRICTS, p.districts(), "كل المحافظة"),
                "تستقبل: " + words(DirectoryCodes.SEXES, p.sexes(), "الجميع") + ages(p),
                "توفر المكان: " + p.availability().arabic()
                        + (p.capacity() == null ? "" : " – عدد الأماكن " + p.capacity()),
                "أيام العمل: " + words(DirectoryCodes.DAYS, p.openDays(), "غير معروفة") + hours(p),
                "تشارك المعلومات مع الشرطة: "
                        + DirectoryCodes.KNOWN.get(p.sharesWithPolice().name()),
                "لديها موظفات: " + DirectoryCodes.KNOWN.get(p.femaleStaff().name()),
                "اللغات: " + words(DirectoryCodes.LANGUAGES, p.languages(), "غير معروفة"),
                "آخر تحقق: " + (p.verifiedOn() == null ? "لم يُتحقق بعد" : p.verifiedOn()));
    }

    private String services(Set<String> codes) {
        return directory.categories().stream()
                .filter(category -> codes.contains(category.code()))
                .map(category -> category.nameArabic())
                .collect(Collectors.joining("، "));
    }

    private static String words(Map<String, String> known, Set<String> codes, String none) {
        return codes.isEmpty()
                ? none
                : codes.stream().map(code -> known.getOrDefault(code, code)).collect(Collectors.joining("، "));
    }

    private static String ages(Provider p) {
        return (p.minAge() == null ? "" : " – من عمر " + p.minAge())
                + (p.maxAge() == null ? "" : " – حتى عمر " + p.maxAge());
    }

    private static String hours(Provider p) {
        return p.opensAt() == null ? "" : " – " + p.opensAt() + " إلى " + p.closesAt();
    }
}
