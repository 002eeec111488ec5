package iq.ihala.portal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Words of links: 256 bits of chance, of which only the hash is kept. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 6;
    private static final int SECRET_BYTES = 20;
    private static final int TOKEN_BYTES = 32;

    private Tokens() {}

    static String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    /** A key for an authenticator, of the length that RFC 4226 recommends. */
    static byte[] secret() {
        return bytes(SECRET_BYTES);
    }

    /** A number for mails that says nothing about anybody. */
    static String code() {
        StringBuilder code = new StringBuilder("PA-");
        RANDOM.ints(CODE_LENGTH, 0, LETTERS.length()).forEach(at -> code.append(LETTERS.charAt(at)));
        return code.toString();
    }

    static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No SHA-256", e);
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
