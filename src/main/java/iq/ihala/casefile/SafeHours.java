package iq.ihala.casefile;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Safe hours of a day in Basra: from the first moment of {@code from} to the last before {@code until}. Where {@code until} is
 * not later than {@code from}, the night that begins on the agreed day and ends on the next.
 *
 * @param from hour of the day, 0 to 23
 * @param until hour of the day, 0 to 24
 */
public record SafeHours(int from, int until) {

    private static final Pattern CODE = Pattern.compile("H(\\d{2})_(\\d{2})");
    private static final int DAY = 24;

    public SafeHours {
        if (from < 0 || from >= DAY || until < 0 || until > DAY || from == until) {
            throw new IllegalArgumentException("No hours of a day");
        }
    }

    /** The hours of a form's code such as {@code H22_06}; empty for any other text. */
    public static Optional<SafeHours> of(String code) {
        Matcher parts = CODE.matcher(code == null ? "" : code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(parts.group(1));
        int until = Integer.parseInt(parts.group(2));
        return from < DAY && until <= DAY && from != until ? Optional.of(new SafeHours(from, until)) : Optional.empty();
    }

    public String code() {
        return "H%02d_%02d".formatted(from, until);
    }

    boolean cover(Set<DayOfWeek> days, LocalDateTime inBasra) {
        DayOfWeek today = inBasra.getDayOfWeek();
        int hour = inBasra.getHour();
        if (from < until) {
            return days.contains(today) && hour >= from && hour < until;
        }
        return (days.contains(today) && hour >= from) || (days.contains(today.minus(1)) && hour < until);
    }
}
