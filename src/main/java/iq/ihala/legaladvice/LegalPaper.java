package iq.ihala.legaladvice;

import java.util.Map;

/**
 * What a lawyer wrote for one person, sealed under her case.
 *
 * @param version for {@link LegalPapers#write}; 0 while nothing was written
 * @param words by key; never logged
 */
public record LegalPaper(long version, Map<String, String> words) {

    /** The lawyer's words of the options sheet, by code of an option. */
    public static final String SHEET = "SHEET";

    /** The statement of a complaint, under {@link #TEXT}. */
    public static final String STATEMENT = "STATEMENT";

    /** The statement's words. */
    public static final String TEXT = "text";

    public LegalPaper {
        words = Map.copyOf(words);
    }

    @Override
    public String toString() {
        return "LegalPaper[" + version + ", words hidden]";
    }
}
