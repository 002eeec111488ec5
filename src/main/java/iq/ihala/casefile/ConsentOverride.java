package iq.ihala.casefile;

import java.time.Instant;

/**
 * An act without consent, as the register keeps it.
 *
 * @param reason the asker's words, opened
 * @param approved null while nobody decided
 * @param decision the decider's words, opened; null while nobody decided
 * @param usedFor code of whoever was told; null if nobody was
 * @param toldHow code of the way in which the person was told; null if she was not
 * @param notToldBecause why telling the person would have raised the danger, opened; null if she was told or nothing was said yet
 */
public record ConsentOverride(
        ConsentCode code,
        String item,
        LegitimateBasis basis,
        String fieldSet,
        String reason,
        String askedBy,
        Instant askedAt,
        Boolean approved,
        String decision,
        String decidedBy,
        Instant decidedAt,
        String usedFor,
        String usedBy,
        Instant usedAt,
        String toldHow,
        String notToldBecause,
        Instant toldAt) {

    /** Whether it was acted on, and nothing is known yet of telling the person. */
    public boolean isToBeTold() {
        return usedAt != null && toldAt == null;
    }

    @Override
    public String toString() {
        return "ConsentOverride[" + code + " " + item + " " + basis + " approved=" + approved + ", rest hidden]";
    }
}
