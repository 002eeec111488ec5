package iq.ihala.legaladvice;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day of one case that a lawyer must not miss; a date in Basra.
 *
 * @param offences codes of the offences whose last day it is; none for a waiver or a session, and before a lawyer has classified
 */
public record LegalDate(String caseNumber, LocalDate on, Kind kind, Set<String> offences) {

    public LegalDate {
        offences = Set.copyOf(offences);
    }

    /** What happens on it. */
    public enum Kind {
        /** Last day for the complaint, included (CrCP 6). */
        COMPLAINT("آخر يوم لتقديم الشكوى"),
        /** The complaint counts as waived if nothing is done until then (CrCP 8). */
        WAIVER("تُعدّ الشكوى متروكة"),
        /** The court sits. */
        SESSION("جلسة المحكمة");

        private final String arabic;

        Kind(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }
}
