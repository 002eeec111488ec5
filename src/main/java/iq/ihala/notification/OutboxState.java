package iq.ihala.notification;

/**
 * How the outbox stands.
 *
 * @param waiting messages that will still be tried
 * @param failed messages given up after the last attempt
 * @param mailConfigured false while {@code spring.mail.host} is not set: messages wait then, and no attempt is counted
 */
public record OutboxState(long waiting, long failed, boolean mailConfigured) {}
