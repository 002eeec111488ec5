package iq.ihala.survey.internal;

import iq.ihala.crypto.Vault;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Codes of eight letters and figures that nobody mistakes for one another; 40 bits each, far more than anybody can try out. */
@Component
class OneTimeCodes {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int MIDDLE = 4;

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(Vault vault) {
        this.vault = vault;
    }

    String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.insert(MIDDLE, '-').toString();
    }

    /** What is kept of a code; nothing if it cannot be one. Small letters, Arabic figures and spaces are read as they are meant. */
    Optional<String> hash(String survey, String typed) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        String code = plain.toString().replace('O', '0').replace('I', '1').replace('L', '1');
        boolean possible = code.length() == LENGTH && code.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
        return possible ? Optional.of(vault.blindIndex(survey + code, "survey.code")) : Optional.empty();
    }
}
