package iq.ihala.volunteer;

/** The consent to a visit was taken back; nobody goes there. */
public record VisitConsentGone(Ref ref) {}
