package iq.ihala.referral;

import java.util.Set;

/**
 * What a person needs from a provider, in codes only (dossier §3.7 R01).
 *
 * @param serviceCode service category of dossier §5.1, for example {@code MHPSS}
 * @param district district code, or null or empty when not known
 * @param sex {@code FEMALE}, {@code MALE} or {@code NOT_SAID}; null counts as not said
 * @param ageBand the intake form's band, for example {@code 15-17} or {@code 60+}; null or empty when not known
 * @param riskLevel {@code NONE} to {@code IMMINENT}
 * @param exclude provider ids that must not be offered, for example those that declined
 * @param caseNumber the case, for providers with a declared conflict of interest in it
 * @param language code of the language that the person speaks, for example {@code FA}; null when not known
 * @param wantsPolice whether the person wants police to act; NO keeps everybody out who tells them
 * @param perpAffiliation to what the accused belongs (dossier §2 rule 3), or null
 */
public record MatchWish(
        String serviceCode,
        String district,
        String sex,
        String ageBand,
        String riskLevel,
        Set<String> exclude,
        String caseNumber,
        String language,
        Known wantsPolice,
        String perpAffiliation) {

    public MatchWish {
        exclude = exclude == null ? Set.of() : Set.copyOf(exclude);
        wantsPolice = wantsPolice == null ? Known.UNKNOWN : wantsPolice;
    }

    /** A wish of somebody of whom language, wishes about the police and the accused are not known. */
    public MatchWish(
            String serviceCode,
            String district,
            String sex,
            String ageBand,
            String riskLevel,
            Set<String> exclude,
            String caseNumber) {
        this(serviceCode, district, sex, ageBand, riskLevel, exclude, caseNumber, null, Known.UNKNOWN, null);
    }

    /** {@code FEMALE}, {@code MALE} or {@code NOT_SAID}, whichever way the form wrote it. */
    String sexCode() {
        return switch (String.valueOf(sex)) {
            case "FEMALE", "F" -> "FEMALE";
            case "MALE", "M" -> "MALE";
            default -> "NOT_SAID";
        };
    }

    boolean knowsDistrict() {
        return district != null && !district.isBlank();
    }

    /** Arabic is spoken everywhere here; another language is a need. */
    boolean needsLanguage() {
        return language != null && !language.isBlank() && !language.equals("AR");
    }

    boolean isUrgent() {
        return "HIGH".equals(riskLevel) || "IMMINENT".equals(riskLevel);
    }
}
