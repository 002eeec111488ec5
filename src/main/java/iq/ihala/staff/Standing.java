package iq.ihala.staff;

/**
 * How a member of staff stands to a case.
 *
 * @param inConflict the member must not see the case (dossier §2 rule 3)
 */
public record Standing(StaffMember member, boolean inConflict) {}
