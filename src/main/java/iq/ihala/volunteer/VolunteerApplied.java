package iq.ihala.volunteer;

/** Somebody applied; the roll number is all that is told on. */
public record VolunteerApplied(Ref ref) {}
