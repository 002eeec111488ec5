package iq.ihala.programme;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a request and of what comes of it: {@code PR-<yy>-<5>-<5>} in Crockford's base 32, drawn at random (50 bits), so that it
 * cannot be counted or guessed. Whoever asked has it on the receipt and may ask with it how things stand.
 *
 * @param value canonical form, 17 characters
 */
public record EventNumber(String value) {

    private static final String PREFIX = "PR";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern CANONICAL = Pattern.compile("PR-[0-9]{2}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    private static final Pattern BODY = Pattern.compile("[0-9]{2}[0-9A-HJKMNP-TV-Z]{10}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\\p{Cf}\u2212\u0640._/]+");
    private static final int DRAWN = 10;
    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException if it is not canonical; never quotes the input */
    public EventNumber {
        if (value == null || !CANONICAL.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the number of an event");
        }
    }

    static EventNumber draw(int year, SecureRandom random) {
        var body = new StringBuilder(String.format(Locale.ROOT, "%02d", Math.floorMod(year, 100)));
        for (int i = 0; i < DRAWN; i++) {
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return of(body.toString());
    }

    /** Reads a number as it is typed: lower case, Arabic digits, I and L for 1, O for 0, with or without dashes; empty if it is none. */
    public static Optional<EventNumber> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        var body = new StringBuilder();
        (plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()) : plain)
                .chars()
                .forEach(c -> body.append(canonical((char) c)));
        return BODY.matcher(body).matches() ? Optional.of(of(body.toString())) : Optional.empty();
    }

    /** The same number as the engine knows it, without dashes. */
    public String code() {
        return value.replace('-', '_');
    }

    /** @throws IllegalArgumentException if this is the code of no event */
    public static EventNumber ofCode(String code) {
        return new EventNumber(code == null ? null : code.replace('_', '-'));
    }

    @Override
    public String toString() {
        return value;
    }

    private static EventNumber of(String body) {
        return new EventNumber(
                PREFIX + "-" + body.substring(0, 2) + "-" + body.substring(2, 7) + "-" + body.substring(7));
    }

    private static char canonical(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case 'I', 'L' -> '1';
            case 'O' -> '0';
            default -> c;
        };
    }
}
