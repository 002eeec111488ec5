package iq.ihala.referral;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a partner is told (consent C-FIELD, dossier §3.4). Each set is exactly its own list: a summary carries no
 * name, so that consent to the one is never read as consent to the other.
 */
public enum FieldSet {
    CODE_ONLY("رقم الحالة فقط", Set.of()),
    NAME_PHONE("الاسم ووسيلة الاتصال الآمنة", Keys.CONTACT),
    SUMMARY("ملخص بلا اسم ولا هاتف", Keys.SUMMARY),
    FULL_REPORT("التقرير الكامل", Keys.ALL);

    private final String arabic;
    private final Set<String> fields;

    FieldSet(String arabic, Set<String> fields) {
        this.arabic = arabic;
        this.fields = fields;
    }

    /** What the person is asked and the partner is shown, in Arabic. */
    public String arabic() {
        return arabic;
    }

    /** The keys of the case file that this set shares beside the case number. */
    public Set<String> fields() {
        return fields;
    }

    /** This set while the consent still covers all of it, else the consent's own if that is smaller, else the code only. */
    FieldSet atMost(FieldSet consented) {
        if (consented.fields.containsAll(fields)) {
            return this;
        }
        return fields.containsAll(consented.fields) ? consented : CODE_ONLY;
    }

    /**
     * The set with this code; nothing said means {@link #CODE_ONLY}.
     *
     * @throws IllegalArgumentException for any other text, without quoting it
     */
    public static FieldSet of(String code) {
        return code == null || code.isBlank() ? CODE_ONLY : EnumCodes.of(FieldSet.class, code);
    }

    /** Answers of the intake form. The code word and the danger signal stay between the person and the centre. */
    private static final class Keys {

        static final Set<String> CONTACT = Set.of(
                "fullName",
                "codeName",
                "telephone",
                "safeContactMethod",
                "safePhone",
                "safeDays",
                "safeHours",
                "whoMayAnswer",
                "callerIdentity",
                "messagesAllowed");
        static final Set<String> SUMMARY =
                Set.of("sex", "ageBand", "district", "displacement", "disability", "dependants", "problemTypes");
        static final Set<String> ALL = Stream.of(CONTACT, SUMMARY, Set.of("incidentDate", "place", "narrative"))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
