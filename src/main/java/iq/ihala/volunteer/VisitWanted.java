package iq.ihala.volunteer;

/** Somebody is to be asked whether a visit is welcome. */
public record VisitWanted(Ref ref) {}
