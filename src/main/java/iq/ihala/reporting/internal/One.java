package iq.ihala.reporting.internal;

import iq.ihala.reporting.Split;
import java.util.Map;

/**
 * One of those that a figure counts, or some that are alike.
 *
 * @param inSplits false of a person who did not agree to statistics: counted in the whole only (dossier §10.2 rule 8)
 * @param codes by what it is divided; a code that is not known is left out
 * @param value minutes, hours, days, or how many; for medians and means
 * @param yes whether it counts above the line of a share
 * @param times how many there are
 */
record One(boolean inSplits, Map<Split, String> codes, double value, boolean yes, long times) {

    static final String UNKNOWN = "UNKNOWN";

    One {
        codes = Map.copyOf(codes);
    }

    static One of(boolean inSplits, Map<Split, String> codes) {
        return new One(inSplits, codes, 0, false, 1);
    }

    One yes(boolean isSo) {
        return new One(inSplits, codes, value, isSo, times);
    }

    One value(double measured) {
        return new One(inSplits, codes, measured, yes, times);
    }

    One times(long many) {
        return new One(inSplits, codes, value, yes, many);
    }

    String code(Split split) {
        return codes.getOrDefault(split, UNKNOWN);
    }
}
