package iq.ihala.process.casepath;

import iq.ihala.process.drawing.Drawing;
import java.util.List;

/**
 * The way of one case, as the page shows it.
 *
 * @param parts the diagrams that ran for the case, each under the one that called it; empty when the history is over
 * @param shown the part whose diagram is drawn, or null
 * @param drawing null if its diagram is gone
 */
record PathView(String number, List<Part> parts, Part shown, Drawing drawing, List<Step> steps) {

    /** @param depth how many parts it was called through */
    record Part(String id, String name, String from, String to, String length, boolean open, int depth) {}

    /**
     * @param unit whose work it was; «النظام» where nobody's
     * @param state Arabic word
     * @param part the part that it called, or null
     */
    record Step(
            int order, String name, String unit, String from, String to, String length, String state, String part) {}
}
