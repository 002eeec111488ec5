package iq.ihala.process.signpost;

import java.util.List;

/**
 * One node of a diagram, as far as it matters to where a step comes from and what it leads to.
 *
 * @param page the embedded or event sub-process on whose page it stands; empty on the diagram's own page
 * @param calls the called diagram, of a call only
 * @param attachedTo name of the activity on whose border an event sits; empty for others
 * @param timedByLevel whether its due date follows the level of risk
 * @param forPartner whether people of a partner may be given it
 */
record Place(
        String id,
        Kind kind,
        String name,
        String page,
        String calls,
        String attachedTo,
        boolean timedByLevel,
        boolean forPartner,
        List<Arrow> in,
        List<Arrow> out) {

    enum Kind {
        /** A human step. */
        STEP,
        CALL,
        /** A gateway that asks a question and takes some of its ways out. */
        QUESTION,
        /** A gateway that opens all its ways at once. */
        FORK,
        /** Something happens: a timer, a message, on the way or on the border of an activity. */
        EVENT,
        /** Where the diagram, or an embedded sub-process, begins. */
        BEGIN,
        /** Where a diagram or a sub-process begins because something happened. */
        BEGIN_BY_EVENT,
        /** An embedded sub-process as seen from the page around it. */
        PAGE,
        END,
        /** An end that ends everything of its diagram. */
        END_OF_ALL,
        /** What the house does by itself, and gateways that only join. */
        SILENT
    }

    /** @param answer what the gateway's question was answered with to take this way; empty if the way is taken always */
    record Arrow(String from, String to, String answer) {}
}
