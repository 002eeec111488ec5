package iq.ihala.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What may be written to the person (dossier §2 rule 6, §3.6): a day, and nothing that says of what, with whom or where. There is no
 * parameter for a text. The wording is an adaptation (A) and is agreed with the person together with the way.
 */
public enum PersonTemplate {
    APPOINTMENT_DAY("موعدك يوم %s."),
    APPOINTMENT_MOVED("تغيّر موعدك إلى يوم %s."),
    APPOINTMENT_REMINDER("تذكير: موعدك يوم %s.");

    /** Digits as everybody's telephone shows them, year left out. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d/M", Locale.forLanguageTag("ar-IQ-u-nu-latn"));

    private final String words;

    PersonTemplate(String words) {
        this.words = words;
    }

    String text(LocalDate day) {
        return words.formatted(DAY.format(day));
    }
}
