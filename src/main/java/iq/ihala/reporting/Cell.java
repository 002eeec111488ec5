package iq.ihala.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One number of a release, as anybody may see it: what is hidden is not in here, nor anywhere in what is stored.
 *
 * @param figure which figure of the indicator; its words: {@link Figures#arabic}
 * @param slices none for the whole, else one or two
 * @param value null if not shown
 */
public record Cell(
        Indicator indicator, String figure, List<Slice> slices, Measure measure, Unit unit, Double value, Mark mark) {

    /** Whether the number is shown, and why not. */
    public enum Mark {
        SHOWN,
        /** One to four. */
        FEW,
        /** Too few for a percentage or median, or hidden so that another cannot be reckoned back. */
        WITHHELD
    }

    public Cell {
        slices = List.copyOf(slices);
        if (slices.size() > 2) {
            throw new IllegalArgumentException("At most two dimensions (dossier 10.2 rule 3)");
        }
        if ((mark == Mark.SHOWN) != (value != null)) {
            throw new IllegalArgumentException("A hidden cell has no value");
        }
    }

    /** As it is printed in Arabic, with Latin digits like all numbers of the house: «12», «57٪», «أقل من 5», «–». */
    public String shown() {
        return switch (mark) {
            case FEW -> "أقل من 5";
            case WITHHELD -> "–";
            case SHOWN ->
                switch (measure) {
                    case PERCENT -> Math.round(value) + "٪";
                    case COUNT, MEDIAN -> Long.toString(Math.round(value));
                    case MEAN -> String.format(Locale.ROOT, "%.1f", value);
                };
        };
    }

    /** The code of the slice by that split. */
    public Optional<String> code(Split split) {
        return slices.stream()
                .filter(slice -> slice.split() == split)
                .map(Slice::code)
                .findFirst();
    }

    /** Whether it is the figure as a whole. */
    public boolean whole() {
        return slices.isEmpty();
    }
}
