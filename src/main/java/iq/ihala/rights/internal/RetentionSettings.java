package iq.ihala.rights.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a closed case is kept (dossier §3.9, adaptation A: to be agreed with IOM and the Ministry).
 *
 * @param adultYears years after closing
 * @param childUntilAge a child's case is kept until this birthday
 * @param childCapYears and never longer after closing than this
 * @param noticeDays how long before its end a case stands on the data-protection officer's list
 * @param mostPerNight cases that one node erases in one night
 * @param nightly when the run starts, in Basra (Spring cron); a dash: never
 */
@ConfigurationProperties("ihala.retention")
record RetentionSettings(
        @DefaultValue("2") int adultYears,
        @DefaultValue("21") int childUntilAge,
        @DefaultValue("5") int childCapYears,
        @DefaultValue("30") int noticeDays,
        @DefaultValue("500") int mostPerNight,
        @DefaultValue("0 30 1 * * *") String nightly) {

    RetentionSettings {
        if (adultYears < 1 || childCapYears < adultYears || childUntilAge < 18) {
            throw new IllegalArgumentException("Retention: a child's case is kept at least as long as an adult's");
        }
    }
}
