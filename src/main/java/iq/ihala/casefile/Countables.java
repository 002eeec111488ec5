package iq.ihala.casefile;

import java.util.Collection;
import java.util.Map;

/**
 * What of the cases may be counted (dossier §10). The codes lie beside the sealed answers, written with them in the same transaction,
 * under a keyed hash of the case number; reading them opens no seal.
 */
public interface Countables {

    /**
     * The codes of those of the cases whose person agreed to statistics (a live C-STAT) and did not take it back; the others are left
     * out (§10.2 rule 8). Two statements for each five hundred.
     */
    Map<CaseNumber, Countable> agreed(Collection<CaseNumber> numbers);

    /**
     * Counts what a person said of the service in this month, if she agreed to statistics; nothing tells whose it was.
     *
     * @param choice YES, PARTLY, NO or null: whether there was a choice at each step
     */
    void feedback(CaseNumber number, boolean satisfied, String choice);

    /** Writes the codes of cases from before they were written at once; gives how many are left. */
    int catchUp(int most);
}
