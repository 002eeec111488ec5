package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Measure;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import iq.ihala.suppression.Puzzle;
import iq.ihala.suppression.Puzzle.Sum;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The shares of a month as lines of the puzzle: those above the line, those below it, and of how many they are. Where the release
 * tells of how many elsewhere, it is the same number; where it does not, she has heard it from somebody.
 */
final class SharesReckoned {

    private static final long MANY = 400;
    private static final Set<String> PLAN_BY_LEVEL = Set.of("MEDIUM", "HIGH", "IMMINENT");

    private final Reckoner reckoner;
    private final Puzzle puzzle;
    private final YearMonth month;
    private final SeenCells seen;
    private final Map<List<Object>, List<Cell>> figures;

    SharesReckoned(Reckoner reckoner, YearMonth month, SeenCells seen) {
        this.reckoner = reckoner;
        this.puzzle = reckoner.puzzle();
        this.month = month;
        this.seen = seen;
        this.figures = seen.told().stream()
                .filter(cell -> cell.measure() == Measure.PERCENT && cell.indicator() != I34)
                .collect(Collectors.groupingBy(
                        cell -> List.of(cell.indicator(), cell.figure()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Above the line, below it, and together. */
    private record Part(int yes, int no, int all) {}

    void all() {
        figures.forEach((figure, cells) -> {
            Indicator indicator = (Indicator) figure.get(0);
            String name = figure.get(0) + " " + figure.get(1);
            if (indicator == I07) {
                return;
            }
            List<Cell> wholes = cells.stream().filter(Cell::whole).toList();
            if (wholes.isEmpty() || wholes.get(0).mark() != Mark.SHOWN) {
                return;
            }
            Part whole = part(name, wholes.get(0), base(indicator, List.of()));
            special(indicator, whole);
            cells.stream()
                    .filter(cell -> !cell.whole())
                    .collect(Collectors.groupingBy(
                            cell -> cell.slices().get(0).split(), LinkedHashMap::new, Collectors.toList()))
                    .forEach((split, parts) -> table(name, indicator, whole, parts));
        });
    }

    private void table(String name, Indicator indicator, Part whole, List<Cell> cells) {
        Integer refused = reckoner.apart(month, Reckoner.NEW.contains(indicator) || isOfNew(indicator) ? I01 : I18);
        boolean nobodyRefuses = Set.of(I29, I32).contains(indicator);
        int apartYes = nobodyRefuses ? puzzle.known(0) : puzzle.number(0, MANY);
        int apartNo = nobodyRefuses ? puzzle.known(0) : puzzle.number(0, MANY);
        if (refused != null && (isOfNew(indicator) || indicator == I20)) {
            puzzle.between(0, new Sum().plus(refused).minus(apartYes).minus(apartNo), MANY);
        }
        Sum yes = new Sum().minus(whole.yes()).plus(apartYes);
        Sum no = new Sum().minus(whole.no()).plus(apartNo);
        Sum restYes = new Sum();
        Sum restNo = new Sum();
        Cell rest = null;
        for (Cell cell : cells) {
            if (cell.slices().get(0).code().equals(Slice.REST)) {
                rest = cell;
                continue;
            }
            Part part = part(name + cell.slices(), cell, base(indicator, cell.slices()));
            if (indicator == I02) {
                int women = part.yes();
                puzzle.between(0, new Sum().plus(part.all()).minus(women), MANY);
            }
            yes.plus(part.yes());
            no.plus(part.no());
            if (cell.mark() != Mark.SHOWN) {
                restYes.plus(part.yes());
                restNo.plus(part.no());
            }
        }
        puzzle.isZero(yes);
        puzzle.isZero(no);
        if (rest != null) {
            Part together = part(name + " rest", rest, null);
            puzzle.isZero(restYes.minus(together.yes()));
            puzzle.isZero(restNo.minus(together.no()));
        }
    }

    private Part part(String name, Cell cell, Integer known) {
        Long size = seen.size(cell);
        int all = known != null ? known : size != null ? puzzle.known(size) : puzzle.number(0, MANY);
        Part part = new Part(puzzle.number(0, MANY), puzzle.number(0, MANY), all);
        puzzle.isZero(new Sum().plus(part.yes()).plus(part.no()).minus(part.all()));
        if (cell.mark() == Mark.SHOWN) {
            puzzle.open(part.yes());
            puzzle.open(part.no());
            puzzle.percent(part.yes(), part.all(), Math.round(cell.value()));
            puzzle.between(Cells.LEAST_OF_SHARE, new Sum().plus(part.all()), MANY);
        } else if (size != null && seen.above(cell) > 0 && seen.above(cell) < size) {
            // That all of a group, or none, are above the line may be told: it is no small number.
            reckoner.want(month, name + " yes", part.yes());
            reckoner.want(month, name + " no", part.no());
        }
        return part;
    }

    private static boolean isOfNew(Indicator indicator) {
        return Set.of(I02, I03, I04, I09).contains(indicator);
    }

    /** Of how many a share is, where the releases tell it; else null. */
    private Integer base(Indicator indicator, List<Slice> slices) {
        String code = slices.isEmpty() ? null : slices.get(0).code();
        return switch (indicator) {
            case I02 -> slices.isEmpty() ? agreed() : reckoner.newCases(month, Split.AGE, code);
            case I03, I04 ->
                slices.isEmpty()
                        ? reckoner.number(month, I01, "CASES", slices)
                        : reckoner.newCases(month, Split.LEVEL, code);
            case I09 -> slices.isEmpty() ? null : planned(code);
            case I19 -> slices.isEmpty() ? reckoner.number(month.minusMonths(3), I18, "CLOSED", slices) : null;
            case I32 -> reckoner.number(month.minusMonths(2), I32, "SENT", slices);
            default -> null;
        };
    }

    private Integer agreed() {
        Integer total = reckoner.number(month, I01, "CASES", List.of());
        Integer apart = reckoner.apart(month, I01);
        if (total == null || apart == null) {
            return null;
        }
        int agreed = puzzle.number(0, MANY);
        puzzle.isZero(new Sum().plus(agreed).plus(apart).minus(total));
        return agreed;
    }

    /** From MEDIUM on every case needs a plan. */
    private Integer planned(String level) {
        Integer cases = reckoner.newCases(month, Split.LEVEL, level);
        if (cases == null || PLAN_BY_LEVEL.contains(level)) {
            return cases;
        }
        int some = puzzle.number(0, MANY);
        puzzle.between(0, new Sum().plus(cases).minus(some), MANY);
        return some;
    }

    private void special(Indicator indicator, Part whole) {
        if (indicator == I02) {
            Integer women = reckoner.newCases(month, Split.SEX, "FEMALE");
            if (women != null) {
                puzzle.isZero(new Sum().plus(women).minus(whole.yes()));
            }
        }
        if (indicator == I20) {
            shift(whole);
        }
    }

    /** The matrix of levels tells who became lower, too. */
    private void shift(Part whole) {
        Integer total = reckoner.number(month, I18, "CLOSED", List.of());
        Integer refused = reckoner.apart(month, I20);
        Sum lower = new Sum().minus(whole.yes());
        Sum all = new Sum().minus(whole.all());
        boolean table = false;
        for (Map.Entry<List<Object>, Integer> entry : reckoner.numbers().entrySet()) {
            List<Object> key = entry.getKey();
            if (key.size() != 4 || !key.get(0).equals(month) || key.get(1) != I20) {
                continue;
            }
            List<Slice> slices =
                    ((List<?>) key.get(3)).stream().map(Slice.class::cast).toList();
            if (slices.isEmpty()) {
                continue;
            }
            table = true;
            if (!slices.get(0).code().equals(One.UNKNOWN)) {
                all.plus(entry.getValue());
                if (Reckoner.isLower(slices)) {
                    lower.plus(entry.getValue());
                }
            }
        }
        if (table && total != null && refused != null) {
            int refusedLower = puzzle.number(0, MANY);
            int refusedKnown = puzzle.number(0, MANY);
            puzzle.isZero(lower.plus(refusedLower));
            puzzle.isZero(all.plus(refusedKnown));
            puzzle.between(0, new Sum().plus(refusedKnown).minus(refusedLower), MANY);
            puzzle.between(0, new Sum().plus(refused).minus(refusedKnown), MANY);
        }
    }
}
