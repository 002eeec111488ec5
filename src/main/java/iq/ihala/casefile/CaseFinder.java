package iq.ihala.casefile;

import java.util.List;
import java.util.Optional;

/**
 * Finds cases by exact keys, never by parts: number, telephone, name with mother's name or birth year. Each is a look-up in one
 * index of keyed hashes, however many cases there are. Gives number, dates and status only. Who may learn of what was found is
 * not asked here, see {@link CaseDesk#search}.
 */
public interface CaseFinder {

    /** One statement. */
    Optional<EarlierCase> byNumber(CaseNumber number);

    /** Whatever way the telephone is written. Newest first, at most {@link #MOST}; one statement, two if any is found. */
    List<EarlierCase> byTelephone(String telephone);

    /** Full name together with the mother's name or the birth year: alone it fits too many. As {@link #byTelephone}. */
    List<EarlierCase> byName(String fullName, String motherName, Integer birthYear);

    /** More than so many cases of one person are not listed. */
    int MOST = 20;
}
