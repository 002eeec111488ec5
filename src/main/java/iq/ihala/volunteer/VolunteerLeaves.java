package iq.ihala.volunteer;

/** An applicant or a volunteer leaves, by own wish or by the centre's. */
public record VolunteerLeaves(Ref ref) {}
