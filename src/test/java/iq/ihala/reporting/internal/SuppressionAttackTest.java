package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Measure;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import iq.ihala.reporting.Unit;
import iq.ihala.reporting.View;
import iq.ihala.suppression.Hiding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ten thousand pairs of looks at the same figures: releases, runs, views and filters. */
class SuppressionAttackTest {

    private static final int PAIRS = 10_000;
    private static final List<Split> SPLITS = List.of(
            Split.SEX, Split.AGE, Split.PROBLEM, Split.DISTRICT, Split.CHANNEL, Split.LEVEL, Split.DISPLACEMENT);
    private static final Map<Split, List<String>> CODES = Map.of(
            Split.SEX, List.of("FEMALE", "MALE", "NOT_SAID"),
            Split.AGE, List.of("0_8", "9_14", "15_17", "18_24", "25_34", "35_49", "50_59", "60_PLUS"),
            Split.PROBLEM, List.of("DV", "FAM", "CYBER", "TRIBE", "SEXV", "TRAF", "SUIC", "DRUG"),
            Split.DISTRICT, List.of("BASRA", "SHATT_AL_ARAB", "ZUBAIR", "QURNA", "FAW"),
            Split.CHANNEL, List.of("WALK_IN", "PHONE_911", "SCHOOL"),
            Split.LEVEL, List.of("LOW", "MEDIUM", "HIGH", "IMMINENT"),
            Split.DISPLACEMENT, List.of("RESIDENT", "IDP_CONFLICT", "CLIMATE"),
            Split.BUCKET, List.of("D0_3", "D4_5", "D6_14", "UNKNOWN"));

    private final Random random = new Random(20_261_122);

    @Test
    void noPairOfLooksGivesBackWhatIsHidden() {
        int recovered = 0;
        int plainly = 0;
        int hidden = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            List<One> people = people();
            List<Cell> released = released(people);
            List<Cell> naive = naive(people);
            hidden += (int)
                    released.stream().filter(cell -> cell.mark() == Mark.FEW).count();
            if (pair % 4 == 0) {
                // The month is run again after one more case was found. What was frozen is given back as it was.
                List<One> later = new ArrayList<>(people);
                later.add(somebody());
                List<Cell> again = ReleaseText.read(ReleaseText.write(released));
                recovered += Attacker.compared(released, again) + Attacker.recovered(union(released, again));
                plainly += Attacker.compared(naive, naive(later));
            } else {
                Set<Split> first = filter();
                Set<Split> second = filter();
                View one = view();
                View other = view();
                recovered += Attacker.recovered(union(look(released, one, first), look(released, other, second)));
                plainly += Attacker.recovered(union(look(naive, one, first), look(naive, other, second)));
            }
        }
        System.out.printf(
                "ATTACK %,d pairs, %,d hidden numbers: %,d recovered; %,d from totals that hide only what is small%n",
                PAIRS, hidden, recovered, plainly);
        assertThat(hidden).isGreaterThan(PAIRS);
        assertThat(recovered).isZero();
        assertThat(plainly).as("the same attack against rule 1 alone").isGreaterThan(1_000);
    }

    private static List<Cell> released(List<One> people) {
        Cells cells = new Cells();
        cells.counts(I01, "CASES", people, SPLITS.stream().map(Table::by).toArray(Table[]::new));
        List<One> agreed = people.stream().filter(One::inSplits).toList();
        cells.sharesOfSome(
                I02,
                "WOMEN",
                agreed.stream()
                        .map(one -> one.yes(one.code(Split.SEX).equals("FEMALE")))
                        .toList(),
                people.size() - agreed.size(),
                Split.AGE);
        cells.shares(I03, "ON_TIME", people, Split.LEVEL);
        cells.counts(I17, "CASES", people, Table.by(Split.BUCKET));
        return cells.told();
    }

    /** Rule 1 and nothing else: small numbers are hidden, all others and all shares are shown. */
    private static List<Cell> naive(List<One> people) {
        List<Cell> cells = new ArrayList<>();
        cells.add(plain(I01, List.of(), people.size()));
        for (Split split : CODES.keySet()) {
            Indicator indicator = split == Split.BUCKET ? I17 : I01;
            people.stream()
                    .filter(One::inSplits)
                    .collect(Collectors.groupingBy(one -> one.code(split), Collectors.counting()))
                    .forEach((code, count) -> cells.add(plain(indicator, List.of(new Slice(split, code)), count)));
        }
        return cells;
    }

    private static Cell plain(Indicator indicator, List<Slice> slices, long count) {
        boolean few = Hiding.isFew(count);
        return new Cell(
                indicator,
                "CASES",
                slices,
                Measure.COUNT,
                Unit.CASES,
                few ? null : (double) count,
                few ? Mark.FEW : Mark.SHOWN);
    }

    private static Set<Cell> union(List<Cell> one, List<Cell> other) {
        Set<Cell> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Cell> look(List<Cell> cells, View view, Set<Split> filter) {
        return cells.stream()
                .filter(cell -> cell.slices().stream()
                        .allMatch(slice -> filter.contains(slice.split())
                                && cell.indicator().isFor(view, slice.split())))
                .toList();
    }

    private View view() {
        return random.nextBoolean() ? View.IOM : View.MOI;
    }

    private Set<Split> filter() {
        return CODES.keySet().stream().filter(split -> random.nextInt(3) > 0).collect(Collectors.toSet());
    }

    private List<One> people() {
        int howMany = 6 + random.nextInt(random.nextBoolean() ? 40 : 200);
        List<One> people = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            people.add(somebody());
        }
        return people;
    }

    /** The first codes are frequent, the last rare: as in life, and so that there is something to hide. */
    private One somebody() {
        Map<Split, String> codes = new HashMap<>();
        CODES.forEach(
                (split, all) -> codes.put(split, all.get((int) (all.size() * Math.pow(random.nextDouble(), 2.5)))));
        return One.of(random.nextInt(25) > 0, codes).yes(random.nextInt(4) > 0);
    }
}
