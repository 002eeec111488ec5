package iq.ihala.crypto;

import iq.ihala.crypto.internal.HouseKeyset;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * {@code java -jar ihala.jar keys …}: makes and turns the house's keys without starting the house. Reads the present
 * keyset from {@code IHALA_CRYPTO_KEY}, never from an argument that other users of the machine could see, and writes the
 * new value of that variable to the output, one line of base64.
 */
public final class KeyCommand {

    /** The first argument by which the program knows that keys are meant. */
    public static final String NAME = "keys";

    private static final String USAGE =
            """
            keys make           prints a new key for IHALA_CRYPTO_KEY
            keys list           prints the ids of the keys in IHALA_CRYPTO_KEY, the primary one marked with *
            keys add            prints IHALA_CRYPTO_KEY with one new key more, which opens but does not seal yet
            keys promote <id>   prints IHALA_CRYPTO_KEY with that key as the primary one, which seals
            keys remove <id>    prints IHALA_CRYPTO_KEY without that key""";

    private KeyCommand() {}

    /** Gives the exit code: 0 done, 1 refused (reason on {@code errors}), 2 not understood. Never prints a key on {@code errors}. */
    public static int run(List<String> words, Map<String, String> environment, PrintStream output, PrintStream errors) {
        try {
            switch (words.isEmpty() ? "" : words.get(0)) {
                case "make" -> output.println(HouseKeyset.fresh().value());
                case "list" -> present(environment).describe().forEach(output::println);
                case "add" -> output.println(present(environment).withNewKey().value());
                case "promote" ->
                    output.println(present(environment).promoted(id(words)).value());
                case "remove" ->
                    output.println(present(environment).without(id(words)).value());
                default -> {
                    errors.println(USAGE);
                    return 2;
                }
            }
            return 0;
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
            return 1;
        }
    }

    private static HouseKeyset present(Map<String, String> environment) {
        String value = environment.get("IHALA_CRYPTO_KEY");
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("IHALA_CRYPTO_KEY is not set");
        }
        return HouseKeyset.of(value);
    }

    private static long id(List<String> words) {
        if (words.size() != 2 || !words.get(1).matches("[0-9]{1,10}")) {
            throw new IllegalArgumentException("Which key? Give the id that 'keys list' shows");
        }
        return Long.parseLong(words.get(1));
    }
}
