package iq.ihala.process.fixedclock;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.decision.FixedClocks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * When somebody must act on a fixed date next. A moment that went by before anybody knew the date is made up for at once: who
 * comes three weeks before the last day is told now, and again a week before it.
 */
@ProcessBean("planFixedClock")
class PlanFixedClock implements JavaDelegate {

    private final FixedClocks clocks;
    private final LegalDates legalDates;
    private final Deadlines deadlines;
    private final Clock clock;

    PlanFixedClock(FixedClocks clocks, LegalDates legalDates, Deadlines deadlines, Clock clock) {
        this.clocks = clocks;
        this.legalDates = legalDates;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String code = Variables.FIXED_CLOCK.get(execution);
        List<String> ends = ends(execution, code);
        // Of several last days the one whose turn comes first; if nobody has to act on any, the last of them is said.
        String end = ends.stream()
                .filter(day -> next(execution, code, day).isPresent())
                .min(Comparator.comparing(day -> next(execution, code, day).orElseThrow()))
                .orElse(ends.isEmpty() ? null : ends.get(ends.size() - 1));
        Variables.FIXED_CLOCK_END.set(execution, end);
        Optional<Instant> next = end == null ? Optional.empty() : next(execution, code, end);
        Variables.FIXED_CLOCK_DUE.set(
                execution,
                next.map(due -> due.truncatedTo(ChronoUnit.SECONDS).toString()).orElse(null));
        Variables.FIXED_CLOCK_OVER.set(execution, next.isEmpty());
    }

    /** The legal file may have changed since; a day that is over needs nobody any more. */
    private List<String> ends(DelegateExecution execution, String code) {
        if (!LegalDates.isLegal(code)) {
            return Variables.FIXED_CLOCK_END.find(execution).stream().toList();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        return legalDates.lastDays(CaseNumber.parse(execution.getProcessBusinessKey()), code).stream()
                .filter(day -> !day.isBefore(today))
                .map(LocalDate::toString)
                .toList();
    }

    private Optional<Instant> next(DelegateExecution execution, String code, String end) {
        Instant now = clock.instant();
        Instant last = deadlines.date(end).toInstant();
        Optional<Instant> acted = Variables.FIXED_CLOCK_ACTED
                .find(execution)
                .map(date -> deadlines.date(date).toInstant());
        List<Instant> moments =
                clocks.of(code).remindBefore().stream().map(last::minus).toList();
        boolean missed = moments.stream()
                .filter(moment -> !moment.isAfter(now))
                .anyMatch(moment -> acted.isEmpty() || moment.isAfter(acted.get()));
        return missed
                ? Optional.of(now)
                : moments.stream().filter(moment -> moment.isAfter(now)).min(Comparator.naturalOrder());
    }
}
