package iq.ihala.referral;

import java.util.Set;

/**
 * How much a partner is told (consent C-FIELD, dossier §3.4). Each set is exactly its own list: a summary carries no
 * name, so that consent to the one is never read as consent to the other.
 */
public enum FieldSet {
    CODE_ONLY("رقم الحالة فقط", Set.of()),
    NAME_PHONE(
            "الاسم ووسيلة الاتصال الآمنة",
            Set.of(
                    "fullName",
                    "codeName",
                    "telephone",
                    "safeContactMethod",
                    "safeDays",
                    "safeHours",
                    "callerIdentity")),
    SUMMARY(
            "ملخص بلا اسم ولا هاتف",
            Set.of("sex", "ageBand", "district", "displacement", "disability", "dependants", "problemTypes")),
    FULL_REPORT(
            "التقرير الكامل",
            Set.of(
                    "fullName",
                    "codeName",
                    "telephone",
                    "safeContactMethod",
                    "safeDays",
                    "safeHours",
                    "callerIdentity",
                    "sex",
                    "ageBand",
                    "district",
                    "displacement",
                    "disability",
                    "dependants",
                    "problemTypes",
                    "incidentDate",
                    "narrative"));

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

    /** The set with this code; nothing said means {@link #CODE_ONLY}. */
    public static FieldSet of(String code) {
        return code == null || code.isBlank() ? CODE_ONLY : valueOf(code);
    }
}
