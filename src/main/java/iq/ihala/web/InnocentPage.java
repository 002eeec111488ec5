package iq.ihala.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What stands on the screen after a quick hide: a month, and nothing of the house. Open to everybody. */
@Controller
class InnocentPage {

    private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
    private static final int WEEK = 7;
    /** Iraq's names of the months, as the platform knows them. */
    private static final Locale IRAQ = Locale.forLanguageTag("ar-IQ");

    private final Clock clock;

    InnocentPage(Clock clock) {
        this.clock = clock;
    }

    /** @param day of the month, or null beside the month */
    record Day(Integer day, boolean today, boolean holiday) {}

    @GetMapping("/calendar")
    String show(Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BASRA);
        LocalDate first = today.withDayOfMonth(1);
        List<List<Day>> weeks = new ArrayList<>();
        int before = (first.getDayOfWeek().getValue() - DayOfWeek.SUNDAY.getValue() + WEEK) % WEEK;
        LocalDate day = first.minusDays(before);
        while (day.isBefore(first.plusMonths(1))) {
            List<Day> week = new ArrayList<>();
            for (int column = 0; column < WEEK; column++) {
                boolean free = day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY;
                boolean ofThisMonth = day.getMonth() == today.getMonth();
                week.add(new Day(ofThisMonth ? day.getDayOfMonth() : null, day.equals(today), free));
                day = day.plusDays(1);
            }
            weeks.add(week);
        }
        model.addAttribute(
                "month", today.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, IRAQ) + " " + today.getYear());
        model.addAttribute("weeks", weeks);
        return "calendar";
    }
}
