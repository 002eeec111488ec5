package iq.ihala.process.minorprotection;

import java.util.Set;

/** Names of the diagram {@code minor-protection} that code needs (dossier §3.8). */
public final class MinorProtectionProcess {

    public static final String KEY = "minor-protection";

    /** Tells the options talk that waits for it that who consents is settled. */
    static final String SETTLED_MESSAGE = "MinorConsentSettled";

    static final String ASSESS_GUARDIAN = KEY + ".assessGuardian";
    static final String BEST_INTEREST = KEY + ".decideBestInterest";
    static final String INTERVIEW = KEY + ".interviewChild";
    static final String PLAN = KEY + ".planProtection";
    static final String SETTLED = KEY + ".settleMinorConsent";

    /** The key under which the case file keeps who consents. */
    static final String BASIS = "consentBasis";

    static final Set<String> FACTS = Set.of("ageBand", "guardianStatus", "childAssent");

    private MinorProtectionProcess() {}
}
