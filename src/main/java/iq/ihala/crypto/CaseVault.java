package iq.ihala.crypto;

/**
 * Seals what belongs to one case under that case's own data key (AES-256-GCM). The data key lies in the table
 * {@code case_key}, wrapped by a key that is never in the database; without its row nothing of the case opens again, in no
 * backup and no log of the database either (dossier §3.9).
 *
 * <p>The {@code context} is the place of the data, {@code table|column|row}. It is authenticated but not stored: a value
 * that was copied to another row, column or case does not open there. Contexts are never secret and never personal.
 *
 * <p>Joins the running transaction: a key that was made in it is gone if it rolls back. Unwrapped keys are kept in
 * memory for five minutes; a look-up costs one statement, and none while the key is in memory.
 */
public interface CaseVault {

    /**
     * Makes the data key of a case that is new in this transaction, where looking for one would be a statement in vain.
     * A case that has one keeps it. One statement.
     */
    void make(String caseNumber);

    /**
     * Seals {@code plain}; the same input gives another result each time. Makes the case's data key if it has none.
     *
     * @throws IllegalArgumentException if the context is blank
     */
    byte[] seal(String caseNumber, byte[] plain, String context);

    /**
     * Opens what {@link #seal} gave for the same case and context, and what {@link Vault#seal} gave for the same context
     * before cases had keys of their own.
     *
     * @throws CannotOpenException if the case has no key any more, or the data was changed or moved; names the context
     */
    byte[] open(String caseNumber, byte[] sealed, String context);

    /**
     * Opens as {@link #open(String, byte[], String)} does, where {@code contextBefore} was the context of what
     * {@link Vault#seal} gave before cases had keys of their own.
     */
    byte[] open(String caseNumber, byte[] sealed, String context, String contextBefore);

    /**
     * Destroys the data key of a case: whatever was sealed for it is lost for ever. This node forgets the key at once,
     * others that had used it within the last five minutes do so when these are over. A case without a key is no error.
     * One statement.
     */
    void destroy(String caseNumber);
}
