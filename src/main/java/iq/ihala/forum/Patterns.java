package iq.ihala.forum;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the forums may know of the cases and of citizens' complaints: of each one frozen release a month. It is made once; whatever
 * becomes of them afterwards, a month that was released never changes, and asking twice gives nothing to compare.
 */
public interface Patterns {

    /**
     * Releases a month, if it was not released before.
     *
     * @return whether this call released it
     */
    boolean release(PatternKind kind, YearMonth month, Collection<PatternCase> cases);

    /** The months that were released, the last first. */
    List<YearMonth> months(PatternKind kind);

    /** The cells of these months whose topic and place are chosen; whole cells, or nothing of them. An empty choice is all. */
    List<PatternCell> cells(PatternKind kind, Set<YearMonth> months, Set<String> topics, Set<String> places);
}
