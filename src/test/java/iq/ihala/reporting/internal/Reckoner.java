package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Measure;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import iq.ihala.reporting.Unit;
import iq.ihala.suppression.Hiding;
import iq.ihala.suppression.Puzzle;
import iq.ihala.suppression.Puzzle.Sum;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who has the releases of several months in hand, knows the whole method, the public programme (which session had which
 * topic and forum) and how many workers had cases, and writes down all of it as one puzzle.
 */
final class Reckoner {

    static final Set<Indicator> NEW = Set.of(I01, I17);
    static final Set<Indicator> CLOSED = Set.of(I18, I19, I20);
    private static final Set<Indicator> MAY_REFUSE = Set.of(I01, I13, I15, I17, I18, I19, I20, I22);
    private static final Set<Split> TOLD_TO_FORUMS = Set.of(Split.PROBLEM, Split.DISTRICT);
    private static final List<String> LEVELS = List.of("NONE", "LOW", "MEDIUM", "HIGH", "IMMINENT");
    private static final long MANY = 400;

    /** A session that was announced to everybody. */
    record Session(String topic, String forum) {}

    /** A hidden number that she is after. */
    record Wanted(YearMonth month, String name, int number) {}

    private final Puzzle puzzle = new Puzzle();
    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    Puzzle puzzle() {
        return puzzle;
    }

    List<Wanted> wanted() {
        return wanted;
    }

    /** The number behind a cell of counts; null if the release does not have it. */
    Integer number(YearMonth month, Indicator indicator, String figure, List<Slice> slices) {
        return numbers.get(List.of(month, indicator, figure, slices));
    }

    /** Months in the order of time. */
    void read(YearMonth month, SeenCells seen, List<Session> sessions) {
        List<Cell> cells = seen.told();
        counts(month, cells);
        new SharesReckoned(this, month, seen).all();
        dates(month, cells);
        taught(month, sessions);
        caseload(month, cells, seen.workers());
    }

    private void counts(YearMonth month, Collection<Cell> cells) {
        Map<List<Object>, List<Cell>> figures = cells.stream()
                .filter(cell -> cell.measure() == Measure.COUNT)
                .filter(cell -> cell.unit() == Unit.CASES || cell.unit() == Unit.PEOPLE)
                .collect(Collectors.groupingBy(
                        cell -> List.of(cell.indicator(), cell.figure()), LinkedHashMap::new, Collectors.toList()));
        figures.forEach((figure, told) -> counts(month, (Indicator) figure.get(0), (String) figure.get(1), told));
        for (Set<Indicator> same : List.of(NEW, CLOSED)) {
            List<Indicator> there = same.stream()
                    .filter(one -> numbers.containsKey(apartOf(month, one)))
                    .sorted()
                    .toList();
            for (int i = 1; i < there.size(); i++) {
                equal(numbers.get(apartOf(month, there.get(0))), numbers.get(apartOf(month, there.get(i))));
            }
        }
    }

    private static List<Object> apartOf(YearMonth month, Indicator indicator) {
        return List.of(month, indicator, "APART");
    }

    /** Those of the whole who are in no part; null where the figure has no parts. */
    Integer apart(YearMonth month, Indicator indicator) {
        return numbers.get(apartOf(month, indicator));
    }

    private void equal(int one, int other) {
        puzzle.isZero(new Sum().plus(one).minus(other));
    }

    private void counts(YearMonth month, Indicator indicator, String figure, List<Cell> told) {
        Map<List<Split>, List<Cell>> tables = told.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.slices().stream().map(Slice::split).toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Integer total = null;
        Integer apart = null;
        for (Map.Entry<List<Split>, List<Cell>> table : tables.entrySet()) {
            long most = table.getValue().stream()
                    .filter(cell -> cell.mark() == Mark.SHOWN)
                    .mapToLong(cell -> Math.round(cell.value()))
                    .min()
                    .orElse(MANY);
            boolean toForums = table.getKey().stream().anyMatch(TOLD_TO_FORUMS::contains);
            Sum sum = new Sum();
            for (Cell cell : table.getValue()) {
                // Cells that are alike are hidden together, so a cover is smaller than all that is shown.
                int number = number(cell, toForums ? Math.min(most - 1, 9) : most - 1);
                numbers.put(List.of(month, indicator, figure, cell.slices()), number);
                sum.plus(number);
                if (cell.mark() == Mark.FEW) {
                    wanted.add(new Wanted(month, indicator + " " + figure + " " + cell.slices(), number));
                }
            }
            if (table.getKey().isEmpty()) {
                total = numbers.get(List.of(month, indicator, figure, List.of()));
                continue;
            }
            if (total != null) {
                if (apart == null) {
                    apart = MAY_REFUSE.contains(indicator) ? puzzle.number(0, MANY) : puzzle.known(0);
                    numbers.put(apartOf(month, indicator), apart);
                    wanted.add(new Wanted(month, indicator + " refused", apart));
                }
                puzzle.isZero(sum.plus(apart).minus(total));
            }
        }
    }

    private int number(Cell cell, long most) {
        return switch (cell.mark()) {
            case SHOWN -> puzzle.known(Math.round(cell.value()));
            case FEW -> puzzle.number(1, Hiding.MOST_OF_FEW);
            case WITHHELD -> puzzle.number(Hiding.LEAST, Math.max(most, Hiding.LEAST));
        };
    }

    /** Whether a median of the delay is told says how many dates are known. */
    private void dates(YearMonth month, Collection<Cell> cells) {
        Integer total = number(month, I01, "CASES", List.of());
        Integer apart = apart(month, I17);
        if (total == null || apart == null) {
            return;
        }
        Slice nobody = new Slice(Split.BUCKET, One.UNKNOWN);
        boolean table = numbers.keySet().stream()
                .anyMatch(key -> key.size() == 4
                        && key.get(0).equals(month)
                        && key.get(1) == I17
                        && !((List<?>) key.get(3)).isEmpty());
        if (!table) {
            return;
        }
        Integer unknown = number(month, I17, "CASES", List.of(nobody));
        boolean missingIsTold = cells.stream()
                .filter(cell -> cell.indicator() == I17 && cell.slices().equals(List.of(nobody)))
                .allMatch(cell -> cell.mark() == Mark.SHOWN);
        int without = unknown == null ? puzzle.known(0) : unknown;
        Sum parts = new Sum().minus(without);
        for (Cell cell : cells) {
            if (cell.indicator() != I17 || !cell.figure().equals("DELAY")) {
                continue;
            }
            boolean shown = cell.mark() == Mark.SHOWN;
            // Where it is hidden how many dates are missing, the threshold is one of what is shown, and tells nothing.
            boolean threshold = !shown && !cell.whole() && missingIsTold;
            long most = threshold ? Cells.LEAST_OF_MEDIAN - 1 : MANY;
            long least = shown ? Cells.LEAST_OF_MEDIAN : 0;
            if (cell.whole()) {
                puzzle.between(least, new Sum().plus(total).minus(apart).minus(without), most);
            } else {
                Integer base =
                        newCases(month, Split.PROBLEM, cell.slices().get(0).code());
                if (base != null) {
                    int dated = puzzle.number(least, most);
                    int missing = puzzle.number(0, MANY);
                    puzzle.isZero(new Sum().plus(dated).plus(missing).minus(base));
                    parts.plus(missing);
                }
            }
        }
        puzzle.between(-MANY, parts, 0);
    }

    /** The new cases of one wide code. */
    Integer newCases(YearMonth month, Split split, String wide) {
        List<Integer> parts = numbers.entrySet().stream()
                .filter(entry -> entry.getKey().size() == 4
                        && entry.getKey().get(0).equals(month)
                        && entry.getKey().get(1) == I01)
                .filter(entry -> ((List<?>) entry.getKey().get(3))
                        .stream()
                                .map(Slice.class::cast)
                                .anyMatch(slice -> slice.split() == split
                                        && Table.wide(split, slice.code()).equals(wide)))
                .map(Map.Entry::getValue)
                .toList();
        if (parts.size() < 2) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        int whole = puzzle.number(0, MANY);
        Sum sum = new Sum().minus(whole);
        parts.forEach(sum::plus);
        puzzle.isZero(sum);
        return whole;
    }

    /** Who came to which session is in two tables. */
    private void taught(YearMonth month, List<Session> sessions) {
        List<Integer> came =
                sessions.stream().map(one -> puzzle.number(0, MANY)).toList();
        for (Split split : List.of(Split.TOPIC, Split.FORUM)) {
            Map<String, Sum> sums = new HashMap<>();
            for (int i = 0; i < sessions.size(); i++) {
                String of = split == Split.TOPIC
                        ? sessions.get(i).topic()
                        : sessions.get(i).forum();
                sums.computeIfAbsent(of == null ? One.UNKNOWN : of, first -> new Sum())
                        .plus(came.get(i));
            }
            sums.forEach((code, sum) -> {
                Integer cell = number(month, I30, "PARTICIPANTS", List.of(new Slice(split, code)));
                if (cell != null) {
                    puzzle.isZero(sum.minus(cell));
                }
            });
        }
    }

    /** What came, less what went, is by how much the caseload grew. */
    private void caseload(YearMonth month, Collection<Cell> cells, int workers) {
        cells.stream()
                .filter(cell -> cell.indicator() == I24
                        && cell.figure().equals("CASELOAD")
                        && cell.whole()
                        && cell.mark() == Mark.SHOWN)
                .findFirst()
                .ifPresent(cell -> {
                    int open = puzzle.number(0, 5 * MANY);
                    int staff = puzzle.known(workers);
                    long tenths = Math.round(10 * cell.value());
                    puzzle.between(0, new Sum().plus(20, open).plus(1 - 2 * tenths, staff), 1_000_000);
                    puzzle.between(-1_000_000, new Sum().plus(20, open).plus(-1 - 2 * tenths, staff), -1);
                    numbers.put(List.of(month, I24, "OPEN"), open);
                    Integer before = numbers.get(List.of(month.minusMonths(1), I24, "OPEN"));
                    Integer came = number(month, I01, "CASES", List.of());
                    Integer went = number(month, I18, "CLOSED", List.of());
                    if (before != null && came != null && went != null) {
                        int back = puzzle.number(0, MANY);
                        puzzle.isZero(new Sum()
                                .plus(open)
                                .minus(before)
                                .minus(came)
                                .plus(went)
                                .minus(back));
                    }
                });
    }

    void want(YearMonth month, String name, int number) {
        wanted.add(new Wanted(month, name, number));
    }

    static boolean isLower(List<Slice> slices) {
        return LEVELS.indexOf(slices.get(1).code())
                < LEVELS.indexOf(slices.get(0).code());
    }

    Map<List<Object>, Integer> numbers() {
        return numbers;
    }
}
