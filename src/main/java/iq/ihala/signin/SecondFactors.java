package iq.ihala.signin;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.crypto.Vault;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Authenticators of the people who work here, and the codes for a lost telephone. */
@Service
@Transactional
public class SecondFactors {

    /** How many codes for a lost telephone are given at once. */
    public static final int CODES = 10;

    private static final String PURPOSE = "staff.recovery";

    private final StaffAccounts accounts;
    private final HousePeople people;
    private final SignInPolicy policy;
    private final Vault vault;
    private final AuditTrail trail;
    private final Clock clock;

    SecondFactors(
            StaffAccounts accounts,
            HousePeople people,
            SignInPolicy policy,
            Vault vault,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.policy = policy;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** Tells whether this person's authenticator is asked for. */
    @Transactional(readOnly = true)
    public boolean has(String user) {
        return accounts.find(user).filter(StaffAccount::secondFactor).isPresent();
    }

    /** Tells whether this person may not work without an authenticator. */
    @Transactional(readOnly = true)
    public boolean isNeeded(String user) {
        return policy.needsSecondFactor(people.groups(user));
    }

    @Transactional(readOnly = true)
    public int codesLeft(String user) {
        return accounts.codesLeft(user);
    }

    /** The key that is offered to a person who has none yet; the same until it is proven. Empty for whoever has one. */
    public Optional<AuthenticatorKey> offer(String user) {
        StaffAccount account = accounts.of(user);
        if (account.secondFactor()) {
            return Optional.empty();
        }
        if (accounts.sealedKey(user).isEmpty()) {
            accounts.offer(user, seal(user, Tokens.secret()));
        }
        return accounts.sealedKey(user).map(kept -> AuthenticatorKey.of(account.code(), open(user, kept)));
    }

    /**
     * The offered key counts from now on, if the code shows that an authenticator has taken it over.
     *
     * @return the codes for a lost telephone, shown this once; empty if the code was wrong
     */
    public List<String> prove(String user, String code) {
        OptionalLong step = stepOf(user, code);
        if (step.isEmpty() || !accounts.proven(user, step.getAsLong())) {
            return List.of();
        }
        note(AuditKind.CHANGE, user, user, "second-factor=on");
        return newCodes(user);
    }

    /** New codes for a lost telephone; the earlier ones are good no more. */
    public List<String> newCodes(String user) {
        List<String> codes = Stream.generate(() -> Tokens.code("") + Tokens.code(""))
                .limit(CODES)
                .map(SecondFactors::inTwo)
                .toList();
        accounts.replaceCodes(user, codes.stream().map(code -> hash(user, code)).toList());
        return codes;
    }

    /** Tells whether it is the authenticator's code of now, or a code for a lost telephone; each is good once. */
    public boolean isRight(String user, String typed) {
        OptionalLong step = stepOf(user, typed);
        if (step.isPresent()) {
            byte[] again = seal(user, open(user, accounts.sealedKey(user).orElseThrow()));
            return accounts.useStep(user, step.getAsLong(), again);
        }
        boolean recovered = accounts.useCode(user, hash(user, typed));
        if (recovered) {
            note(AuditKind.CHANGE, user, user, "recovery-code=used");
        }
        return recovered;
    }

    /** An administrator takes a lost authenticator out; its owner sets up a new one at the next sign-in. */
    public void reset(String user, String by) {
        accounts.forgetKey(user);
        note(AuditKind.CHANGE, user, by, "second-factor=reset");
    }

    private OptionalLong stepOf(String user, String typed) {
        return accounts.sealedKey(user)
                .map(kept -> Totp.stepOf(open(user, kept), Totp.digits(typed), clock.instant()))
                .orElseGet(OptionalLong::empty);
    }

    private static String inTwo(String code) {
        return code.substring(0, code.length() / 2) + "-" + code.substring(code.length() / 2);
    }

    /** People type small letters, spaces, and the letters that look like digits. */
    private String hash(String user, String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return vault.blindIndex(user + "|" + code, PURPOSE);
    }

    private void note(AuditKind kind, String user, String by, String detail) {
        trail.record(new AuditEvent(kind, null, StaffAccount.inTrail(user), by, detail));
    }

    private byte[] seal(String user, byte[] secret) {
        return vault.seal(secret, place(user));
    }

    private byte[] open(String user, byte[] sealed) {
        return vault.open(sealed, place(user));
    }

    private static String place(String user) {
        return "staff_sign_in|totp_key|" + user;
    }
}
