package iq.ihala.process.fixedclock;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.decision.FixedClocks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Watches dates that no level moves. A date that becomes known starts a watch beside whatever else runs in the case; when it
 * changes, the running watch follows. Only when something is due is a process variable; what the date is about stays in the
 * case file.
 */
@Component
public class FixedClockWatch {

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final LegalDates legalDates;
    private final FixedClocks clocks;
    private final Clock clock;

    FixedClockWatch(
            RuntimeService runtime, HouseAuthority authority, LegalDates legalDates, FixedClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
        this.runtime = runtime;
        this.authority = authority;
        this.legalDates = legalDates;
    }

    /** The blackmailer's own hour; somebody must have spoken to the person two hours before (dossier §3.1). */
    public void blackmail(CaseNumber caseNumber, Instant contactBefore) {
        watch(
                caseNumber,
                FixedClockProcess.BLACKMAIL,
                contactBefore.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** The end of a truce, as recorded. */
    public void truce(CaseNumber caseNumber, LocalDate end) {
        watch(caseNumber, FixedClockProcess.TRUCE, end.toString());
    }

    /** The day of a marriage that the person or the child does not want. */
    public void marriage(CaseNumber caseNumber, LocalDate day) {
        watch(caseNumber, FixedClockProcess.MARRIAGE, day.toString());
    }

    /** D08: somebody has asked after the person within a day of the danger, whatever the level has become by then. */
    public void afterDanger(CaseNumber caseNumber) {
        Instant end =
                clock.instant().plus(clocks.of(FixedClockProcess.AFTER_DANGER).duration());
        watch(
                caseNumber,
                FixedClockProcess.AFTER_DANGER,
                end.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** EV7: the dates of the legal file are known, or others by now. */
    public void legalDates(CaseNumber caseNumber) {
        for (String clock : List.of(FixedClockProcess.COMPLAINT, FixedClockProcess.WAIVER)) {
            watch(
                    caseNumber,
                    clock,
                    legalDates
                            .lastDay(caseNumber, clock)
                            .map(LocalDate::toString)
                            .orElse(null));
        }
    }

    private void watch(CaseNumber caseNumber, String clock, String end) {
        authority.call(() -> {
            List<ProcessInstance> running = running(caseNumber, clock);
            if (running.isEmpty() && end != null) {
                begin(caseNumber, clock, end);
            }
            running.forEach(watch -> change(watch, end));
            return null;
        });
    }

    private void begin(CaseNumber caseNumber, String clock, String end) {
        runtime.createMessageCorrelation(FixedClockProcess.KNOWN)
                .processInstanceBusinessKey(caseNumber.value())
                .setVariables(Map.of(Variables.FIXED_CLOCK.name(), clock, Variables.FIXED_CLOCK_END.name(), end))
                .correlateAllWithResult();
    }

    private void change(ProcessInstance watch, String end) {
        Map<String, Object> changed = new HashMap<>();
        changed.put(Variables.FIXED_CLOCK_END.name(), end);
        runtime.setVariables(watch.getId(), changed);
        runtime.createMessageCorrelation(FixedClockProcess.CHANGED)
                .processInstanceId(watch.getId())
                .correlateAllWithResult();
    }

    private List<ProcessInstance> running(CaseNumber caseNumber, String clock) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(FixedClockProcess.KEY)
                .processInstanceBusinessKey(caseNumber.value())
                .list()
                .stream()
                .filter(watch -> clock.equals(runtime.getVariable(watch.getId(), Variables.FIXED_CLOCK.name())))
                .toList();
    }
}
