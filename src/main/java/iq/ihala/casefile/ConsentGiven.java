package iq.ihala.casefile;

import java.util.Objects;

/**
 * A person said yes. How long it holds comes from the register's rules, not from the caller.
 *
 * @param item what for: a service code, a referral id, an action; null if the consent has no item
 * @param recipient to whom: a provider id or, for the family, who; null if none. Stored sealed.
 * @param fieldSet CODE_ONLY, NAME_PHONE, SUMMARY or FULL_REPORT; null counts as CODE_ONLY
 * @param givenBy SELF, GUARDIAN, SELF_GUARDIAN or JUDGE
 * @param how SIGNED, THUMBPRINT or VERBAL_WITNESSED
 * @param witness name of the witness, or null. Stored sealed.
 * @param language AR, KU, FA, EN, UR, BN or OTHER
 * @param recordedBy user name
 */
public record ConsentGiven(
        CaseNumber caseNumber,
        ConsentCode code,
        String item,
        String recipient,
        String fieldSet,
        String givenBy,
        String how,
        String witness,
        String language,
        String recordedBy) {

    public ConsentGiven {
        Objects.requireNonNull(caseNumber, "case number");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(givenBy, "given by");
        Objects.requireNonNull(recordedBy, "recorded by");
        fieldSet = fieldSet == null ? "CODE_ONLY" : fieldSet;
    }

    @Override
    public String toString() {
        return "ConsentGiven[" + caseNumber + " " + code + " " + item + ", rest hidden]";
    }
}
