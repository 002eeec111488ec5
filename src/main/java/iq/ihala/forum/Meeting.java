package iq.ihala.forum;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * A forum's month and its meeting (dossier F00–F03).
 *
 * @param id forum, year and month, such as {@code MAQIL_2026_11}
 * @param state OPEN, PLANNED, INVITED, HELD, NO_QUORUM or NOT_HELD
 * @param meetsAt in Basra, or null while nobody planned it
 * @param invited codes of the groups that were invited
 * @param members how many belonged to the forum when it met, or null
 * @param present how many of them came, or null
 */
public record Meeting(
        String id,
        String subject,
        String forum,
        YearMonth period,
        String state,
        LocalDateTime meetsAt,
        List<String> invited,
        Integer members,
        Integer present) {

    /** The number that leaves the house in mails. */
    public String number() {
        return id.replace('_', '-');
    }

    public boolean isHeld() {
        return "HELD".equals(state);
    }
}
