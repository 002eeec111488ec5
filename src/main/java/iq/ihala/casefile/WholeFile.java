package iq.ihala.casefile;

import java.util.List;
import java.util.Map;

/**
 * The file of a case as one whole: read from the first step to the last, corrected by the person, erased. Who may do so is
 * asked elsewhere. Every method joins the running transaction or makes its own.
 */
public interface WholeFile {

    /** The form under which a correction is kept; its answers hold the corrected fields only. */
    String CORRECTION = "rights.correct";

    /** Gives every submission, oldest first. One statement. */
    List<StepAnswers> steps(CaseNumber number);

    /** How many notes the people who work on the case have written. One statement. */
    int notes(CaseNumber number);

    /**
     * Keeps what the person says is right instead (dossier §3.2 EV4). The old answers stay; whoever asks for the newest answer
     * or for a step that held the field gets the corrected one. One statement.
     *
     * @param corrected field key to the right answer
     * @throws IllegalArgumentException if nothing is corrected
     */
    void correct(CaseNumber number, Map<String, Object> corrected, String by);

    /** Gives the cases that were moved into this one: the same concern of the same person. One statement. */
    List<CaseNumber> movedInto(CaseNumber number);

    /**
     * Removes the file with all that hangs on it, destroys its key, so that no backup opens it either, and publishes
     * {@link CaseErased}. It asks for no hold and no second person: that is the rights module's part.
     *
     * @throws UnknownCaseException if there is no such case
     */
    void erase(CaseNumber number);
}
