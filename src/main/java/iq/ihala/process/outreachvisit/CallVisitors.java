package iq.ihala.process.outreachvisit;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Visits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;

/** Visitors of the staff are told by number; on the visit's evening somebody asks for them, after a week it is given up. */
@ProcessBean("callVisitors")
class CallVisitors implements JavaDelegate {

    private static final int DAYS = 7;
    private static final int LONGEST_VISIT_HOURS = 3;

    private final Visits visits;
    private final VisitMail mail;
    private final Clock clock;
    private final LocalTime backBy;

    /** @param backBy when the two are back on the visit's day, in Basra; the centre's own choice (mark A) */
    CallVisitors(
            Visits visits,
            VisitMail mail,
            Clock clock,
            @Value("${ihala.visits.back-by:20:00}") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime backBy) {
        this.visits = visits;
        this.mail = mail;
        this.clock = clock;
        this.backBy = backBy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ref ref = OutreachVisitProcess.visit(execution);
        LocalDate day = visits.find(ref).orElseThrow().visitOn();
        mail.toVisitors(ref, "VISIT_PLANNED", execution.getId());
        Variables.VISIT_REMIND_ON.set(execution, askedFor(day).toString());
        Variables.VISIT_LAST_DAY.set(execution, day.plusDays(DAYS).toString());
    }

    /** Whoever is sent late on the day itself is given the time to go there. */
    private LocalDateTime askedFor(LocalDate day) {
        LocalDateTime soonest = LocalDateTime.ofInstant(clock.instant(), WorkingCalendar.BASRA)
                .plusHours(LONGEST_VISIT_HOURS)
                .truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime evening = day.atTime(backBy);
        return evening.isAfter(soonest) ? evening : soonest;
    }
}
