package iq.ihala.publiccomplaint;

import java.time.Instant;

/**
 * One complaint as the register lists it: codes and dates, no word of it.
 *
 * @param category code of dossier §7.3 P04, or null until classified
 * @param withName whether the institution may learn the citizen's name; no unless the citizen said yes
 * @param outcome RESOLVED, ANSWERED_NOT_SOLVED, NO_ANSWER, NOT_COMPETENT or OUTSIDE; null while open
 * @param outsideSince when one about our own people left everybody's work; null for any other
 */
public record Complaint(
        Receipt receipt,
        String channel,
        Instant registeredAt,
        ComplaintState state,
        boolean aboutStaff,
        String aboutUser,
        String category,
        boolean withName,
        String letterNumber,
        Instant sentAt,
        String outcome,
        Instant closedAt,
        Instant outsideSince) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
