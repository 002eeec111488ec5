package iq.ihala.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the coordinator may say of a provider: every field of dossier §5.2 but the verification, which is an act of its own. */
record ProviderFacts(
        String nameArabic,
        String nameEnglish,
        String kind,
        Confidence confidence,
        ProviderStatus status,
        Availability availability,
        String evidence,
        String knownArabic,
        Set<String> services,
        Set<String> districts,
        boolean outsideBasra,
        Set<String> sexes,
        Integer minAge,
        Integer maxAge,
        Integer capacity,
        Known sharesWithPolice,
        Known femaleStaff,
        Set<String> openDays,
        LocalTime opensAt,
        LocalTime closesAt,
        String documentsArabic,
        String costArabic,
        Set<String> languages,
        String focalPoint,
        String safePhone,
        LocalDate mouDate) {

    static ProviderFacts of(Provider p) {
        return new ProviderFacts(
                p.nameArabic(),
                p.nameEnglish(),
                p.kind(),
                p.confidence(),
                p.status(),
                p.availability(),
                p.evidence(),
                p.knownArabic(),
                p.services(),
                p.districts(),
                p.outsideBasra(),
                p.sexes(),
                p.minAge(),
                p.maxAge(),
                p.capacity(),
                p.sharesWithPolice(),
                p.femaleStaff(),
                p.openDays(),
                p.opensAt(),
                p.closesAt(),
                p.documentsArabic(),
                p.costArabic(),
                p.languages(),
                p.focalPoint(),
                p.safePhone(),
                p.mouDate());
    }

    /** Every field as text, in one fixed order; sets sorted, so that order alone is no change. */
    Map<String, String> asText() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("nameArabic", text(nameArabic));
        text.put("nameEnglish", text(nameEnglish));
        text.put("kind", text(kind));
        text.put("confidence", text(confidence));
        text.put("status", text(status));
        text.put("availability", text(availability));
        text.put("evidence", text(evidence));
        text.put("knownArabic", text(knownArabic));
        text.put("services", sorted(services));
        text.put("districts", sorted(districts));
        text.put("outsideBasra", outsideBasra ? "YES" : "NO");
        text.put("sexes", sorted(sexes));
        text.put("minAge", text(minAge));
        text.put("maxAge", text(maxAge));
        text.put("capacity", text(capacity));
        text.put("sharesWithPolice", text(sharesWithPolice));
        text.put("femaleStaff", text(femaleStaff));
        text.put("openDays", sorted(openDays));
        text.put("opensAt", text(opensAt));
        text.put("closesAt", text(closesAt));
        text.put("documentsArabic", text(documentsArabic));
        text.put("costArabic", text(costArabic));
        text.put("languages", sorted(languages));
        text.put("focalPoint", text(focalPoint));
        text.put("safePhone", text(safePhone));
        text.put("mouDate", text(mouDate));
        return text;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String sorted(Set<String> codes) {
        return String.join(",", codes.stream().sorted().toList());
    }
}
