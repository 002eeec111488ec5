package iq.ihala.reporting;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The figures of a month before the signature. What the monitoring officer checks, the director signs and the house freezes is one
 * and the same text, however the files change meanwhile; a month has one draft at most, so that no two can be compared.
 */
public interface Drafts {

    /**
     * Computes the month anew.
     *
     * @return how many flaws the data-quality list holds
     */
    int compute(YearMonth month);

    /**
     * Makes sure that the draft holds no small number that could be put before the director.
     *
     * @throws ReleaseRefusedException if it does
     */
    void inspect(YearMonth month);

    /** The draft; empty once the month is frozen. */
    Optional<Release> of(YearMonth month);

    /**
     * Freezes the draft as it was signed.
     *
     * @param who user name of whoever signed
     */
    Release freeze(YearMonth month, String who);

    /** The month is not published: its draft goes. */
    void drop(YearMonth month);
}
