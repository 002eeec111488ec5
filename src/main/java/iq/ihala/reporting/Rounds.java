package iq.ihala.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The register of the months and of what was said about them. Each change belongs to the caller's transaction. */
public interface Rounds {

    /** Begins a month; gives nothing if it has begun. Two nodes at once begin it once. */
    Optional<Round> open(YearMonth month);

    Optional<Round> find(YearMonth month);

    /** All months, the last first. */
    List<Round> all();

    /** The monitoring officer found the figures right. */
    void checked(YearMonth month, String user);

    /** The director sent the month back. */
    void sentBack(YearMonth month);

    /** The director signed. */
    void signed(YearMonth month, String user);

    /** The release is frozen; only after a signature. */
    void released(YearMonth month);

    /** The month stays unpublished. */
    void withheld(YearMonth month);

    /**
     * Keeps a remark, sealed; blank ones are none.
     *
     * @param field the form's field, such as {@code sendBackReason}
     */
    void remark(YearMonth month, String field, String user, String words);

    /** In the order in which they were written. */
    List<Remark> remarks(YearMonth month);

    /** What somebody wrote about a month. */
    record Remark(String field, String user, String words) {

        @Override
        public String toString() {
            return "Remark[" + field + ", words hidden]";
        }
    }
}
