package iq.ihala.process.compare;

import iq.ihala.process.drawing.Drawing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two versions of one file.
 *
 * @param file resource name
 * @param fresh whether there was no version before
 * @param differences by element
 * @param moved how many elements are only drawn elsewhere
 * @param names of the new version's elements, by id and by what they do
 * @param before the former diagram; null for what is no diagram, or cannot be drawn
 * @param after likewise
 * @param lines both as formatted text, what is the same far from any change left out
 */
public record Comparison(
        String file,
        boolean fresh,
        List<Difference> differences,
        int moved,
        Map<String, String> names,
        Drawing before,
        Drawing after,
        List<TextLine> lines) {

    /**
     * Compares.
     *
     * @param former null if the file is new
     * @param marked words that the drawing of the new version shall carry, by what an element does or is called; see {@link Drawn}
     */
    public static Comparison of(String file, byte[] former, byte[] content, Map<String, String> marked) {
        Map<String, Part> before = former == null ? Map.of() : Parts.of(file, former);
        Map<String, Part> after = Parts.of(file, content);
        List<Difference> differences = Part.compare(before, after);
        boolean diagram = file.endsWith(".bpmn");
        return new Comparison(
                file,
                former == null,
                differences,
                diagram && former != null ? Drawn.moved(former, content, before, after) : 0,
                names(after),
                diagram && former != null ? Drawn.former(former, differences) : null,
                diagram ? Drawn.changed(content, former == null ? List.of() : differences, marked) : null,
                TextLine.compare(former == null ? "" : Formatted.text(file, former), Formatted.text(file, content)));
    }

    private static Map<String, String> names(Map<String, Part> parts) {
        Map<String, String> names = new TreeMap<>();
        // Rules speak of what a step does, so it is called by that, too.
        parts.values().forEach(part -> List.of("الاستمارة", "الخطوة البرمجية", "العملية المستدعاة").stream()
                .filter(part.facts()::containsKey)
                .forEach(deed -> names.putIfAbsent(part.facts().get(deed), part.name())));
        parts.forEach((id, part) -> names.put(id, part.name()));
        return names;
    }

    /** How many were added, removed and changed, by word. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        differences.forEach(one -> counts.merge(one.sort().arabic(), 1L, Long::sum));
        return counts;
    }
}
