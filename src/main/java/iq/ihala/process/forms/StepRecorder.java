package iq.ihala.process.forms;

/**
 * Turns the answers of one form into domain calls, in the transaction of the submission. Only forms whose answers mean
 * something to a module have one; every submission is kept whole in the case file besides.
 */
public interface StepRecorder {

    /** The id of the form whose answers are recorded, {@code <process>.<verb>}. */
    String form();

    /**
     * Stands before a step that contacts, sends or shares, before anything of the submission counts (dossier §3.11).
     *
     * @throws iq.ihala.casefile.NoConsentException if the consent that the step needs does not hold: the answers are kept apart,
     *     nothing is recorded of them, and the diagram goes the way of its error {@code NO_CONSENT}
     * @throws RefusedAnswer if the contact was not as agreed; then nothing is saved
     */
    default void permit(Step step) {}

    /**
     * Records the answers, which have passed the form's own rules.
     *
     * @throws RefusedAnswer if they cannot stand together; then nothing is saved
     */
    void record(Step step);
}
