package iq.ihala.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much evidence is kept how long (adaptation A).
 *
 * @param largest largest file that is taken
 * @param daysAfterLegalStep files are deleted so many days after the last legal step, or the closing where there was none
 * @param nightly when files past that time are deleted, in Basra (Spring cron); a dash: never
 */
@ConfigurationProperties("ihala.evidence")
record EvidenceSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("90") int daysAfterLegalStep,
        @DefaultValue("0 0 2 * * *") String nightly) {}
