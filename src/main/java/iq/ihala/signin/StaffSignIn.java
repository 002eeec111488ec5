package iq.ihala.signin;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves who somebody is who works here. Every no looks alike and takes alike long, whatever was wrong. Hashing takes long on
 * purpose, so no connection is held meanwhile.
 */
@Service
public class StaffSignIn {

    private static final String TRAIL = "staff/sign-in";

    private final HousePeople people;
    private final StaffAccounts accounts;
    private final SecondFactors secondFactors;
    private final KnownBrowsers browsers;
    private final Throttle throttle;
    private final Limits limits;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    StaffSignIn(
            HousePeople people,
            StaffAccounts accounts,
            SecondFactors secondFactors,
            KnownBrowsers browsers,
            Throttle throttle,
            SignInSettings settings,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.browsers = browsers;
        this.throttle = throttle;
        this.limits = settings.limits();
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * How an attempt ended.
     *
     * @param user the user name as it is kept, or what was typed
     * @param next what the person does next; null if the attempt failed
     * @param pause how long to wait before trying again; null if not at all
     */
    public record Outcome(String user, Stage next, Duration pause) {}

    /** Where an attempt comes from: the address, and the cookie of {@link KnownBrowsers} or null. */
    public record From(String address, String browser) {}

    /** Tries name and password. */
    public Outcome password(String typed, String password, From from) {
        if (typed.isBlank() || password.isEmpty()) {
            return new Outcome(typed, null, null);
        }
        String user = people.find(typed.strip()).orElse(typed.strip());
        Counted counted = counted(user, from);
        Optional<Duration> wait = throttle.attempt(limits, counted.account(), counted.address());
        if (wait.isPresent()) {
            return refused(user, wait.get());
        }
        if (!people.isRight(user, password) || isClosed(user)) {
            return refused(user, null);
        }
        Stage next = stageOf(user);
        if (next != Stage.CODE) {
            // A right password alone must not wash the guesses of a second factor away.
            throttle.succeeded(limits, counted.account(), counted.address());
        }
        if (next == Stage.IN) {
            entered(user);
        }
        return new Outcome(user, next, null);
    }

    /** Tries the password of somebody who is signed in already, as before something that only the person itself may do. */
    public Outcome confirmed(String user, String password, From from) {
        Counted counted = counted(user, from);
        Optional<Duration> wait = throttle.attempt(limits, counted.account(), counted.address());
        if (wait.isPresent()) {
            return refused(user, wait.get());
        }
        if (!people.isRight(user, password)) {
            return refused(user, null);
        }
        throttle.succeeded(limits, counted.account(), counted.address());
        return new Outcome(user, Stage.IN, null);
    }

    /** Tries the second factor of somebody whose password was right. */
    public Outcome code(String user, String code, From from) {
        Counted counted = counted(user, from);
        Optional<Duration> wait = throttle.attempt(limits, counted.account(), counted.address());
        if (wait.isPresent()) {
            return refused(user, wait.get());
        }
        if (isClosed(user) || !secondFactors.isRight(user, code)) {
            return refused(user, null);
        }
        throttle.succeeded(limits, counted.account(), counted.address());
        entered(user);
        return new Outcome(user, Stage.IN, null);
    }

    /** Lets somebody in whom an OpenID provider has proven; the second factor is the provider's. False for nobody of ours. */
    public boolean proven(String user) {
        if (people.find(user).isEmpty() || isClosed(user)) {
            return false;
        }
        entered(user);
        return true;
    }

    /** Somebody has set up the second factor that was missing, and is in. */
    public void entered(String user) {
        transaction.executeWithoutResult(done -> {
            accounts.of(user);
            accounts.signedIn(user);
            trail.record(new AuditEvent(AuditKind.READ, null, TRAIL, user, ""));
        });
    }

    private Stage stageOf(String user) {
        if (secondFactors.has(user)) {
            return Stage.CODE;
        }
        return secondFactors.isNeeded(user) ? Stage.ENROL : Stage.IN;
    }

    boolean isClosed(String user) {
        return Boolean.TRUE.equals(transaction.execute(
                done -> accounts.find(user).filter(StaffAccount::locked).isPresent()));
    }

    private Outcome refused(String user, Duration wait) {
        if (people.find(user).isPresent()) {
            trail.record(new AuditEvent(AuditKind.REFUSED, null, TRAIL, user, ""));
        }
        return new Outcome(user, null, wait);
    }

    private Counted counted(String user, From from) {
        return browsers.markOf(user, from.browser())
                .map(mark -> new Counted(user + " " + mark, null))
                .orElseGet(() -> new Counted(user, from.address()));
    }

    private record Counted(String account, String address) {}
}
