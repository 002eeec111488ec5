package iq.ihala.referral;

import java.time.LocalDate;
import java.util.Set;

/**
 * A provider of the service directory (dossier §5.2). Empty sets mean «no restriction»; null means «not known».
 *
 * @param id UPPER_SNAKE code, safe as a process variable
 * @param evidence where the row comes from, in the dossier's marks
 * @param knownArabic what is known about it, in Arabic
 * @param districts district codes that it serves; empty is the whole governorate
 * @param sexes {@code FEMALE}, {@code MALE}
 * @param minAge lowest age in years, inclusive
 * @param maxAge highest age in years, inclusive
 * @param capacity places in all
 * @param verifiedOn the day on which the centre confirmed the row; null until somebody has
 */
public record Provider(
        String id,
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
        LocalDate verifiedOn,
        String verifiedBy) {}
