package iq.ihala.process.decision;

import org.springframework.stereotype.Component;

/** Whether too many of a tool's questions are unknown or declined; the limit stands in {@code tool_completeness}. */
@Component
class Completeness {

    private final PrivateDecisions decisions;

    Completeness(PrivateDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param asked how many items the tool asked of this person
     * @param unknown how many of them are unknown, declined or not answered
     * @return false if nothing was asked
     */
    boolean lacking(long asked, long unknown) {
        if (asked == 0) {
            return false;
        }
        return (Boolean) decisions
                .evaluateOne(
                        "tool_completeness",
                        Facts.with("asked", asked).and("unknown", unknown).map())
                .get("incomplete");
    }
}
