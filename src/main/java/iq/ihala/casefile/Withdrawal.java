package iq.ihala.casefile;

import java.time.Instant;

/**
 * A person took something back.
 *
 * @param id {@code WD-} and twelve letters and digits
 * @param item a service code or a referral id for scope ITEM; what the no was about for a no in a talk; else null
 * @param toldAt when the person knew that it was done; null while she does not
 * @param toldHow IN_TALK or NO_SAFE_WAY, null while nobody told her
 * @param settledAt of a whole withdrawal, when what no law keeps was removed; null before, and for other scopes
 */
public record Withdrawal(
        String id,
        CaseNumber caseNumber,
        WithdrawalScope scope,
        String item,
        WithdrawalWay way,
        String recordedBy,
        Instant recordedAt,
        Instant toldAt,
        String toldHow,
        Instant settledAt) {

    /** Whether somebody still has to tell the person, or to decide what the law keeps. */
    public boolean isOpen() {
        return toldHow == null || (scope.isWhole() && settledAt == null);
    }
}
