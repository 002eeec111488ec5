package iq.ihala.process.decision;

import java.util.Set;

/** Whether whoever is harmed is under 18: as asked, else as reception decided, else by the age band. */
final class Minor {

    private static final Set<String> MINORS = Set.of("0_8", "9_14", "15_17");

    private Minor() {}

    static boolean unknown(Answers given) {
        String minor = of(given);
        return !minor.equals(Answers.YES) && !minor.equals(Answers.NO);
    }

    /** Y, N, U or D. */
    static String of(Answers given) {
        if (given.answered("victimMinor")) {
            return given.answer("victimMinor");
        }
        if (given.answered("isMinor")) {
            return given.answer("isMinor");
        }
        if (!given.answered("ageBand")) {
            return Answers.UNKNOWN;
        }
        return MINORS.contains(given.code("ageBand", "")) ? Answers.YES : Answers.NO;
    }
}
