package iq.ihala.process.privacy;

import iq.ihala.process.support.AutoWorker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that a person might say, each different and each with a core by which all of them are found at once: an Arabic one, a
 * Latin one, and a telephone's digits.
 */
final class Canaries implements AutoWorker.Words {

    static final List<String> CORES = List.of("كناريمكنون", "Zr9KqWxTv", "07719384");

    private static final Pattern PLANTED =
            Pattern.compile(CORES.get(0) + "[0-9]{5}" + CORES.get(1) + "|" + CORES.get(2) + "[0-9]{3}");

    private int words;
    private int telephones;

    /** Arabic, a number of its own, Latin. */
    @Override
    public String text() {
        return CORES.get(0) + String.format(java.util.Locale.ROOT, "%05d", words++) + CORES.get(1);
    }

    @Override
    public String telephone() {
        return CORES.get(2) + String.format(java.util.Locale.ROOT, "%03d", telephones++ % 1000);
    }

    /** The canaries that a text holds. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        PLANTED.matcher(text).results().forEach(hit -> found.add(hit.group()));
        return found;
    }
}
