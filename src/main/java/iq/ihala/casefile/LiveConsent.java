package iq.ihala.casefile;

import java.time.Instant;

/**
 * A consent that holds now.
 *
 * @param reference names this very consent where a message waits to be sent on it; says nothing about the person
 * @param fieldSet CODE_ONLY, NAME_PHONE, SUMMARY or FULL_REPORT
 * @param validUntil first instant at which it no longer holds, or null if only withdrawal (or its one use) ends it
 * @param textVersion version of the Arabic wording that was read out
 */
public record LiveConsent(
        String reference,
        CaseNumber caseNumber,
        ConsentCode code,
        String item,
        String recipient,
        String fieldSet,
        String givenBy,
        String how,
        Instant givenAt,
        Instant validUntil,
        int textVersion) {

    @Override
    public String toString() {
        return "LiveConsent[" + caseNumber + " " + code + " " + item + ", rest hidden]";
    }
}
