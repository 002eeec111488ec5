package iq.ihala.reporting.internal;

import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Figures;
import iq.ihala.reporting.Figures.Figure;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import iq.ihala.reporting.internal.Shares.Part;
import iq.ihala.suppression.Hiding;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The cells of one month as they come in; each passes the rules of dossier §10.2 on its way. What is hidden is forgotten here. */
class Cells extends ToldCells {

    static final long LEAST_OF_SHARE = 20;
    static final long LEAST_OF_MEDIAN = 10;

    /** How many, and how many by each table. Tables of one figure share nothing but its total, so no split may be in two. */
    void counts(Indicator indicator, String figure, Collection<One> all, Table... tables) {
        Figure what = Figures.figure(indicator, figure);
        long total = all.stream().mapToLong(One::times).sum();
        long apart = all.stream()
                .filter(one -> !one.inSplits())
                .mapToLong(One::times)
                .sum();
        add(indicator, what, List.of(), Hiding.isFew(total) ? Mark.FEW : Mark.SHOWN, total);
        if (total < Hiding.LEAST) {
            return;
        }
        for (Table table : tables) {
            if (table.mayBeShown(total)) {
                table(indicator, what, all, apart, table);
            }
        }
    }

    private void table(Indicator indicator, Figure what, Collection<One> all, long apart, Table table) {
        Map<List<String>, Long> counts = new TreeMap<>(Table::compare);
        all.stream().filter(One::inSplits).forEach(one -> counts.merge(table.codes(one), one.times(), Long::sum));
        List<Map.Entry<List<String>, Long>> rows =
                List.copyOf(table.merged(counts).entrySet());
        long[] values = rows.stream().mapToLong(Map.Entry::getValue).toArray();
        hide(values, apart, table).ifPresent(marks -> IntStream.range(0, values.length)
                .filter(i -> values[i] > 0)
                .forEach(i -> add(indicator, what, slices(table, rows.get(i).getKey()), marks[i], values[i])));
    }

    /** A mark for each value, or empty if the table cannot be shown. */
    Optional<Mark[]> hide(long[] values, long apart, Table table) {
        return Hiding.of(values, apart, table.largestCover()).map(marks -> Arrays.stream(marks)
                .map(mark -> Mark.valueOf(mark.name()))
                .toArray(Mark[]::new));
    }

    /** Whether a table of these hides nothing. */
    static boolean isOpen(Collection<One> all, Table table) {
        Map<List<String>, Long> counts = new TreeMap<>(Table::compare);
        all.stream().filter(One::inSplits).forEach(one -> counts.merge(table.codes(one), one.times(), Long::sum));
        long apart = all.stream()
                .filter(one -> !one.inSplits())
                .mapToLong(One::times)
                .sum();
        return !Hiding.isFew(apart) && table.merged(counts).values().stream().noneMatch(Hiding::isFew);
    }

    /** Whether the share of these is told as a whole. */
    static boolean tells(Collection<One> all) {
        Shares rule = new Shares(LEAST_OF_SHARE, true);
        return rule.open(Sums.sum(all, rule));
    }

    /** Things, not people: meetings, schools, booklets. Nothing of them is hidden. */
    void things(Indicator indicator, String figure, long count, Slice... slices) {
        add(indicator, Figures.figure(indicator, figure), List.of(slices), Mark.SHOWN, count);
    }

    /**
     * A share that was published elsewhere already.
     *
     * @param percent null if it is hidden there
     */
    void published(Indicator indicator, String figure, List<Slice> slices, Integer percent) {
        add(
                indicator,
                Figures.figure(indicator, figure),
                slices,
                percent == null ? Mark.WITHHELD : Mark.SHOWN,
                percent == null ? 0 : percent);
    }

    /** A share of a hundred, and by each split that of its parts; the whole is told with them. */
    void shares(Indicator indicator, String figure, Collection<One> all, Split... splits) {
        shares(indicator, figure, all, new Shares(LEAST_OF_SHARE, true), splits);
    }

    /**
     * A share of some of the new cases only: of those who agreed, of those who need a plan. Told with how many cases there are it says
     * how many the others are; so not if these are one to four.
     */
    void sharesOfSome(Indicator indicator, String figure, Collection<One> some, long others, Split... splits) {
        if (Hiding.isFew(others)) {
            add(indicator, Figures.figure(indicator, figure), List.of(), Mark.WITHHELD, 0);
        } else {
            shares(indicator, figure, some, splits);
        }
    }

    void means(Indicator indicator, String figure, Collection<One> all, long least, Split... splits) {
        shares(indicator, figure, all, new Shares(least, false), splits);
    }

    private void shares(Indicator indicator, String figure, Collection<One> all, Shares rule, Split... splits) {
        shares(indicator, figure, all, rule, standsInBase(indicator), splits);
    }

    /** @param base the counts of those of whom this is the share: a part stands alone only where its number is shown there */
    void sharesOf(Cells base, Indicator indicator, String figure, Collection<One> all, Split... splits) {
        shares(indicator, figure, all, new Shares(LEAST_OF_SHARE, true), part -> base.shows(indicator, part), splits);
    }

    private void shares(
            Indicator indicator,
            String figure,
            Collection<One> all,
            Shares rule,
            Predicate<Slice> stands,
            Split... splits) {
        Figure what = Figures.figure(indicator, figure);
        Part whole = Sums.sum(all, rule);
        if (!rule.open(whole) || !agrees(indicator, what)) {
            add(indicator, what, List.of(), Mark.WITHHELD, 0);
            return;
        }
        add(indicator, what, List.of(), Mark.SHOWN, value(what, whole));
        Part apart = Sums.sum(all.stream().filter(one -> !one.inSplits()).toList(), rule);
        for (Split split : splits) {
            if (!Table.by(split).mayBeShown(whole.all())) {
                continue;
            }
            Map<String, Part> parts = Sums.parts(all, rule, split, code -> Table.wide(split, code));
            Shares.Told shown = rule.tell(parts, apart, code -> stands.test(new Slice(split, code)));
            parts.forEach((code, part) -> {
                if (mayBeNamed(split, part.all())) {
                    Mark mark = shown.alone().contains(code) ? Mark.SHOWN : Mark.WITHHELD;
                    add(indicator, what, List.of(new Slice(split, code)), mark, value(what, part));
                }
            });
            if (shown.rest() != null) {
                add(indicator, what, List.of(new Slice(split, Slice.REST)), Mark.SHOWN, value(what, shown.rest()));
            }
        }
    }

    /** Rule 6: a provider with fewer than five is not named, not even to say that nothing is told of it. */
    static boolean mayBeNamed(Split split, long size) {
        return size > 0 && (split != Split.PROVIDER || size >= Hiding.LEAST);
    }

    /** Shares that have nothing to do with each other and no whole: of each kind of consent, for one. */
    void sharesApart(Indicator indicator, String figure, Collection<One> all, Split split) {
        Figure what = Figures.figure(indicator, figure);
        Shares rule = new Shares(LEAST_OF_SHARE, true);
        Sums.parts(all, rule, split, code -> code)
                .forEach((code, part) -> add(
                        indicator,
                        what,
                        List.of(new Slice(split, code)),
                        rule.open(part) ? Mark.SHOWN : Mark.WITHHELD,
                        value(what, part)));
    }

    void medians(Indicator indicator, String figure, Collection<One> all, Split... splits) {
        new Medians(this).tell(indicator, figure, all, (slices, size) -> size, splits);
    }

    /** The delay of new cases until they were reported. */
    void delays(Collection<One> dated, Split split) {
        Medians medians = new Medians(this);
        medians.tell(Indicator.I17, "DELAY", dated, medians::datedAtLeast, split);
    }

    /** How many of one kind of staff there are for each of another; staff are no secret. */
    void ratio(Indicator indicator, String figure, long some, long others) {
        Figure what = Figures.figure(indicator, figure);
        boolean known = some > 0 && others > 0;
        add(
                indicator,
                what,
                List.of(),
                known ? Mark.SHOWN : Mark.WITHHELD,
                known ? value(what, new Part(some, others)) : 0);
    }

    /**
     * Shares of the new cases are shares of what I01 counts. Where I01 hides how many there are, the share would help to reckon it
     * back.
     */
    private static final Set<Indicator> OF_NEW_CASES =
            Set.of(Indicator.I02, Indicator.I03, Indicator.I04, Indicator.I09);

    private Predicate<Slice> standsInBase(Indicator indicator) {
        return OF_NEW_CASES.contains(indicator) ? part -> shows(Indicator.I01, part) : part -> true;
    }

    private boolean agrees(Indicator indicator, Figure what) {
        return indicator != Indicator.I02
                || told().stream()
                        .anyMatch(cell -> cell.indicator() == Indicator.I01
                                && cell.code(Split.SEX).filter("FEMALE"::equals).isPresent()
                                && cell.mark() == Mark.SHOWN);
    }

    private static double value(Figure what, Part part) {
        double each = part.above() / part.all();
        return switch (what.measure()) {
            case PERCENT -> Math.round(100 * each);
            default -> Math.round(10 * each) / 10.0;
        };
    }

    private static List<Slice> slices(Table table, List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Slice(table.splits().get(i), codes.get(i)))
                .toList();
    }
}
