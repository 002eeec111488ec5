package iq.ihala.process.common;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A sign that somebody is in danger again: from a talk, a call, a partner, the forum, a hospital (dossier EV2). */
@Component
public class DangerSignals {

    /** The message that starts the danger path beside whatever else runs in the case. */
    public static final String MESSAGE = "NewDangerSignal";

    private static final String FORM = "referral-path.newDanger";

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final SupervisorAlarm alarm;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DangerSignals(
            RuntimeService runtime,
            HouseAuthority authority,
            SupervisorAlarm alarm,
            CaseFiles caseFiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.runtime = runtime;
        this.authority = authority;
        this.alarm = alarm;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /**
     * Starts the danger path of the case, in the caller's transaction. If no path of the case is running, a supervisor is
     * alerted instead, so that no signal is lost.
     *
     * @param by the user who saw the danger; kept in the case file
     * @return whether a running path took the signal
     */
    @Transactional
    public boolean raise(CaseNumber caseNumber, String by) {
        return raise(caseNumber, by, DangerSource.STAFF_SAW);
    }

    /** The same, where it is known from where the sign came. */
    @Transactional
    public boolean raise(CaseNumber caseNumber, String by, DangerSource source) {
        String signal = UUID.randomUUID().toString();
        caseFiles.storeStep(new StepAnswers(
                caseNumber, signal, FORM, 1, by, clock.instant(), Map.of("dangerSource", source.name())));
        boolean heard = authority.call(() -> !runtime.createMessageCorrelation(MESSAGE)
                .processInstanceBusinessKey(caseNumber.value())
                .correlateAllWithResult()
                .isEmpty());
        events.publishEvent(new DangerRaised(caseNumber));
        if (!heard) {
            alarm.next(caseNumber, signal);
        }
        return heard;
    }
}
