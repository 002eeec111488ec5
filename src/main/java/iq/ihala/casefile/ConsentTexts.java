package iq.ihala.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * The wording of the consents, as versioned data in Arabic. A version never changes and is never removed, so that the very
 * words that a person agreed to can always be read back.
 */
public interface ConsentTexts {

    /** Gives the words that are read out today. Remembered: no statement as a rule. */
    ConsentText inForce(ConsentCode code);

    /**
     * Gives the words of one version, whether they are in force or not.
     *
     * @throws IllegalArgumentException if there never was such a version
     */
    ConsentText version(ConsentCode code, int version);

    /** Gives all versions of one consent, oldest first. */
    List<ConsentText> versions(ConsentCode code);

    /**
     * Approves new words. They are read out from the beginning of a day that has not come yet, so that what was shown and what
     * is recorded in one talk are the same version. Earlier consents keep the words that they were given with.
     *
     * @param text Arabic, at most 1,000 characters
     * @throws IllegalArgumentException for a day that has come, an empty text, or one without Arabic words
     */
    ConsentText approve(ConsentCode code, String text, LocalDate inForceFrom, String approvedBy);
}
