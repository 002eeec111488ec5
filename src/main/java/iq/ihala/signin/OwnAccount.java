package iq.ihala.signin;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.signin.StaffSignIn.From;
import iq.ihala.signin.StaffSignIn.Outcome;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/** What a person may change of the own account. */
@Service
public class OwnAccount {

    private final StaffSignIn signIn;
    private final StaffSessions sessions;
    private final HousePeople people;
    private final PasswordRules rules;
    private final AuditTrail trail;
    private final boolean demonstration;

    OwnAccount(
            StaffSignIn signIn,
            StaffSessions sessions,
            HousePeople people,
            PasswordRules rules,
            AuditTrail trail,
            Environment environment) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.people = people;
        this.rules = rules;
        this.trail = trail;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Why a change was refused, in Arabic; {@code null} in both where it was made. */
    public record Change(String refusal, Outcome outcome) {

        static final Change MADE = new Change(null, null);

        public boolean isMade() {
            return refusal == null && outcome == null;
        }
    }

    /**
     * Changes the password of whoever knows the present one; guesses at it count like those at the door. All sessions of the
     * person end, the present one too.
     */
    public Change password(String user, String present, String fresh, String again, From from) {
        if (demonstration) {
            return new Change("في العرض التجريبي لا تُغيَّر كلمات المرور: هي مكتوبة على الصفحة الأولى.", null);
        }
        if (!fresh.equals(again)) {
            return new Change("كلمتا المرور غير متطابقتين", null);
        }
        var refusal = rules.refusal(fresh, user);
        if (refusal.isPresent()) {
            return new Change(refusal.get(), null);
        }
        Outcome outcome = signIn.confirmed(user, present, from);
        if (outcome.next() == null) {
            return new Change(null, outcome);
        }
        people.setPassword(user, fresh);
        sessions.endAll(user);
        trail.record(new AuditEvent(AuditKind.CHANGE, null, StaffAccount.inTrail(user), user, "password=own"));
        return Change.MADE;
    }
}
