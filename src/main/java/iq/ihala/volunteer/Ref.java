package iq.ihala.volunteer;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a volunteer ({@code VR}), a visit ({@code VS}) or an honour ({@code HN}): {@code VR-<yy>-<6>} in Crockford's base 32,
 * drawn at random. It says nothing about anybody and opens nothing by itself.
 *
 * @param value canonical form, 12 characters
 */
public record Ref(String value) {

    static final String VOLUNTEER = "VR";
    static final String VISIT = "VS";
    static final String HONOUR = "HN";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern CANONICAL = Pattern.compile("(?:VR|VS|HN)-[0-9]{2}-[0-9A-HJKMNP-TV-Z]{6}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\\p{Cf}\u2212\u0640._/]+");
    private static final int DRAWN = 6;
    private static final int PLAIN = 10;
    private static final int LONGEST = 40;

    /** @throws IllegalArgumentException if it is not canonical; never quotes the input */
    public Ref {
        if (value == null || !CANONICAL.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a number of this house");
        }
    }

    static Ref draw(String kind, int year, SecureRandom random) {
        var drawn = new StringBuilder(String.format(Locale.ROOT, "%s-%02d-", kind, Math.floorMod(year, 100)));
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Ref(drawn.toString());
    }

    /** Reads a number as it is typed: lower case, with or without dashes; empty if it is none. */
    public static Optional<Ref> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (plain.length() != PLAIN) {
            return Optional.empty();
        }
        String spelled = plain.substring(0, 2) + "-" + plain.substring(2, 4) + "-" + plain.substring(4);
        return CANONICAL.matcher(spelled).matches() ? Optional.of(new Ref(spelled)) : Optional.empty();
    }

    /** The same number as the engine knows it, without dashes. */
    public String code() {
        return value.replace('-', '_');
    }

    /** @throws IllegalArgumentException if this is the code of no number */
    public static Ref ofCode(String code) {
        return new Ref(code == null ? null : code.replace('_', '-'));
    }

    boolean is(String kind) {
        return value.startsWith(kind);
    }

    @Override
    public String toString() {
        return value;
    }
}
