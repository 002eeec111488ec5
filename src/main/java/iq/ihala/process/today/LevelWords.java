package iq.ihala.process.today;

import iq.ihala.risk.RiskLevel;
import java.util.List;

/** The levels of a case file, the gravest first. */
final class LevelWords {

    static final String UNKNOWN = "UNKNOWN";
    static final List<String> CODES = List.of("IMMINENT", "HIGH", UNKNOWN, "MEDIUM", "LOW", "NONE");

    private LevelWords() {}

    /** @throws IllegalArgumentException if there is no such level */
    static String of(String code) {
        return UNKNOWN.equals(code)
                ? Level.UNKNOWN.arabic()
                : RiskLevel.valueOf(code).arabic();
    }
}
