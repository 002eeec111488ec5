package iq.ihala.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How many cases there are, and which. Counts include every case; whether somebody may see a number in a list is asked of
 * {@link CaseAccess#seenBy}. Each method is one statement that an index answers.
 */
public interface CaseLists {

    /** Open cases by level; a level without a case is left out. */
    Map<String, Long> openByLevel();

    /** Open cases by the case worker's user name; those without one under the empty name. */
    Map<String, Long> openByCaseWorker();

    /**
     * Open cases, the oldest first.
     *
     * @param riskLevel of this level only; null for all
     */
    List<CaseLine> open(String riskLevel, int from, int most);

    /** Cases closed since then. */
    long closedSince(Instant since);

    /** Closed cases, the last first. */
    List<CaseLine> closed(int from, int most);
}
