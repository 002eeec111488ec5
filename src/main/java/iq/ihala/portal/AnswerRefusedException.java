package iq.ihala.portal;

import java.util.List;

/** Something is wrong with an answer; nothing was saved. Never holds what was answered. */
public class AnswerRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Line> reasons;

    /** @param reasons the Arabic label of each field, or an empty text, and what is wrong with it */
    public AnswerRefusedException(List<Line> reasons) {
        super("The answer was refused");
        this.reasons = List.copyOf(reasons);
    }

    public List<Line> reasons() {
        return reasons;
    }
}
