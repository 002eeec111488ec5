package iq.ihala.portal;

import java.util.regex.Pattern;

/** One line of a referral's page: a label and what stands there. Personal; never for a log. */
public record Line(String label, String text) {

    private static final Pattern NUMBER = Pattern.compile("[+0-9 ()/.-]+");

    /** Whether it is read from left to right: in an Arabic line the groups of a telephone number would change places. */
    public boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /** Never prints the text. */
    @Override
    public String toString() {
        return "Line[" + label + "]";
    }
}
