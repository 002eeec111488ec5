package iq.ihala.process.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.process.contract.Rule;
import iq.ihala.process.contract.Violation;
import iq.ihala.process.studio.Trial.State;
import iq.ihala.process.trial.TrialComparison;
import iq.ihala.process.trial.TrialSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Tries a change: the demonstration's cases are played on what runs and on what was proposed, in a process of its own. One at a time in
 * the whole house, with a limit, and it can be ended. Nothing of the house is touched by it.
 */
@Service
@EnableConfigurationProperties(TrialSettings.class)
class Trials implements DisposableBean {

    /** Not even in a process of its own: whoever may propose a change may not run a program with it. */
    private static final Set<Rule> NEVER = EnumSet.of(
            Rule.READABLE,
            Rule.NO_SCRIPT,
            Rule.NO_CLASS,
            Rule.BEAN_KNOWN,
            Rule.EXPRESSION_ALLOWED,
            Rule.ELEMENT_ALLOWED);

    private static final int STOP_WAIT_MS = 25_000;
    private static final Duration UNSEEN = Duration.ofMinutes(1);
    private static final String NODE_ENDED = "توقف الخادم أثناء التجربة؛ ابدأها من جديد";

    private final TrialStore store;
    private final TrialRunner runner;
    private final TrialSettings settings;
    private final Judge judge;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final Clock clock;
    private volatile Thread working;

    Trials(
            TrialStore store,
            TrialRunner runner,
            TrialSettings settings,
            Judge judge,
            ObjectMapper json,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.runner = runner;
        this.settings = settings;
        this.judge = judge;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why nothing can be tried here, in Arabic; null if it can. */
    String unavailable() {
        return settings.unavailable();
    }

    /**
     * Begins to try a change, beside whatever else is done.
     *
     * @throws StudioRefusal if nothing can be tried here, another trial runs, or the change would run what the house never runs
     */
    void start(String user, Change change) {
        if (settings.unavailable() != null) {
            throw new StudioRefusal(settings.unavailable());
        }
        if (change.state() != Change.State.PROPOSED) {
            throw new StudioRefusal("يُجرَّب التغيير قبل أن يُحسم أمره");
        }
        judge.of(change).forbidden().stream()
                .filter(violation -> NEVER.contains(violation.rule()))
                .findFirst()
                .map(Violation::arabic)
                .ifPresent(forbidden -> {
                    throw new StudioRefusal("لا يُجرَّب هذا التغيير: " + forbidden);
                });
        store.endUnseen(clock.instant().minus(UNSEEN), NODE_ENDED);
        long id = store.begin(change.id(), user, clock.instant())
                .orElseThrow(() -> new StudioRefusal("تجري تجربة أخرى الآن؛ انتظر انتهاءها أو أوقفها"));
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "studio/try", user, "change=" + change.id()));
        Thread thread = new Thread(() -> runner.run(id, change), "studio-trial");
        thread.setDaemon(true);
        working = thread;
        thread.start();
    }

    /** Ends the change's trial if it runs. */
    void cancel(String user, long change) {
        store.newest(change).filter(Trial::isRunning).ifPresent(trial -> {
            store.end(trial.id(), State.CANCELLED, null, null);
            audit.record(new AuditEvent(AuditKind.CHANGE, null, "studio/try-cancel", user, "change=" + change));
        });
    }

    Optional<Trial> newest(long change) {
        store.endUnseen(clock.instant().minus(UNSEEN), NODE_ENDED);
        return store.newest(change);
    }

    /** The trial that runs now, of whatever change. */
    Optional<Trial> running() {
        return store.running();
    }

    /** Whether the change was tried to the end, whatever came of it. */
    boolean done(long change) {
        return store.done(change);
    }

    Optional<TrialComparison> comparison(Trial trial) {
        if (trial.comparison() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(trial.comparison(), TrialComparison.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The trial's process ends with this one; what it was doing is told while the database is still there. */
    @Override
    public void destroy() throws InterruptedException {
        Thread thread = working;
        if (thread != null) {
            thread.interrupt();
            thread.join(STOP_WAIT_MS);
        }
    }
}
