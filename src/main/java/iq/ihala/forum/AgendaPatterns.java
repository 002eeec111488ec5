package iq.ihala.forum;

import iq.ihala.calendar.ArabicDates;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What one forum's agenda says of the patterns: the month that was released last, the forum's own quarters and what was put together
 * of small places. Nothing that the page of patterns does not show, so nothing new can be told apart by it.
 */
@Service
public class AgendaPatterns {

    private static final Map<PatternKind, String> WHAT =
            Map.of(PatternKind.CASES, "حالات المركز في ", PatternKind.COMPLAINTS, "ما اشتكى منه المواطنون في ");

    private final Patterns patterns;

    AgendaPatterns(Patterns patterns) {
        this.patterns = patterns;
    }

    /** One line for each kind that has something to say; empty if nothing was released for this forum. */
    public List<String> of(String forum) {
        List<String> lines = new ArrayList<>();
        for (PatternKind kind : PatternKind.values()) {
            patterns.months(kind).stream().findFirst().ifPresent(month -> line(kind, month, forum, lines));
        }
        return lines;
    }

    private void line(PatternKind kind, YearMonth month, String forum, List<String> lines) {
        List<PatternCell> cells = patterns.cells(kind, Set.of(month), Set.of(), Set.of(forum, Pooling.REST));
        if (!cells.isEmpty()) {
            lines.add(WHAT.get(kind) + ArabicDates.month(month) + " (عشرة فأكثر): "
                    + cells.stream().map(cell -> word(kind, cell)).collect(Collectors.joining("، ")));
        }
    }

    private static String word(PatternKind kind, PatternCell cell) {
        return ForumWords.word(ForumWords.patterns(kind), cell.topic()) + " " + cell.cases()
                + (Pooling.REST.equals(cell.place()) ? " (أحياء مجموعة)" : "");
    }
}
