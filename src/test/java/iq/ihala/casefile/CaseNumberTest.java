package iq.ihala.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void hasTheShapeOfTheHouse() {
        assertThat(CaseNumber.draw(2026, RANDOM).value()).matches("SA-26-[0-9A-HJKMNP-TV-Z]{6}");
        assertThat(CaseNumber.draw(2104, RANDOM).value()).startsWith("SA-04-");
    }

    @Test
    void cannotBeCounted() {
        var drawn = new HashSet<String>();
        for (int i = 0; i < 2_000; i++) {
            drawn.add(CaseNumber.draw(2026, RANDOM).value());
        }
        // 2,000 of 33 million: one collision in about sixteen runs, ten in no run.
        assertThat(drawn).hasSizeGreaterThan(1_990);
    }

    @ParameterizedTest
    @MethodSource("hundredNumbers")
    void findsEveryWrongCharacter(CaseNumber number) {
        for (int position : positions()) {
            for (char other : (position < 6 ? "0123456789" : ALPHABET).toCharArray()) {
                if (other != number.value().charAt(position)) {
                    refused(with(number, position, other));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hundredNumbers")
    void findsEveryExchangeOfTwoCharacters(CaseNumber number) {
        String value = number.value();
        for (int a : positions()) {
            for (int b : positions()) {
                if (value.charAt(a) != value.charAt(b)) {
                    refused(swapped(value, a, b));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hundredNumbers")
    void findsEveryDoubledPairHeardWrong(CaseNumber number) {
        for (int position = 6; position < 11; position++) {
            String value = number.value();
            if (value.charAt(position) == value.charAt(position + 1)) {
                for (char other : ALPHABET.toCharArray()) {
                    if (other != value.charAt(position)) {
                        refused(value.substring(0, position) + other + other + value.substring(position + 2));
                    }
                }
            }
        }
    }

    @Test
    void isReadAsItIsSaidOverATelephone() {
        CaseNumber number = numberWith("1", "0");
        String value = number.value();
        assertThat(CaseNumber.parse(value)).isEqualTo(number);
        assertThat(CaseNumber.parse(value.toLowerCase(java.util.Locale.ROOT))).isEqualTo(number);
        assertThat(CaseNumber.parse(value.replace("-", ""))).isEqualTo(number);
        assertThat(CaseNumber.parse(value.substring(3))).isEqualTo(number);
        assertThat(CaseNumber.parse("  " + value.replace('-', '–').replace("", " ")))
                .isEqualTo(number);
        assertThat(CaseNumber.parse(value.replace('1', 'l').replace('0', 'o'))).isEqualTo(number);
        assertThat(CaseNumber.parse(value.replace('1', 'I').replace('0', 'O'))).isEqualTo(number);
        assertThat(CaseNumber.parse(arabicDigits(value))).isEqualTo(number);
        assertThat(CaseNumber.parse("\u200f" + value + "\u200f")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SA-26-", "SA-26-U00000", "XX-26-000000", "زهراء كاظم 07701234567", "SA-26-0000000000000"})
    void refusesWhatIsNoNumberWithoutQuotingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseNumber.parse(text))
                .withMessage("Not a case number");
    }

    @Test
    void refusesTolerantFormsWhereTheCanonicalOneIsDue() {
        String value = CaseNumber.draw(2026, RANDOM).value();
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(value.replace("-", "")));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(null));
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.parse(null));
    }

    static Stream<CaseNumber> hundredNumbers() {
        return IntStream.range(0, 100).mapToObj(i -> CaseNumber.draw(2000 + i, RANDOM));
    }

    private static CaseNumber numberWith(String one, String other) {
        return Stream.generate(() -> CaseNumber.draw(2026, RANDOM))
                .filter(n -> n.value().substring(6).contains(one))
                .filter(n -> n.value().substring(6).contains(other))
                .findFirst()
                .orElseThrow();
    }

    private static int[] positions() {
        return new int[] {3, 4, 6, 7, 8, 9, 10, 11};
    }

    private static String with(CaseNumber number, int position, char other) {
        var changed = new StringBuilder(number.value());
        changed.setCharAt(position, other);
        return changed.toString();
    }

    private static String swapped(String value, int a, int b) {
        var changed = new StringBuilder(value);
        changed.setCharAt(a, value.charAt(b));
        changed.setCharAt(b, value.charAt(a));
        return changed.toString();
    }

    private static String arabicDigits(String value) {
        var arabic = new StringBuilder();
        value.chars().forEach(c -> arabic.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)));
        return arabic.toString();
    }

    private static void refused(String text) {
        assertThatIllegalArgumentException().as(text).isThrownBy(() -> CaseNumber.parse(text));
    }
}
