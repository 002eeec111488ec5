package iq.ihala.process.databreach;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.rights.Breach;
import iq.ihala.rights.Breaches;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV5: a day before the end officers are reminded; at the end and each day after it supervisors and the director are told too. */
@ProcessBean("remindOfReport")
class RemindOfReport implements JavaDelegate {

    private static final Duration DAY = Duration.ofDays(1);

    private final Breaches breaches;
    private final BreachNotice notice;
    private final Clock clock;

    RemindOfReport(Breaches breaches, BreachNotice notice, Clock clock) {
        this.breaches = breaches;
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Breach breach = breaches.find(Variables.BREACH_ID.get(execution)).orElseThrow();
        Instant due = Instant.parse(Variables.BREACH_REPORT_DUE.get(execution));
        boolean late = !due.isBefore(breach.reportDue());
        notice.send(
                breach.id(),
                due.toString(),
                late ? List.of("dpo", "risk_reviewer", "governorate_director") : List.of("dpo"));
        Instant next = late ? later(due, clock.instant()).plus(DAY) : breach.reportDue();
        Variables.BREACH_REPORT_DUE.set(execution, next.toString());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
