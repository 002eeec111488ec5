package iq.ihala.survey;

/**
 * How many are to be asked, and how many answered.
 *
 * @param quarter code of the forum whose quarters these are
 */
public record Quota(String quarter, String sex, String ageBand, int target, int got) {

    Quota oneMore() {
        return new Quota(quarter, sex, ageBand, target + 1, got);
    }
}
