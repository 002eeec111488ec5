package iq.ihala.casefile.internal;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Opening a file in danger (dossier §2 rule 4; figures: mark A).
 *
 * @param lasts how long the file stays open
 * @param roles groups whose members may do so while on duty
 * @param shownFor how long those who are told see it on their page
 */
@ConfigurationProperties("ihala.break-glass")
record BreakGlassSettings(
        @DefaultValue("PT30M") Duration lasts,
        @DefaultValue({"intake_counsellor", "psych_counsellor"}) Set<String> roles,
        @DefaultValue("P30D") Duration shownFor) {}
