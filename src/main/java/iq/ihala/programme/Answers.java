package iq.ihala.programme;

/**
 * How many answered one of the three questions, and how many of them rightly.
 *
 * @param question 1 to 3
 * @param after false for the answers before the session
 */
public record Answers(int question, boolean after, int answered, int correct) {

    /** @throws IllegalArgumentException if more are right than answered, or the question is none of the three */
    public Answers {
        if (question < 1 || question > 3 || correct < 0 || correct > answered) {
            throw new IllegalArgumentException("These numbers cannot stand together");
        }
    }
}
