package iq.ihala.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a partner as the paths of the cases know them. Implemented by whoever leads the cases. */
public interface PartnerWork {

    /** What waits for this organisation, what is due first at the top. Three statements. */
    List<OpenStep> steps(String organisation);

    /** What waits for this organisation at this referral. */
    default Optional<OpenStep> step(String organisation, String referralId) {
        return steps(organisation).stream()
                .filter(open -> referralId.equals(open.referralId()))
                .findFirst();
    }

    /**
     * What this user may read of the referral at this moment: exactly what the person agreed to share, and what was said about the
     * referral itself. Empty without a live consent.
     */
    List<Line> content(String referralId, String user);

    /**
     * Takes the step as the user's answer; the case goes on in the same transaction, or nothing is changed.
     *
     * @param answers by field of the step's form; codes, dates as {@code 2027-02-14}, and words
     * @throws AnswerRefusedException if something is wrong with the answers, with the reason for each field
     * @throws StepGoneException if the step does not wait for this user any more
     */
    void answer(String organisation, String user, OpenStep step, Map<String, Object> answers);
}
