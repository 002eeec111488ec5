package iq.ihala.process.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of two texts laid one over the other.
 *
 * @param sort same, added, removed, or gap for lines that are left out
 * @param before number of the line in the former text; null where it was not there
 * @param after number in the new text; null where it is not there any more
 */
public record TextLine(String sort, Integer before, Integer after, String text) {

    private static final int AROUND = 3;
    private static final int MOST = 2_000;

    /** The word beside the line, since colours alone are not seen by everybody. */
    public String mark() {
        return switch (sort) {
            case "added" -> "+";
            case "removed" -> "−";
            default -> "";
        };
    }

    static List<TextLine> compare(String former, String changed) {
        List<String> before = former.isEmpty() ? List.of() : former.lines().toList();
        List<String> after = changed.lines().toList();
        List<TextLine> lines = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            same(before, old, now, delta.getSource().getPosition(), lines);
            old = delta.getSource().getPosition();
            now = delta.getTarget().getPosition();
            for (String line : delta.getSource().getLines()) {
                lines.add(new TextLine("removed", ++old, null, line));
            }
            for (String line : delta.getTarget().getLines()) {
                lines.add(new TextLine("added", null, ++now, line));
            }
        }
        same(before, old, now, before.size(), lines);
        return lines.size() <= MOST ? List.copyOf(lines) : List.copyOf(lines.subList(0, MOST));
    }

    /** Lines that stayed: a few after the change before them, and a few before the next. */
    private static void same(List<String> before, int old, int now, int end, List<TextLine> lines) {
        boolean first = lines.isEmpty();
        boolean last = end == before.size();
        for (int i = old; i < end; i++) {
            boolean near = !first && i - old < AROUND || !last && end - i <= AROUND;
            if (near) {
                lines.add(new TextLine("same", i + 1, now + i - old + 1, before.get(i)));
            } else if (lines.isEmpty()
                    || !"gap".equals(lines.get(lines.size() - 1).sort())) {
                lines.add(new TextLine("gap", null, null, "⋮"));
            }
        }
    }
}
