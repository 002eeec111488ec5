package iq.ihala.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 over time, message id and body: who has no secret makes none, and who has overheard one can use it for nothing else
 * and, where the receiver refuses what is older than {@link #TOLERANCE} or bears a known id, not again.
 */
final class WebhookSignature {

    /** How old a call may be when the receiver looks at it. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String SCHEME = "v1=";

    private WebhookSignature() {}

    static String of(String secret, Instant at, String id, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String signed = at.getEpochSecond() + "." + id + "." + body;
            return SCHEME + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA256", e);
        }
    }

    /** What a receiver does; it remembers the ids of the last five minutes besides. */
    static boolean isGenuine(String signature, String secret, Instant at, String id, String body, Instant now) {
        boolean fresh = Duration.between(at, now).abs().compareTo(TOLERANCE) <= 0;
        return fresh
                && MessageDigest.isEqual(
                        of(secret, at, id, body).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
    }
}
