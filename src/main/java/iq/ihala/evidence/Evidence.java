package iq.ihala.evidence;

import iq.ihala.casefile.CaseNumber;
import java.io.InputStream;
import java.util.List;

/**
 * The evidence of a case. Who may do so is asked by the caller; every method joins the running transaction or makes its own.
 */
public interface Evidence {

    /** What whoever adds a file says about it. */
    enum Declared {
        /** Nothing was said: nothing is taken. */
        NOTHING,
        /** It is no sexual image: the file may be kept. */
        NOT_SEXUAL,
        /** It is one, or nobody is sure: hash and description only; the bytes are read past and gone. */
        HASH_ONLY
    }

    /**
     * Adds a piece of evidence. The type is told by the content, never by a name.
     *
     * @param description in words, 1 to 1,000 characters
     * @return its id
     * @throws EvidenceRefusedException NOT_DECLARED, TYPE, SIZE, EMPTY, DESCRIPTION
     * @throws iq.ihala.casefile.NoConsentException if a file is to be kept and C-EVID does not hold
     */
    String add(CaseNumber number, Declared declared, String description, InputStream content, String by);

    /** Gives what is known of the evidence, oldest first. One statement. */
    List<EvidenceItem> of(CaseNumber number);

    /**
     * Opens a kept file; the look is remembered in the audit.
     *
     * @throws EvidenceRefusedException NOT_THERE
     */
    EvidenceFile open(CaseNumber number, String id, String by);

    /**
     * Deletes the file; hash and description stay.
     *
     * @throws EvidenceRefusedException NOT_THERE
     */
    void deleteFile(CaseNumber number, String id, String by);

    /**
     * Deletes all files of a case; hashes and descriptions stay. One look into an index if there are none.
     *
     * @param why code: WITHDRAWN or TIME
     * @return how many
     */
    int deleteAll(CaseNumber number, String why);
}
