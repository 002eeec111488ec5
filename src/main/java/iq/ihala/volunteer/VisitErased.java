package iq.ihala.volunteer;

/** The case that asked for a visit was erased, and the visit with it. */
public record VisitErased(Ref ref) {}
