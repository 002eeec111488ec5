package iq.ihala.referral;

import java.util.List;
import java.util.Map;

/**
 * What a partner is shown of a case.
 *
 * @param fieldSet what the person agreed to
 * @param answers values by field key of the case file; personal, never for the engine, a log or a mail
 */
public record SharedContent(String caseNumber, FieldSet fieldSet, Map<String, Object> answers) {

    /** The order in which a partner reads the fields, on the screen and on paper. */
    public static final List<String> ORDER = List.of(
            "fullName",
            "codeName",
            "sex",
            "ageBand",
            "district",
            "displacement",
            "disability",
            "dependants",
            "telephone",
            "safeContactMethod",
            "safePhone",
            "safeDays",
            "safeHours",
            "whoMayAnswer",
            "callerIdentity",
            "messagesAllowed",
            "problemTypes",
            "incidentDate",
            "place",
            "narrative");

    /** Never prints an answer. */
    @Override
    public String toString() {
        return "SharedContent[" + caseNumber + ", " + fieldSet + "]";
    }
}
