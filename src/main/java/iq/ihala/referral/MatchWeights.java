package iq.ihala.referral;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Points that rank providers for a person; settings {@code ihala.matching.*}. All are adaptations (dossier mark A) until the
 * centre's panel signs them. Two rules stand above any points: a low-confidence provider comes after all others, and what
 * is excluded stays excluded.
 */
@ConfigurationProperties("ihala.matching")
record MatchWeights(
        @DefaultValue("3") int offered,
        @DefaultValue("90") int verificationDays,
        @DefaultValue("20") int servesTheDistrict,
        @DefaultValue("-60") int outsideBasra,
        @DefaultValue("15") int femaleStaffForWomen,
        @DefaultValue("-100") int sharesWithPolice,
        @DefaultValue("-20") int mayShareWithPolice,
        @DefaultValue("20") int highConfidence,
        @DefaultValue("10") int mediumConfidence,
        @DefaultValue("10") int verified,
        @DefaultValue("10") int placesKnownOpen,
        @DefaultValue("-30") int waitingList,
        @DefaultValue("15") int openNowWhenUrgent,
        @DefaultValue("-15") int closedNowWhenUrgent) {}
