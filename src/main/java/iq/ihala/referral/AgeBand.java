package iq.ihala.referral;

import java.util.regex.Pattern;

/** The ages of an intake band, both ends included; a band that says nothing covers every age. */
record AgeBand(int from, int to) {

    private static final AgeBand ANY = new AgeBand(0, Integer.MAX_VALUE);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})(?:\\D+(\\d{1,3}))?");

    /** Reads {@code 15-17}, {@code 15–17}, {@code AGE_15_17} and {@code 60+} alike: the first number is the lower end. */
    static AgeBand of(String band) {
        if (band == null) {
            return ANY;
        }
        var m = NUMBERS.matcher(band);
        if (!m.find()) {
            return ANY;
        }
        int from = Integer.parseInt(m.group(1));
        return new AgeBand(from, m.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(m.group(2)));
    }

    boolean overlaps(Integer min, Integer max) {
        return (max == null || from <= max) && (min == null || to >= min);
    }
}
