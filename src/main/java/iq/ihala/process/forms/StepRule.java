package iq.ihala.process.forms;

/** What must hold of every submission that answers certain fields, whichever form it is of. */
public interface StepRule {

    /** @throws RefusedAnswer if it does not hold; then nothing is saved */
    void judge(Step step);
}
