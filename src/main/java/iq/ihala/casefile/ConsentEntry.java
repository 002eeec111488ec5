package iq.ihala.casefile;

import java.time.Instant;

/**
 * One line of a person's consent register, as it was written and as it ended.
 *
 * @param granted false for a no
 * @param item what for; null if the consent has no item
 * @param recipient to whom, opened; null if none
 * @param text the very words that were read out; null for a no
 * @param validUntil first instant at which it no longer held, or null if only withdrawal or its one use ends it
 * @param endedAt null while nobody ended it
 * @param endedHow WITHDRAWN, REFUSED (a later no) or USED; null while nobody ended it
 */
public record ConsentEntry(
        ConsentCode code,
        boolean granted,
        String item,
        String recipient,
        String fieldSet,
        String givenBy,
        String how,
        String witness,
        String language,
        ConsentText text,
        String recordedBy,
        Instant decidedAt,
        Instant validUntil,
        Instant endedAt,
        String endedBy,
        String endedHow) {

    @Override
    public String toString() {
        return "ConsentEntry[" + code + " " + item + " granted=" + granted + ", rest hidden]";
    }
}
