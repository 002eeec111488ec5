package iq.ihala.process.forms;

/**
 * Turns the answers of one form into domain calls, in the transaction of the submission. Only forms whose answers mean
 * something to a module have one; every submission is kept whole in the case file besides.
 */
public interface StepRecorder {

    /** The id of the form whose answers are recorded, {@code <process>.<verb>}. */
    String form();

    /**
     * Records the answers, which have passed the form's own rules.
     *
     * @throws RefusedAnswer if they cannot stand together; then nothing is saved
     */
    void record(Step step);
}
