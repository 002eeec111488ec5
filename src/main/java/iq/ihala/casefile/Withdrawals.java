package iq.ihala.casefile;

import java.util.List;
import java.util.Optional;

/**
 * What persons took back (dossier §3.2 EV1, §3.4), at any moment and by any safe way. Every method joins the running transaction
 * or makes its own.
 */
public interface Withdrawals {

    /**
     * Records a withdrawal: the consents in its scope end, a whole one locks the file, and {@link PersonWithdrew} is published;
     * all in one transaction, so that nothing in the scope runs on after it.
     *
     * @param item a service code or a referral id for scope ITEM, else null
     * @param codeWord what the caller said; asked for CALLED_CODE_WORD only, compared and forgotten
     * @param told the person was told in this talk what stops and what cannot be undone
     * @throws WithdrawalRefusedException if the code word is another, or the way needs a supervisor
     */
    Withdrawal record(
            CaseNumber number,
            WithdrawalScope scope,
            String item,
            WithdrawalWay way,
            String codeWord,
            boolean told,
            String by);

    /** Gives one withdrawal. One statement. */
    Optional<Withdrawal> find(String id);

    /** Gives the withdrawals of a case, newest first. One statement. */
    List<Withdrawal> ofCase(CaseNumber number);

    /**
     * The person knows that it was done, or there is no safe way to tell her until she calls.
     *
     * @param how IN_TALK or NO_SAFE_WAY
     */
    void told(String id, String how, String by);

    /**
     * Ends a whole withdrawal: unless the law keeps the file, everything that tells who the person is and every word is removed,
     * and only codes stay; {@link CasePseudonymised} is published. The case is closed with reason CONSENT_WITHDRAWN.
     *
     * @param kept a legal hold keeps the file; it stays whole and locked
     */
    void settle(String id, boolean kept, String by);
}
