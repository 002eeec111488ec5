package iq.ihala.volunteer;

/** Somebody was nominated for an honour. */
public record HonourNominated(Ref ref) {}
