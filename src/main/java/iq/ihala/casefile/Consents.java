package iq.ihala.casefile;

import java.util.List;
import java.util.Optional;

/**
 * The consent register (dossier §3.4). Default is no: only a row that was given, is not withdrawn, not used up and not
 * past its time makes a yes. Every method joins the running transaction or makes its own.
 *
 * <p><b>Questions are answered exactly.</b> A consent for item A and recipient B answers only the question for A and B;
 * null means "without an item" or "without a recipient", never "any". For a list to choose from, use {@link #inForce}.
 *
 * <p>How long a yes holds is data (table {@code consent_kind}): C_REF 90 days; C_FEEDBACK 60 days; C_CP, C_POLICE,
 * C_JUDGE, C_FAMILY, C_VISIT and C_MED for one action, until {@link #use}; the others until withdrawn.
 */
public interface Consents {

    /** Records a yes. One statement. */
    void give(ConsentGiven given);

    /**
     * Records a no; an earlier yes for this code and item ends, and {@link ConsentWithdrawn} is published if there was
     * one. Two statements.
     */
    void refuse(CaseNumber number, ConsentCode code, String item, String by);

    /** Tells whether a yes for exactly this holds now. One statement. */
    boolean isLive(CaseNumber number, ConsentCode code, String item, String recipient);

    /** Gives the newest yes for exactly this, if it holds now. One statement. */
    Optional<LiveConsent> live(CaseNumber number, ConsentCode code, String item, String recipient);

    /** Gives every consent that holds now, newest first. One statement. */
    List<LiveConsent> inForce(CaseNumber number);

    /**
     * Uses up a consent that holds for one action; one that holds longer stays.
     *
     * @return false if none was live
     */
    boolean use(CaseNumber number, ConsentCode code, String item, String recipient);

    /**
     * Takes consents back and publishes {@link ConsentWithdrawn} if any was live. One statement.
     *
     * @param item null takes back every item of this code
     */
    void withdraw(CaseNumber number, ConsentCode code, String item, String by);

    /** Gives the whole register of a case, oldest first: every yes, every no, and how each ended. One statement. */
    List<ConsentEntry> register(CaseNumber number);

    /** Gives the Arabic wording in force, to be read out and shown. Remembered: no statement as a rule. */
    String text(ConsentCode code);
}
