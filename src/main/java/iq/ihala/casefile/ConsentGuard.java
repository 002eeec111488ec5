package iq.ihala.casefile;

/**
 * Stands before every contact, send and share (dossier §3.4, §3.11). It lets pass only what a live consent for exactly this
 * item and recipient allows, or an approved override where one may count; everything else is no.
 *
 * <p>Both questions hold the answer until the running transaction ends: a withdrawal that comes meanwhile waits, and then finds
 * what was done. One statement each.
 */
public interface ConsentGuard {

    /**
     * Requires a live consent, which stays.
     *
     * @return the consent on which the act rests
     * @throws NoConsentException if there is none; the transaction may go on
     */
    LiveConsent require(CaseNumber number, ConsentCode code, String item, String recipient);

    /**
     * Requires a live consent and uses it up if it holds for one action only.
     *
     * @throws NoConsentException if there is none; the transaction may go on
     */
    void use(CaseNumber number, ConsentCode code, String item, String recipient);
}
