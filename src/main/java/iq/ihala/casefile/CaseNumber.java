package iq.ihala.casefile;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The opaque number of a case: {@code SA-<yy>-<5 random characters and 1 check character>}, in Crockford's base 32.
 *
 * <p>It says nothing about the person, cannot be counted (33 million numbers a year, drawn at random), and can be read
 * over a telephone. The check is a sum over the field of 32 elements in which the two year digits, the five characters
 * and the check each have a weight of their own. Therefore <em>every</em> single wrong character, <em>every</em>
 * exchange of two characters (neighbours or not) and every doubled pair (11 heard as 22) is found.
 *
 * @param value canonical form, 12 characters
 */
public record CaseNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern CANONICAL = Pattern.compile("SA-[0-9]{2}-[0-9A-HJKMNP-TV-Z]{6}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\\p{Cf}\u2212\u0640._/]+");
    private static final int RANDOM_CHARACTERS = 5;
    private static final int BODY = 8;

    /** @throws IllegalArgumentException if {@code value} is not canonical or its check fails; never quotes the input */
    public CaseNumber {
        if (value == null || !CANONICAL.matcher(value).matches() || checksum(body(value)) != 0) {
            throw notACaseNumber();
        }
    }

    /** Draws a number for a two-digit year. */
    public static CaseNumber draw(int year, SecureRandom random) {
        var body = new StringBuilder(String.format(Locale.ROOT, "%02d", Math.floorMod(year, 100)));
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        // The check's weight is 1, so adding it to the sum of the others gives zero.
        body.append(ALPHABET.charAt(checksum(body + "0")));
        return ofBody(body.toString());
    }

    /**
     * Reads a number as it is said or typed: lower case, I and L for 1, O for 0, Arabic digits, missing or other dashes,
     * spaces, without {@code SA}.
     *
     * @throws IllegalArgumentException if no case number can be read from it; never quotes the input
     */
    public static CaseNumber parse(String text) {
        if (text == null || text.length() > 60) {
            throw notACaseNumber();
        }
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        var read = new StringBuilder();
        plain.toUpperCase(Locale.ROOT).chars().forEach(c -> read.append(canonical((char) c)));
        String body = read.length() == BODY + 2 && read.indexOf("SA") == 0 ? read.substring(2) : read.toString();
        if (body.length() != BODY) {
            throw notACaseNumber();
        }
        return ofBody(body);
    }

    @Override
    public String toString() {
        return value;
    }

    private static CaseNumber ofBody(String body) {
        return new CaseNumber("SA-" + body.substring(0, 2) + "-" + body.substring(2));
    }

    private static String body(String canonical) {
        return canonical.substring(3, 5) + canonical.substring(6);
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

    /** Sum of the characters, each times its own power of two in GF(32) with x^5 = x^2 + 1; zero for a valid body. */
    private static int checksum(String body) {
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            sum = timesTwo(sum) ^ ALPHABET.indexOf(body.charAt(i));
        }
        return sum;
    }

    private static int timesTwo(int element) {
        int doubled = element << 1;
        return doubled > 31 ? doubled ^ 0b100101 : doubled;
    }

    private static IllegalArgumentException notACaseNumber() {
        return new IllegalArgumentException("Not a case number");
    }
}
