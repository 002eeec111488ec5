package iq.ihala.legaladvice;

import java.time.LocalDate;

/** A day of one case that a lawyer must not miss; a date in Basra. */
public record LegalDate(String caseNumber, LocalDate on, Kind kind) {

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
