package iq.ihala.signin;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with other people's accounts; everything leaves a trace. */
@Service
@Transactional
public class AccountDesk {

    private static final Set<String> ADMINISTRATORS = Set.of("sysadmin", "camunda-admin");

    private final HousePeople people;
    private final StaffAccounts accounts;
    private final SecondFactors secondFactors;
    private final StaffSessions sessions;
    private final AuditTrail trail;

    AccountDesk(
            HousePeople people,
            StaffAccounts accounts,
            SecondFactors secondFactors,
            StaffSessions sessions,
            AuditTrail trail) {
        this.people = people;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** One person as the list shows it; {@code account} is null for whoever has never signed in. */
    public record Line(String user, String name, StaffAccount account) {}

    /** Tells whether this person may do any of this. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(String user) {
        return people.groups(user).stream().anyMatch(ADMINISTRATORS::contains);
    }

    /** Everybody who may sign in, by user name. */
    @Transactional(readOnly = true)
    public List<Line> everybody() {
        Map<String, StaffAccount> known =
                accounts.all().stream().collect(Collectors.toMap(StaffAccount::user, Function.identity()));
        return people.everybody().entrySet().stream()
                .map(person -> new Line(person.getKey(), person.getValue(), known.get(person.getKey())))
                .toList();
    }

    /**
     * Does one of {@code reset} (a lost authenticator), {@code lock}, {@code unlock} and {@code out} (ends the sessions) with
     * somebody else's account.
     *
     * @return false if there is no such person or no such act, or it is one's own account
     */
    public boolean act(String act, String user, String by) {
        if (user.equals(by) || people.find(user).filter(user::equals).isEmpty()) {
            return false;
        }
        accounts.of(user);
        switch (act) {
            case "reset" -> secondFactors.reset(user, by);
            case "lock" -> lock(user, by, by);
            case "unlock" -> lock(user, null, by);
            case "out" -> note(user, by, "sessions=ended");
            default -> {
                return false;
            }
        }
        if (!act.equals("unlock")) {
            sessions.endAll(user);
        }
        return true;
    }

    private void lock(String user, String lockedBy, String by) {
        accounts.lock(user, lockedBy);
        note(user, by, lockedBy == null ? "unlocked" : "locked");
    }

    private void note(String user, String by, String detail) {
        trail.record(new AuditEvent(AuditKind.CHANGE, null, StaffAccount.inTrail(user), by, detail));
    }
}
