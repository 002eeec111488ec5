package iq.ihala.casefile;

import java.util.Objects;

/**
 * Somebody asks to act without the person's consent. Only the least may be said: the case number and what protects.
 *
 * @param code the consent in whose place the override stands
 * @param item for what; an override for one item answers for no other
 * @param reason why nothing less is enough, in the asker's words. Stored sealed.
 * @param by user name; the decision is another person's
 */
public record OverrideAsked(
        CaseNumber caseNumber, ConsentCode code, String item, LegitimateBasis basis, String reason, String by) {

    public OverrideAsked {
        Objects.requireNonNull(caseNumber, "case number");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(by, "by");
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("An override has a reason");
        }
    }

    @Override
    public String toString() {
        return "OverrideAsked[" + caseNumber + " " + code + " " + item + " " + basis + ", reason hidden]";
    }
}
