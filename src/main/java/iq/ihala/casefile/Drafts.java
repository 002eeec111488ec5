package iq.ihala.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * Half-filled forms, sealed, one for each task and user. Every method is one statement, besides finding the case's key; it
 * joins the running transaction or makes its own.
 */
public interface Drafts {

    /** Largest draft, in bytes of JSON before it is sealed. */
    int LARGEST = 256 * 1024;

    /**
     * Keeps the draft in place of the one before.
     *
     * @throws DraftTooLargeException beyond {@link #LARGEST}; the one before stays
     * @throws UnknownCaseException if there is no such case (any more)
     */
    void keep(Draft draft);

    /**
     * Gives this user's draft of this task.
     *
     * @throws iq.ihala.crypto.CannotOpenException if the row was tampered with
     */
    Optional<Draft> find(CaseNumber number, String task, String user);

    /** Removes this user's draft of this task, if there is one. */
    void discard(String task, String user);

    /** Removes every user's draft of a task that has ended. */
    void forgetTask(String task);

    /** Removes what was kept before {@code moment}; gives how many. */
    int forgetKeptBefore(Instant moment);
}
