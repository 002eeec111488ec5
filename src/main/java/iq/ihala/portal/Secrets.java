package iq.ihala.portal;

import iq.ihala.crypto.Vault;
import iq.ihala.signin.AuthenticatorKey;
import iq.ihala.signin.PasswordRules;
import iq.ihala.signin.Tokens;
import iq.ihala.signin.Totp;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords, slowly hashed, and keys of second factors, sealed by the house's key. */
@Component
class Secrets {

    private static final int COST = 12;

    /** A hash of nobody's password: whoever does not exist takes as long as whoever does. */
    private final String nobody;

    private final BCryptPasswordEncoder passwords = new BCryptPasswordEncoder(COST);
    private final PasswordRules rules;
    private final Vault vault;
    private final Clock clock;
    private final boolean required;

    Secrets(PasswordRules rules, Vault vault, Clock clock, Environment environment) {
        this.rules = rules;
        this.vault = vault;
        this.clock = clock;
        this.required = !environment.acceptsProfiles(Profiles.of("demo"));
        this.nobody = passwords.encode(Tokens.fresh());
    }

    /** A second factor is asked for everywhere but in the demonstration. */
    boolean required() {
        return required;
    }

    Optional<String> refusal(String password, String user) {
        return rules.refusal(password, user);
    }

    String hash(String password) {
        return passwords.encode(password);
    }

    /** @param hash null for nobody: takes as long, and is never right */
    boolean isRight(String password, String hash) {
        return passwords.matches(password, hash == null ? nobody : hash) && hash != null;
    }

    /** A new key, sealed. */
    byte[] fresh(String user) {
        return seal(user, Tokens.secret());
    }

    /** The same key sealed by the house's present key. */
    byte[] again(String user, byte[] sealed) {
        return seal(user, open(user, sealed));
    }

    AuthenticatorKey key(Account account, byte[] sealed) {
        return AuthenticatorKey.of(account.code(), open(account.user(), sealed));
    }

    /** The half minute of which this is the code; empty if of none near now. */
    OptionalLong stepOf(String user, byte[] sealed, String code) {
        return sealed == null
                ? OptionalLong.empty()
                : Totp.stepOf(open(user, sealed), Totp.digits(code), clock.instant());
    }

    private byte[] seal(String user, byte[] secret) {
        return vault.seal(secret, place(user));
    }

    private byte[] open(String user, byte[] sealed) {
        return vault.open(sealed, place(user));
    }

    private static String place(String user) {
        return "partner_account|totp_key|" + user;
    }
}
