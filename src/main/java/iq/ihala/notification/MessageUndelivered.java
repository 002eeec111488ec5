package iq.ihala.notification;

/**
 * A message was given up after its last attempt and waits for a person's decision. Published in a transaction of its own; if a
 * listener fails, it is published again at the next sweep.
 *
 * @param messageId names it to {@link DeadLetters}
 */
public record MessageUndelivered(long messageId, String caseNumber, MessageChannel channel, String problem) {}
