package iq.ihala.referral;

import java.util.Map;

/**
 * What a partner is shown of a case.
 *
 * @param fieldSet what the person agreed to
 * @param answers values by field key of the case file; personal, never for the engine, a log or a mail
 */
public record SharedContent(String caseNumber, FieldSet fieldSet, Map<String, Object> answers) {

    /** Never prints an answer. */
    @Override
    public String toString() {
        return "SharedContent[" + caseNumber + ", " + fieldSet + "]";
    }
}
