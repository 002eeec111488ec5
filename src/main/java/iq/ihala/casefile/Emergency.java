package iq.ihala.casefile;

import java.time.Instant;

/**
 * A file that was opened in danger.
 *
 * @param user who opened it
 * @param words why, in the user's words; null in lists, where only the number and codes stand
 * @param until first instant at which it is closed again
 */
public record Emergency(
        CaseNumber caseNumber, String user, EmergencyReason reason, String words, Instant openedAt, Instant until) {

    @Override
    public String toString() {
        return "Emergency[" + caseNumber + " " + user + " " + reason + "]";
    }
}
