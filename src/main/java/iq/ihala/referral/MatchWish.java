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
 */
public record MatchWish(
        String serviceCode,
        String district,
        String sex,
        String ageBand,
        String riskLevel,
        Set<String> exclude,
        String caseNumber) {

    public MatchWish {
        exclude = exclude == null ? Set.of() : Set.copyOf(exclude);
    }
}
