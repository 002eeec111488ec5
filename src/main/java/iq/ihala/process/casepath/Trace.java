package iq.ihala.process.casepath;

import java.time.Duration;
import java.time.Instant;

/**
 * One visit to an element of a diagram.
 *
 * @param order from 1, in the order of beginning; 0 for gateways, which nobody waits at
 * @param to null while it lasts
 * @param cancelled ended because something else ended it
 * @param called id of the part that this element called, or null
 */
record Trace(int order, String element, String type, Instant from, Instant to, boolean cancelled, String called) {

    boolean isOpen() {
        return to == null;
    }

    /** How long it lasted, or lasts at this moment. */
    Duration length(Instant now) {
        return Duration.between(from, to == null ? now : to);
    }
}
