package iq.ihala.document;

/**
 * A paper that is one page to be handed over: a certificate, or a badge to be worn. Every text is plain.
 *
 * @param kind how it looks
 * @param title what it is
 * @param name whose it is, large; null for none
 * @param lines below, in their order
 * @param foot small, at the end
 */
public record Sheet(Kind kind, String title, String name, java.util.List<ArabicDocument.Line> lines, String foot) {

    /** The two that there are. */
    public enum Kind {
        /** A4 across. */
        CERTIFICATE,
        /** A card of 86 by 54 mm, to be worn. */
        BADGE
    }

    public Sheet {
        lines = java.util.List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Sheet[" + kind + ", text hidden]";
    }
}
