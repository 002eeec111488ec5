package iq.ihala.referral;

import java.time.LocalDate;

/**
 * How a provider dealt with what was sent to it. Counts are referrals; the words obey the small-number rule (dossier §10.2): a
 * count of 1 to 4 is not said, a share only from 20 on, a median only from 10 answers on.
 *
 * @param since first day that counts, Basra
 * @param until today
 * @param asked referrals with an answer, or with silence until the end
 * @param answered referrals with an answer
 * @param medianMinutes from sending to answer; 0 without an answer
 * @param silent given up because nobody answered
 * @param attended the person came
 * @param missed appointments that nobody came to
 * @param completed the service is done
 */
public record Scorecard(
        LocalDate since,
        LocalDate until,
        int asked,
        int accepted,
        int answered,
        int medianMinutes,
        int silent,
        int attended,
        int missed,
        int completed) {

    private static final int HIDDEN_BELOW = 5;
    private static final int SHARE_FROM = 20;
    private static final int MEDIAN_FROM = 10;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_SAID = 48;

    /** A count in words. */
    public String count(int referrals) {
        return referrals > 0 && referrals < HIDDEN_BELOW ? "أقل من 5" : String.valueOf(referrals);
    }

    /** A count, and its share of another where that may be said. */
    public String share(int part, int of) {
        return count(part) + (of < SHARE_FROM || hides(part, of) ? "" : " (" + Math.round(100.0 * part / of) + "%)");
    }

    /** Half of the answers came sooner. */
    public String median() {
        if (answered < MEDIAN_FROM) {
            return "— (أقل من 10 ردود)";
        }
        int hours = Math.round((float) medianMinutes / MINUTES_OF_AN_HOUR);
        return hours < HOURS_SAID ? hours + " ساعة" : Math.round(hours / 24f) + " يوماً";
    }

    /** Appointments that somebody came to, or nobody. */
    public int appointments() {
        return attended + missed;
    }

    /** A share would tell the count that is not said, or that of the rest. */
    private static boolean hides(int part, int of) {
        return part > 0 && part < HIDDEN_BELOW || of > part && of - part < HIDDEN_BELOW;
    }
}
