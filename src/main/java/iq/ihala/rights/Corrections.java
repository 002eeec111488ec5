package iq.ihala.rights;

import iq.ihala.casefile.CaseNumber;
import java.util.Map;

/**
 * What the person says is right instead (dossier §3.2 EV4). The old answer stays in the file, marked as corrected; the new one
 * is what everybody sees from then on.
 */
public interface Corrections {

    /** Gives what can be corrected here: field key to its Arabic label. */
    Map<String, String> correctable();

    /**
     * Corrects one answer.
     *
     * @param field key of a field of the forms; not one that drives the path: those are answered again in their own step
     * @param right a text, a number as text, or the code of a choice
     * @throws RightRefusedException NOT_YOUR_OFFICE, NOT_CORRECTABLE, NOT_AN_ANSWER
     */
    void correct(CaseNumber number, String field, String right, String by);
}
