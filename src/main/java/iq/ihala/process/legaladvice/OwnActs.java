package iq.ihala.process.legaladvice;

import java.util.Set;

/**
 * What a person did herself, or was made to do: drug use and its treatment, leaving home, begging. She is advised on it, and it is
 * never stated to a court for her; who is advised on nothing else has nobody to complain of.
 */
final class OwnActs {

    private static final Set<String> CODES = Set.of("L12", "L13", "L14", "L19", "L20");

    private OwnActs() {}

    static boolean isOne(String offence) {
        return CODES.contains(offence);
    }

    static boolean areAll(Set<String> offences) {
        return !offences.isEmpty() && CODES.containsAll(offences);
    }
}
