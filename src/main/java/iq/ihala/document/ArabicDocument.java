package iq.ihala.document;

import java.util.List;

/**
 * What a paper says, from its title to its last line. Every text is plain: markup in it is printed as it is typed.
 *
 * @param title Arabic, stands on top and in the file's properties
 * @param footer stands at the foot of every page before the page's number; never the name of a person
 */
public record ArabicDocument(String title, String footer, List<Section> sections) {

    public ArabicDocument {
        sections = List.copyOf(sections);
    }

    /**
     * A part under a heading.
     *
     * @param note stands under the heading, for example when and by which role something was written; null for none
     */
    public record Section(String heading, String note, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that is said.
     *
     * @param label what it is; null for a paragraph without one
     */
    public record Line(String label, String text) {

        public static Line paragraph(String text) {
            return new Line(null, text);
        }
    }

    @Override
    public String toString() {
        return "ArabicDocument[" + sections.size() + " sections, text hidden]";
    }
}
