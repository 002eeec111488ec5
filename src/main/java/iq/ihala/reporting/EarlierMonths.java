package iq.ihala.reporting;

import java.time.YearMonth;
import java.util.List;

/**
 * Months of which no file was ever kept here: countable codes and times, no number, no person, no word. They pass the same counting,
 * the same suppression and the same freezing as files do. Only the demonstration has any (ADR 46).
 */
public interface EarlierMonths {

    /** Cases that were opened in the month. */
    List<EarlierCase> opened(YearMonth month);

    /** Cases that were closed in the month. */
    List<EarlierCase> closed(YearMonth month);

    /** Referrals that were sent in the month. */
    List<EarlierReferral> sent(YearMonth month);

    /** Services that nobody offered in the month. */
    List<EarlierGap> gaps(YearMonth month);
}
