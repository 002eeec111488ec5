package iq.ihala.referral;

/**
 * One provider offered to the person.
 *
 * @param providerId UPPER_SNAKE code
 * @param name the Arabic name
 * @param rank 1 is offered first
 * @param reason why it stands at this rank and what to know before choosing it, in Arabic
 */
public record Match(String providerId, String name, int rank, String reason) {}
