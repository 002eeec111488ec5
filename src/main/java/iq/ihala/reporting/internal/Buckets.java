package iq.ihala.reporting.internal;

/** The buckets of days of dossier §10.1 (GBVIMS+). */
final class Buckets {

    private Buckets() {}

    /** I17: from the incident to the report. */
    static String report(int days) {
        if (days <= 3) {
            return "D0_3";
        }
        if (days <= 5) {
            return "D4_5";
        }
        if (days <= 14) {
            return "D6_14";
        }
        if (days <= 30) {
            return "D15_30";
        }
        return days <= 91 ? "M1_3" : "M4_UP";
    }

    /** I18: from opening to closing. */
    static String duration(long days) {
        if (days <= 30) {
            return "D0_30";
        }
        if (days <= 90) {
            return "D31_90";
        }
        return days <= 180 ? "D91_180" : "D181_UP";
    }
}
