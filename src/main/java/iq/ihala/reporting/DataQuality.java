package iq.ihala.reporting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What to put right before a month is released. It stays inside the centre and is never stored: the list of a released month is made
 * anew from the files, so that it goes with them.
 *
 * @param historyIsWhole whether all steps that ended in the month are still known (ADR 44)
 */
public record DataQuality(List<DataFlaw> flaws, boolean historyIsWhole) {

    /** What is said of a month whose steps are no longer all known. */
    public static final String HISTORY_NOT_WHOLE =
            "التاريخ لم يعد كاملًا: لا تُحسب مدة الانتظار وتوفر المرشدات وخطط الحالة والمتابعة وزمن الاستجابة لهذا الشهر";

    public DataQuality {
        flaws = List.copyOf(flaws);
    }

    /** How many flaws there are, with that of the month as a whole. */
    public int size() {
        return flaws.size() + (historyIsWhole ? 0 : 1);
    }

    /** How many of each kind, in the order of the kinds. */
    public Map<DataFlaw.Kind, Long> counts() {
        Map<DataFlaw.Kind, Long> counts = new EnumMap<>(DataFlaw.Kind.class);
        flaws.forEach(flaw -> counts.merge(flaw.kind(), 1L, Long::sum));
        return counts;
    }
}
