package iq.ihala.process.reception;

import java.util.Map;
import java.util.Set;

/** The age bands of the intake form (dossier §3.3); their limits follow the Juvenile Welfare Law. */
final class Ages {

    private static final Map<String, int[]> BANDS = Map.of(
            "0_8", new int[] {0, 8},
            "9_14", new int[] {9, 14},
            "15_17", new int[] {15, 17},
            "18_24", new int[] {18, 24},
            "25_34", new int[] {25, 34},
            "35_49", new int[] {35, 49},
            "50_59", new int[] {50, 59},
            "60_PLUS", new int[] {60, 130});

    private static final Set<String> MINORS = Set.of("0_8", "9_14", "15_17");

    private Ages() {}

    /** Whether the person is under eighteen; a band that nobody knows counts as yes. */
    static boolean isMinor(String band) {
        return MINORS.contains(band) || !BANDS.containsKey(band);
    }

    /** Whether someone born in {@code birthYear} can be of this band in {@code thisYear}, before or after the birthday. */
    static boolean fits(String band, int birthYear, int thisYear) {
        int[] limits = BANDS.getOrDefault(band, new int[] {0, 130});
        int oldest = thisYear - birthYear;
        return oldest >= limits[0] && oldest - 1 <= limits[1];
    }
}
