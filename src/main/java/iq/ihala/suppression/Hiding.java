package iq.ihala.suppression;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which cells of one table of counts are shown, if the total is known to everybody (dossier §10.2 rules 1 and 2).
 *
 * <p>One to four is told as «fewer than five». Whoever takes what is shown from the total has the sum of what is hidden; so cells of
 * five and more are hidden with them, the smallest first, until every small cell can still be one, two, three or four: for whoever
 * knows the sum, knows which are small, and knows that every hidden one is below the smallest shown. Where even all are too few to hide
 * behind, there is no table.
 */
public final class Hiding {

    /** From this number on a count of people may be shown. */
    public static final long LEAST = 5;

    /** The largest number that is told as «fewer than five». */
    public static final long MOST_OF_FEW = LEAST - 1;

    /** What becomes of a cell. */
    public enum Mark {
        SHOWN,
        /** One to four. */
        FEW,
        /** Five or more, hidden so that a small one cannot be reckoned back. */
        WITHHELD
    }

    private Hiding() {}

    /**
     * @param cells the counts, none negative
     * @param apart those that are in the total and in no cell; hidden like a cell if they are few, and never shown
     * @return a mark for each cell, or empty if the table cannot be shown at all
     */
    public static Optional<Mark[]> of(long[] cells, long apart) {
        return of(cells, apart, Long.MAX_VALUE);
    }

    /** @param largestCover nothing hides behind a larger cell: it may be known from elsewhere */
    public static Optional<Mark[]> of(long[] cells, long apart, long largestCover) {
        Mark[] marks = new Mark[cells.length];
        long few = isFew(apart) ? 1 : 0;
        long sum = isFew(apart) ? apart : 0;
        for (int i = 0; i < cells.length; i++) {
            marks[i] = isFew(cells[i]) ? Mark.FEW : Mark.SHOWN;
            if (isFew(cells[i])) {
                few++;
                sum += cells[i];
            }
        }
        long covers = 0;
        while (few > 0) {
            long next = smallestShown(cells, marks);
            // Cells that are alike are hidden together: a cover is smaller than the smallest that is shown.
            long most = next == Long.MAX_VALUE ? largestCover : Math.min(next - 1, largestCover);
            if (safe(few, covers, sum, most)) {
                break;
            }
            if (next == Long.MAX_VALUE || next > largestCover) {
                return Optional.empty();
            }
            for (int i = 0; i < cells.length; i++) {
                if (marks[i] == Mark.SHOWN && cells[i] == next) {
                    marks[i] = Mark.WITHHELD;
                    covers++;
                    sum += next;
                }
            }
        }
        return Optional.of(marks);
    }

    /** One to four. */
    public static boolean isFew(long count) {
        return count > 0 && count < LEAST;
    }

    /** A whole that may be told beside its parts: nothing, or five and more. */
    public static boolean isOpen(long count) {
        return count == 0 || count >= LEAST;
    }

    private static long smallestShown(long[] cells, Mark[] marks) {
        return IntStream.range(0, cells.length)
                .filter(i -> marks[i] == Mark.SHOWN && cells[i] > 0)
                .mapToLong(i -> cells[i])
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Whether any one of the few can be one and can be four, the others and the covers taking what is left of the sum. */
    private static boolean safe(long few, long covers, long sum, long most) {
        long least = (few - 1) + LEAST * covers;
        if (covers > 0 && most == Long.MAX_VALUE) {
            return sum - MOST_OF_FEW >= least;
        }
        long greatest = MOST_OF_FEW * (few - 1) + (covers == 0 ? 0 : most * covers);
        return sum - MOST_OF_FEW >= least && sum - 1 <= greatest;
    }
}
