package iq.ihala.forum;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How the cases of one month become numbers that a forum may see (dossier §10.2). Each case is counted in one cell at most, and a
 * cell has ten cases at least: so whatever is added up, taken away or filtered, nothing smaller comes out. No total is given: a
 * total would give away what was held back.
 *
 * <p>First by topic and place. What is too small is put together with the other small places of its topic; what is still too small
 * with the other topics of its place; then with all the rest; and what is too small even then is not told at all.
 */
public final class Pooling {

    /** No number below this is ever told. */
    public static final int LEAST = 10;

    /** In place of a topic or place: all those that are not shown apart. */
    public static final String REST = "REST";

    private Pooling() {}

    /** The cells of a month, in the order of their codes. */
    public static List<PatternCell> cells(YearMonth month, Collection<PatternCase> cases) {
        List<PatternCell> cells = new ArrayList<>();
        Map<PatternCase, Integer> left = new TreeMap<>(Pooling::byCodes);
        cases.forEach(one -> left.merge(one, 1, Integer::sum));
        tell(month, left, one -> one, cells);
        tell(month, left, one -> new PatternCase(one.topic(), REST), cells);
        tell(month, left, one -> new PatternCase(REST, one.place()), cells);
        tell(month, left, one -> new PatternCase(REST, REST), cells);
        cells.sort((a, b) -> byCodes(of(a), of(b)));
        return cells;
    }

    /** Tells every group that is large enough, and takes its cases out of what is left. */
    private static void tell(
            YearMonth month,
            Map<PatternCase, Integer> left,
            Function<PatternCase, PatternCase> group,
            List<PatternCell> cells) {
        Map<PatternCase, Integer> sums = new TreeMap<>(Pooling::byCodes);
        left.forEach((one, count) -> sums.merge(group.apply(one), count, Integer::sum));
        sums.forEach((one, sum) -> {
            if (sum >= LEAST) {
                cells.add(new PatternCell(month, one.topic(), one.place(), sum));
                left.keySet().removeIf(part -> group.apply(part).equals(one));
            }
        });
    }

    private static PatternCase of(PatternCell cell) {
        return new PatternCase(cell.topic(), cell.place());
    }

    private static int byCodes(PatternCase a, PatternCase b) {
        int byTopic = a.topic().compareTo(b.topic());
        return byTopic != 0 ? byTopic : a.place().compareTo(b.place());
    }
}
