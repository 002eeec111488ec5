package iq.ihala.notification;

/**
 * Whether a message may still go. The outbox knows nothing of consents: whoever writes a message says what it rests on, and
 * the module that keeps it answers here.
 */
public interface SendPermission {

    /**
     * Asked in the transaction in which the message is handed over, immediately before. A yes stays true until that transaction
     * ends: whoever would take it back waits.
     *
     * @param permission as given to {@link Outbox#mailOn}
     */
    boolean holds(String permission);
}
