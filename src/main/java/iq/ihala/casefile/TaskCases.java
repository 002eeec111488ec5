package iq.ihala.casefile;

import java.util.Optional;

/** Knows to which case a step in somebody's task list belongs. Without the engine there are no steps, and nobody knows any. */
public interface TaskCases {

    /** Empty if there is no such step, or this user's lists do not show it. Up to three statements. */
    Optional<TaskCase> find(String user, String task);

    /**
     * @param number null for a step of the house, which belongs to no case
     * @param inHand whether this user holds it
     */
    record TaskCase(CaseNumber number, boolean inHand) {}
}
