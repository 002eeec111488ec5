package iq.ihala.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which passwords are refused: short ones, and those that are tried first. No rule about signs: they make people write it down. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;

    /** What the hash can take in; Arabic letters count two. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_SIGNS = 5;

    private final Set<String> common;

    PasswordRules() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("/portal/common-passwords.txt")) {
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
    Optional<String> refusal(String password, String user) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("كلمة المرور قصيرة: اثنا عشر حرفاً على الأقل");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("كلمة المرور أطول مما يمكن حفظه");
        }
        String small = password.toLowerCase(Locale.ROOT);
        boolean easy = common.contains(small)
                || small.contains(user)
                || small.codePoints().distinct().count() < FEWEST_SIGNS;
        return easy ? Optional.of("كلمة المرور سهلة التخمين: اختاروا جملة لا يعرفها غيركم") : Optional.empty();
    }
}
