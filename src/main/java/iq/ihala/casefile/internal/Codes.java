package iq.ihala.casefile.internal;

import java.util.regex.Pattern;

/** Guards the columns that lie in clear: only codes get there, never a text that someone typed. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_+-]{1,40}");

    private Codes() {}

    /** @throws IllegalArgumentException that names {@code what}, never the value */
    static String code(String value, String what) {
        if (value == null || !CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("The " + what + " is no code");
        }
        return value;
    }

    static String codeOrNull(String value, String what) {
        return value == null ? null : code(value, what);
    }
}
