package iq.ihala.referral;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a referral in place of words: codes, and an id that says nothing. */
final class ReferralCodes {

    private static final String ID_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ID_LENGTH = 12;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferralCodes() {}

    /** @throws IllegalArgumentException for anything else than a code, without quoting it */
    static String code(String value) {
        return Optional.ofNullable(value)
                .filter(v -> CODE.matcher(v).matches())
                .orElseThrow(() -> new IllegalArgumentException("Only a code of A-Z, 0-9 and _ is kept here"));
    }

    static String codeOrNull(String value) {
        return value == null || value.isBlank() ? null : code(value);
    }

    static String newId() {
        var id = new StringBuilder("RF-");
        RANDOM.ints(ID_LENGTH, 0, ID_LETTERS.length()).forEach(i -> id.append(ID_LETTERS.charAt(i)));
        return id.toString();
    }
}
