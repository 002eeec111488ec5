package iq.ihala.publiccomplaint;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number on a citizen's receipt: {@code PC-<yy>-<5>-<5>} in Crockford's base 32. Ten characters drawn at random (50 bits) cannot be
 * counted and not be guessed, which is why the number alone may ask for the state of the complaint.
 *
 * @param value canonical form, 17 characters
 */
public record Receipt(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern CANONICAL = Pattern.compile("PC-[0-9]{2}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\\p{Cf}\u2212\u0640._/]+");
    private static final int DRAWN = 10;
    private static final int HALF = 5;
    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException if it is not canonical; never quotes the input */
    public Receipt {
        if (value == null || !CANONICAL.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a receipt");
        }
    }

    static Receipt draw(int year, SecureRandom random) {
        var drawn = new StringBuilder(String.format(Locale.ROOT, "%02d", Math.floorMod(year, 100)));
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return of(drawn.toString());
    }

    /** Reads a number as it is typed: lower case, Arabic digits, I and L for 1, O for 0, with or without dashes; empty if it is none. */
    public static Optional<Receipt> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        String body = plain.startsWith("PC") ? plain.substring(2) : plain;
        var read = new StringBuilder();
        body.chars().forEach(c -> read.append(canonical((char) c)));
        return read.length() == DRAWN + 2
                        && read.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                        && Character.isDigit(read.charAt(0))
                        && Character.isDigit(read.charAt(1))
                ? Optional.of(of(read.toString()))
                : Optional.empty();
    }

    /** The same number as the engine knows it, without dashes. */
    public String code() {
        return value.replace('-', '_');
    }

    /** @throws IllegalArgumentException if this is the code of no receipt */
    public static Receipt ofCode(String code) {
        return new Receipt(code == null ? null : code.replace('_', '-'));
    }

    @Override
    public String toString() {
        return value;
    }

    private static Receipt of(String body) {
        return new Receipt(
                "PC-" + body.substring(0, 2) + "-" + body.substring(2, 2 + HALF) + "-" + body.substring(2 + HALF));
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
