package iq.ihala.notification;

/**
 * A partner's own system took a call.
 *
 * @param key the idempotency key of the message
 */
public record PartnerSystemTold(String template, String key) {}
