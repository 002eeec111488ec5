package iq.ihala.legaladvice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The two three-month clocks of the Criminal Procedure Code (dossier §3.1, §12 row 21): art. 6, the complaint; art. 8, the
 * waiver of a complaint left without follow-up. Dates are days in Basra, never instants: no time zone can move them.
 */
@Component
public class ComplaintDeadlines {

    private static final int MONTHS = 3;
    private static final List<Integer> REMINDER_DAYS = List.of(30, 7, 1);

    /**
     * The last day on which a complaint may be lodged; that day is included. Three calendar months from the later of the
     * two dates: same day number, or the last day of a shorter month.
     *
     * @param knowledge the day on which the victim learned of the offence; null when not known yet
     * @param excuseEnd the day on which a compelling excuse ended, or null
     * @param complaintOnly {@code YES}, {@code NO} or {@code UNSURE}; unsure runs like yes
     * @return empty for {@code NO}, and while no date is known
     */
    public Optional<LocalDate> complaintDeadline(LocalDate knowledge, LocalDate excuseEnd, String complaintOnly) {
        if ("NO".equals(complaintOnly)) {
            return Optional.empty();
        }
        if (!"YES".equals(complaintOnly) && !"UNSURE".equals(complaintOnly)) {
            throw new IllegalArgumentException("complaintOnly is YES, NO or UNSURE");
        }
        return Stream.of(Optional.ofNullable(knowledge), Optional.ofNullable(excuseEnd))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(d -> d.plusMonths(MONTHS));
    }

    /** The day on which a lodged complaint counts as waived if nothing happens after its last step. */
    public LocalDate waiverDeadline(LocalDate lastStep) {
        return lastStep.plusMonths(MONTHS);
    }

    /** The days on which the person is reminded: 30, 7 and 1 days before, earliest first. */
    public List<LocalDate> reminders(LocalDate deadline) {
        return REMINDER_DAYS.stream().map(deadline::minusDays).toList();
    }
}
