package iq.ihala.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One month's way to its release (dossier §7.4).
 *
 * @param checkedBy user name of the monitoring officer who found the figures right; null before
 * @param signedBy user name of the director who signed; null before
 */
public record Round(
        YearMonth month,
        State state,
        Instant begunAt,
        String checkedBy,
        Instant checkedAt,
        String signedBy,
        Instant signedAt) {

    private static final Pattern KEY = Pattern.compile("REPORT_(\\d{4})_(\\d{2})");

    /** How far a month has come. */
    public enum State {
        BEGUN("قيد التدقيق"),
        CHECKED("بانتظار التوقيع"),
        RELEASED("صدر"),
        WITHHELD("لم يُنشر");

        private final String arabic;

        State(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    public boolean isReleased() {
        return state == State.RELEASED;
    }

    /** What a mail may call the month, such as {@code REPORT-2027-02}. */
    public String number() {
        return key(month).replace('_', '-');
    }

    /** The business key of the month's process, such as {@code REPORT_2027_02}. */
    public static String key(YearMonth month) {
        return "REPORT_" + month.toString().replace('-', '_');
    }

    /** The month of such a key; empty for anything else. */
    public static Optional<YearMonth> monthOf(String key) {
        Matcher match = KEY.matcher(String.valueOf(key));
        return match.matches() ? Optional.of(YearMonth.parse(match.group(1) + "-" + match.group(2))) : Optional.empty();
    }
}
