package iq.ihala.legaladvice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as it is said in Basra, «14 شباط 2027»: figures alone turn round in a text that runs from right to left. */
public final class SaidDay {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar-IQ"));

    private SaidDay() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
