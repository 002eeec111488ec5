package iq.ihala.process.decision;

import java.util.Collection;
import java.util.List;

/** The signs of a tool by their answer, as its table asks for them. */
final class Signs {

    private Signs() {}

    static List<String> yes(Answers given, Collection<String> signs) {
        return signs.stream().filter(given::yes).toList();
    }

    /** Unknown, declined or not answered. */
    static List<String> unknown(Answers given, Collection<String> signs) {
        return signs.stream().filter(given::unknown).toList();
    }
}
