package iq.ihala.process.drawing;

/** What a drawing says of its elements besides what they are. The style sheet of the page gives each state its look. */
public interface Marks {

    /** The look of a shape, one word that the page's style sheet knows. */
    String state(String element);

    /** The look of an arrow; empty for a plain one. */
    default String line(String flow) {
        return "";
    }

    /** Words at the corner of a shape, since colours alone are not seen by everybody; empty for none. */
    default String mark(String element) {
        return "";
    }

    /** Where a shape leads; null for nowhere. */
    default String link(String element) {
        return null;
    }
}
