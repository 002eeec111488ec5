package iq.ihala.notification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The same message always bears the same id, so that one that arrives twice after a crash is known as one. */
final class MessageIds {

    private MessageIds() {}

    /** Says nothing of the key that it is made of. */
    static String of(String idempotencyKey) {
        return UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
