package iq.ihala.process.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Keeps passwords of the engine's users by bcrypt, in place of one round of SHA-512. What is hashed is the SHA-256 of the password
 * and the engine's salt: bcrypt alone would cut off after 72 bytes, and the salt stands at the end.
 */
public final class SlowHash implements PasswordEncryptor {

    private static final String NAME = "bcrypt-sha256";

    private final BCryptPasswordEncoder bcrypt;

    /** @param cost two to this power are the rounds of one hash */
    public SlowHash(int cost) {
        this.bcrypt = new BCryptPasswordEncoder(cost);
    }

    @Override
    public String encrypt(String salted) {
        return bcrypt.encode(shortened(salted));
    }

    @Override
    public boolean check(String salted, String hash) {
        return bcrypt.matches(shortened(salted), hash);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** Tells whether what the engine keeps was made by an older method, or with less work. */
    boolean isOutdated(String kept) {
        String prefix = "{" + NAME + "}";
        return !kept.startsWith(prefix) || bcrypt.upgradeEncoding(kept.substring(prefix.length()));
    }

    private static String shortened(String salted) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(salted.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No SHA-256", e);
        }
    }
}
