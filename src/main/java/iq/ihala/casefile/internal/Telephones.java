package iq.ihala.casefile.internal;

/** Brings the ways of writing one telephone number to one form: digits with the country code, Iraq's where none is said. */
final class Telephones {

    private static final String IRAQ = "964";
    private static final int SHORTEST = 6;

    private Telephones() {}

    /** Gives for example {@code 9647701234567}, or an empty text if there are fewer than six digits. */
    static String comparable(String telephone) {
        var digits = new StringBuilder();
        telephone.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        if (digits.length() < SHORTEST) {
            return "";
        }
        String number = digits.toString();
        if (number.startsWith("00")) {
            number = number.substring(2);
        } else if (number.startsWith("0")) {
            number = IRAQ + number.substring(1);
        } else if (number.length() == 10 && number.startsWith("7")) {
            number = IRAQ + number;
        }
        // «+964 (0) 770 …»
        return number.startsWith(IRAQ + "0") ? IRAQ + number.substring(IRAQ.length() + 1) : number;
    }
}
