package iq.ihala.audit;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that was done and must be remembered. Codes and user names only: a phrase, an Arabic word, an address or a
 * telephone number is refused here, before it can reach a table that nobody may ever correct.
 *
 * @param caseNumber the case concerned, or null if none
 * @param subject what was touched: a form id, a section, a consent code, a provider id, an endpoint; 1 to 120 characters
 * @param by sign-in name of who did it, or {@link #HOUSE}
 * @param detail codes separated by commas, {@code key=CODE} where a name helps; null counts as empty, at most 200 characters
 */
public record AuditEvent(AuditKind kind, String caseNumber, String subject, String by, String detail) {

    /** Stands where nobody acted: a timer fired, an answer ran out of time. */
    public static final String HOUSE = "system";

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z0-9-]{1,20}");
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9._:/{}-]{0,119}");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern DETAIL = Pattern.compile("[A-Za-z0-9._:/=,-]{0,200}");

    /** Numbers of our own making may hold many digits; whatever else does could be a telephone. */
    private static final Pattern OWN_NUMBER =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|SA-[0-9]{2}-[0-9A-HJKMNP-TV-Z]{6}"
                    + "|PR-[0-9]{2}(-[0-9A-HJKMNP-TV-Z]{5}){2}");

    private static final Pattern TELEPHONE = Pattern.compile("([0-9][._:/-]?){7,}");

    /** @throws IllegalArgumentException if a part has not the shape of a code; never quotes the part */
    public AuditEvent {
        Objects.requireNonNull(kind, "kind");
        detail = detail == null ? "" : detail;
        if (caseNumber != null) {
            require(CASE_NUMBER, caseNumber, "case number");
        }
        require(SUBJECT, subject, "subject");
        require(USER, by, "user name");
        require(DETAIL, detail, "detail");
        refuseTelephone(subject, "subject");
        refuseTelephone(detail, "detail");
    }

    private static void require(Pattern shape, String part, String name) {
        if (part == null || !shape.matcher(part).matches()) {
            throw new IllegalArgumentException("An audit entry holds codes only; its " + name + " is none");
        }
    }

    private static void refuseTelephone(String part, String name) {
        if (TELEPHONE.matcher(OWN_NUMBER.matcher(part).replaceAll("#")).find()) {
            throw new IllegalArgumentException(
                    "An audit entry holds codes only; its " + name + " could be a telephone number");
        }
    }
}
