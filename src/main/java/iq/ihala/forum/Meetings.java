package iq.ihala.forum;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A forum's months (dossier F00–F03). Each change belongs to the caller's transaction. */
public interface Meetings {

    /** Opens the month; gives nothing if it is open already. Two nodes at once open it once. */
    Optional<Meeting> open(String forum, YearMonth period);

    Optional<Meeting> find(String id);

    /** The months of one forum, the last first. */
    List<Meeting> of(String forum);

    /** When, where, and who is invited. */
    void plan(String id, LocalDateTime meetsAt, String place, List<String> invited);

    /** The invitations went out. */
    void invited(String id);

    /**
     * Keeps who came: counts by {@code CATEGORY/<code>/<sex>} and {@code AGE/<code>/<sex>}, and general notes.
     *
     * @return how many members the forum had, how many came, how many of them women
     */
    Presence held(String id, Map<String, Integer> attendance, String notes);

    /** It did not meet, for this reason. */
    void notHeld(String id, String reason);

    /** Whether the quorum was reached. */
    void settle(String id, boolean quorum);

    /** Counts by {@code CATEGORY/<code>/<sex>} and {@code AGE/<code>/<sex>}; what is not there is 0. */
    Map<String, Integer> attendance(String id);

    /** Place, notes and reason, in the order in which they were written. */
    List<IssueText> texts(Meeting meeting);

    /** Somebody's own trouble was mentioned in the notes: they are gone. */
    void forgetNotes(String id);

    /** Who there was, and who came. */
    record Presence(int members, int present, int women) {}
}
