package iq.ihala.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Says dates as they are said in Basra: «14 شباط 2027», with the month names of Iraq; figures alone turn round in a text that runs
 * from right to left. Every date that a person reads goes through here.
 */
public final class ArabicDates {

    private static final List<String> MONTHS = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");

    private static final List<String> DAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ArabicDates() {}

    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    public static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** The day in Basra on which the moment falls. */
    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, WorkingCalendar.BASRA));
    }

    /** With the day of the week before it. */
    public static String weekday(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1) + " " + day(date);
    }

    /** Day and time of day. */
    public static String moment(LocalDateTime inBasra) {
        return day(inBasra.toLocalDate()) + "، الساعة " + TIME.format(inBasra);
    }

    /** Day and time of day in Basra. */
    public static String moment(Instant moment) {
        return moment(LocalDateTime.ofInstant(moment, WorkingCalendar.BASRA));
    }
}
