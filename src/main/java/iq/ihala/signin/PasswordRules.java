package iq.ihala.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Which passwords are refused: short ones, and those that are tried first. No rule about signs: they make people write it down.
 *
 * <p>Tried first are what zxcvbn knows (its lists hold the thirty thousand most common passwords of Burnett's ten million, names,
 * and words of English; it also sees keyboard rows, dates and repetitions), the Arabic and long ones of our own list, and the
 * house's own words.
 */
@Component
public class PasswordRules {

    /** Letters and signs that a password has at least (issue: ≥ 12). */
    public static final int SHORTEST = 12;

    /** What the hash of partners' passwords can take in; Arabic letters count two. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_SIGNS = 5;

    /** Of zxcvbn's five: less can be guessed with ten thousand million tries. */
    private static final int LEAST_SCORE = 3;

    /** Letters that are left of a password without digits, signs and the house's words. */
    private static final int FEWEST_OWN_LETTERS = 4;

    private static final List<String> HOUSE = List.of(
            "ihala",
            "ehala",
            "basra",
            "basrah",
            "shatt",
            "alarab",
            "iraq",
            "police",
            "shurta",
            "markaz",
            "demo",
            "camunda",
            "tasklist",
            "cockpit",
            "admin",
            "supervisor",
            "counsellor",
            "counselor",
            "password",
            "passwort",
            "referral",
            "centre",
            "center",
            "welcome",
            "احالة",
            "إحالة",
            "البصرة",
            "بصرة",
            "العراق",
            "شرطة",
            "الشرطة",
            "المجتمعية",
            "مجتمعية",
            "شط",
            "العرب",
            "مركز",
            "مرشد",
            "مرشدة",
            "مشرف",
            "كلمة",
            "المرور",
            "مرور",
            "الله",
            "محمد",
            "علي",
            "حسين",
            "فاطمة",
            "زهراء");

    private final Zxcvbn guessing = new Zxcvbn();
    private final Set<String> common;
    private final boolean demonstration;

    PasswordRules(Environment environment) {
        // The demonstration's password stands on its first page and is made of the house's words.
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        try (InputStream list = PasswordRules.class.getResourceAsStream("/signin/common-passwords.txt")) {
            common = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why this password is refused, in Arabic; empty if it is good. */
    public Optional<String> refusal(String password, String user) {
        if (isShort(password)) {
            return Optional.of("كلمة المرور قصيرة: اثنا عشر حرفاً على الأقل");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("كلمة المرور أطول مما يمكن حفظه");
        }
        return isEasy(password, user)
                ? Optional.of("كلمة المرور سهلة التخمين: اختاروا جملة لا يعرفها غيركم")
                : Optional.empty();
    }

    /** Tells whether it has too few letters. */
    public boolean isShort(String password) {
        return password.codePointCount(0, password.length()) < SHORTEST;
    }

    /** Tells whether it is among what is tried first. */
    public boolean isEasy(String password, String user) {
        String small = password.toLowerCase(Locale.ROOT);
        return (!demonstration && (common.contains(small) || isOfTheHouse(small)))
                || (user.length() >= FEWEST_OWN_LETTERS && small.contains(user.toLowerCase(Locale.ROOT)))
                || small.codePoints().distinct().count() < FEWEST_SIGNS
                || isGuessed(password, user);
    }

    private static boolean isOfTheHouse(String small) {
        String left = small.replaceAll("[^\\p{L}]", " ");
        for (String word : longestFirst()) {
            left = left.replace(word, " ");
        }
        return left.codePoints().filter(Character::isLetter).count() < FEWEST_OWN_LETTERS
                && HOUSE.stream().anyMatch(small::contains);
    }

    private static List<String> longestFirst() {
        return HOUSE.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    private boolean isGuessed(String password, String user) {
        List<String> ofThisPlace = new ArrayList<>(demonstration ? List.of() : HOUSE);
        if (!user.isEmpty()) {
            ofThisPlace.add(user);
        }
        return guessing.measure(password, ofThisPlace).getScore() < LEAST_SCORE;
    }
}
