package iq.ihala.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A provider of the service directory (dossier §5.2). Empty sets mean «no restriction», of days and languages «not known»; null
 * means «not known».
 *
 * @param id UPPER_SNAKE code, safe as a process variable
 * @param version counts the changes of the row
 * @param evidence where the row comes from, in the dossier's marks
 * @param knownArabic what is known about it, in Arabic
 * @param services service codes of dossier §5.1
 * @param districts district codes that it serves; empty is the whole governorate
 * @param sexes {@code FEMALE}, {@code MALE}
 * @param minAge lowest age in years, inclusive
 * @param maxAge highest age in years, inclusive
 * @param capacity places in all
 * @param openDays names of {@link java.time.DayOfWeek}
 * @param opensAt Basra wall clock; null together with {@code closesAt} is round the clock on the open days
 * @param documentsArabic what papers it asks for
 * @param languages codes as in the forms, for example {@code FA}
 * @param focalPoint sign-in name of its focal point here, never a person's name
 * @param safePhone telephone by which the centre reaches it
 * @param verifiedOn the day on which the centre confirmed the row; null until somebody has
 */
public record Provider(
        String id,
        long version,
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
        LocalDate mouDate,
        LocalDate verifiedOn,
        String verifiedBy) {

    OpeningHours hours() {
        return new OpeningHours(openDays, opensAt, closesAt);
    }
}
