package iq.ihala.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator (RFC 6238): HMAC-SHA1, half a minute, six digits. */
public final class Totp {

    public static final int SECONDS = 30;
    public static final int DIGITS = 6;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_A_LETTER = 5;

    private Totp() {}

    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), (long) SECONDS);
    }

    /** The code of this half minute. */
    public static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int at = hash[hash.length - 1] & 0xf;
            long number =
                    (ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & 0x7fffffff) % (long) Math.pow(10, digits);
            return String.format("%0" + digits + "d", number);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No HMAC-SHA1", e);
        }
    }

    /** The half minute whose code this is: this one, the one before, or the next, since clocks differ; empty if of none. */
    public static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - 1; step <= step(now) + 1; step++) {
            if (MessageDigest.isEqual(code(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8), given)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The digits of what was typed: people type spaces, and Arabic digits. */
    public static String digits(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints()
                .filter(one -> Character.digit(one, 10) >= 0)
                .forEach(one -> digits.append(Character.digit(one, 10)));
        return digits.toString();
    }

    /** The key as people type it into an authenticator: base 32 without padding. */
    public static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : secret) {
            buffer = (buffer << Byte.SIZE) | (one & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS_A_LETTER) {
                bits -= BITS_A_LETTER;
                text.append(LETTERS.charAt((buffer >> bits) & 0x1f));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((buffer << (BITS_A_LETTER - bits)) & 0x1f));
        }
        return text.toString();
    }
}
