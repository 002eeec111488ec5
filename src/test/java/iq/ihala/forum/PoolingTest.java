package iq.ihala.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The attack: whoever sees two differently filtered statistics adds and subtracts them. What she can single out are sets of cases;
 * none of them may hold between one and nine.
 */
class PoolingTest {

    private static final int PAIRS = 10_000;
    private static final List<String> TOPICS = List.of("DV", "FAM", "DRUG", "CYBER", "NEIGH", "SCHOOL", "SENSITIVE");
    private static final List<String> PLACES = List.of("MAQIL", "FORUM4", "FORUM7", "BASRA", "ZUBAIR", "QURNA");
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    /** What really happened: the cases of each topic, place and month, which nobody may find out where they are few. */
    private record Atom(YearMonth month, String topic, String place) {}

    private record Choice(Set<YearMonth> months, Set<String> topics, Set<String> places) {

        boolean takes(YearMonth month, String topic, String place) {
            return months.contains(month) && topics.contains(topic) && places.contains(place);
        }
    }

    private final Random chance = new Random(20261122);
    private final List<YearMonth> months = new ArrayList<>();
    private final Map<Atom, Integer> truth = new HashMap<>();
    private final Map<PatternCell, Set<Atom>> released = new HashMap<>();

    @Test
    void tenThousandPairsOfFilteredStatisticsSingleOutNoCellBelowTen() {
        happens();
        int told = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Map<Atom, Integer> first = asked(choice());
            Map<Atom, Integer> second = asked(chance.nextBoolean() ? choice() : like());
            told += first.isEmpty() ? 0 : 1;
            for (Set<Atom> found : singledOut(first.keySet(), second.keySet())) {
                assertThat(count(found))
                        .as("cases singled out by pair " + pair)
                        .satisfiesAnyOf(cases -> assertThat(cases).isZero(), cases -> assertThat(cases)
                                .isGreaterThanOrEqualTo(Pooling.LEAST));
            }
        }
        assertThat(told).as("statistics that say something").isGreaterThan(PAIRS / 4);
        assertThat(released.keySet()).hasSizeGreaterThan(30);
    }

    @Test
    void theSameAttackOnPlainlySuppressedTotalsFindsManySmallCells() {
        happens();
        int found = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Set<Atom> first = naive(choice());
            Set<Atom> second = naive(like());
            for (Set<Atom> single : singledOut(first, second)) {
                int cases = count(single);
                found += cases > 0 && cases < Pooling.LEAST ? 1 : 0;
            }
        }
        assertThat(found)
                .as("small cells that the attack finds where totals are given")
                .isGreaterThan(100);
    }

    @Test
    void everyCaseIsToldOnceAtMostAndEveryNumberIsTenOrMore() {
        happens();
        Set<Atom> seen = new HashSet<>();
        released.forEach((cell, atoms) -> {
            assertThat(cell.cases()).isGreaterThanOrEqualTo(Pooling.LEAST).isEqualTo(count(atoms));
            atoms.forEach(atom -> assertThat(seen.add(atom)).as("told twice").isTrue());
        });
    }

    @Test
    void nineCasesAreNotToldAndTenAre() {
        List<PatternCase> cases = new ArrayList<>(Collections.nCopies(9, new PatternCase("DV", "MAQIL")));
        assertThat(Pooling.cells(FIRST, cases)).isEmpty();
        cases.add(new PatternCase("DV", "MAQIL"));
        assertThat(Pooling.cells(FIRST, cases)).containsExactly(new PatternCell(FIRST, "DV", "MAQIL", 10));
    }

    @Test
    void whatIsTooSmallIsPutTogetherFirstByTopicThenByPlaceThenAtAll() {
        List<PatternCase> cases = new ArrayList<>();
        cases.addAll(Collections.nCopies(12, new PatternCase("DV", "MAQIL")));
        cases.addAll(Collections.nCopies(6, new PatternCase("DV", "BASRA")));
        cases.addAll(Collections.nCopies(5, new PatternCase("DV", "ZUBAIR")));
        cases.addAll(Collections.nCopies(7, new PatternCase("DRUG", "FORUM4")));
        cases.addAll(Collections.nCopies(4, new PatternCase("FAM", "FORUM4")));
        cases.addAll(Collections.nCopies(9, new PatternCase("CYBER", "QURNA")));
        assertThat(Pooling.cells(FIRST, cases))
                .containsExactly(
                        new PatternCell(FIRST, "DV", "MAQIL", 12),
                        new PatternCell(FIRST, "DV", Pooling.REST, 11),
                        new PatternCell(FIRST, Pooling.REST, "FORUM4", 11));
    }

    /** Two years, with months of much and of little. */
    private void happens() {
        for (int i = 0; i < 24; i++) {
            YearMonth month = FIRST.plusMonths(i);
            months.add(month);
            List<PatternCase> cases = new ArrayList<>();
            int most = 1 + chance.nextInt(16);
            for (String topic : TOPICS) {
                for (String place : PLACES) {
                    int count = Math.max(0, chance.nextInt(most + 4) - 3);
                    truth.put(new Atom(month, topic, place), count);
                    cases.addAll(Collections.nCopies(count, new PatternCase(topic, place)));
                }
            }
            tell(month, cases);
        }
    }

    /** Which atoms each cell holds is worked out from the published cells alone, as an attacker would who knows the method. */
    private void tell(YearMonth month, List<PatternCase> cases) {
        Set<Atom> left = truth.keySet().stream()
                .filter(atom -> atom.month().equals(month) && truth.get(atom) > 0)
                .collect(Collectors.toCollection(HashSet::new));
        Map<Integer, List<PatternCell>> byStep = new TreeMap<>();
        Pooling.cells(month, cases).forEach(cell -> byStep.computeIfAbsent(step(cell), none -> new ArrayList<>())
                .add(cell));
        byStep.values()
                .forEach(cells -> cells.forEach(cell -> {
                    Predicate<Atom> isPart = atom ->
                            (cell.topic().equals(Pooling.REST) || cell.topic().equals(atom.topic()))
                                    && (cell.place().equals(Pooling.REST)
                                            || cell.place().equals(atom.place()));
                    released.put(cell, left.stream().filter(isPart).collect(Collectors.toSet()));
                    left.removeIf(isPart);
                }));
    }

    private static int step(PatternCell cell) {
        boolean topics = cell.topic().equals(Pooling.REST);
        boolean places = cell.place().equals(Pooling.REST);
        return topics && places ? 3 : topics ? 2 : places ? 1 : 0;
    }

    /** What a filtered statistic counts: the atoms of the whole cells that were chosen. */
    private Map<Atom, Integer> asked(Choice choice) {
        Map<Atom, Integer> counted = new HashMap<>();
        released.forEach((cell, atoms) -> {
            if (choice.takes(cell.month(), cell.topic(), cell.place())) {
                atoms.forEach(atom -> counted.put(atom, truth.get(atom)));
            }
        });
        return counted;
    }

    /** The usual way, as a control: any total, unless it is small. */
    private Set<Atom> naive(Choice choice) {
        Set<Atom> counted = truth.keySet().stream()
                .filter(atom -> choice.takes(atom.month(), atom.topic(), atom.place()))
                .collect(Collectors.toSet());
        return count(counted) >= Pooling.LEAST ? counted : Set.of();
    }

    /** The sets whose number follows from two sums: each of them, and their difference where one holds the other. */
    private static List<Set<Atom>> singledOut(Set<Atom> first, Set<Atom> second) {
        List<Set<Atom>> found = new ArrayList<>(List.of(first, second));
        if (first.containsAll(second)) {
            found.add(without(first, second));
        }
        if (second.containsAll(first)) {
            found.add(without(second, first));
        }
        if (Collections.disjoint(first, second)) {
            Set<Atom> both = new HashSet<>(first);
            both.addAll(second);
            found.add(both);
        }
        return found;
    }

    private static Set<Atom> without(Set<Atom> all, Set<Atom> some) {
        Set<Atom> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private Choice last;

    private Choice choice() {
        last = new Choice(some(months), some(withRest(TOPICS)), some(withRest(PLACES)));
        return last;
    }

    /** One value more or less than the last: the pair that an attacker would ask for. */
    private Choice like() {
        Choice other = last == null ? choice() : last;
        return switch (chance.nextInt(3)) {
            case 0 -> new Choice(flip(other.months(), months), other.topics(), other.places());
            case 1 -> new Choice(other.months(), flip(other.topics(), withRest(TOPICS)), other.places());
            default -> new Choice(other.months(), other.topics(), flip(other.places(), withRest(PLACES)));
        };
    }

    private <T> Set<T> flip(Set<T> chosen, List<T> all) {
        Set<T> other = new HashSet<>(chosen);
        T one = all.get(chance.nextInt(all.size()));
        if (!other.remove(one)) {
            other.add(one);
        }
        return other;
    }

    private <T> Set<T> some(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, chance);
        return new HashSet<>(mixed.subList(0, 1 + chance.nextInt(all.size())));
    }

    private static List<String> withRest(List<String> codes) {
        List<String> all = new ArrayList<>(codes);
        all.add(Pooling.REST);
        return all;
    }

    private int count(Set<Atom> atoms) {
        return atoms.stream().mapToInt(truth::get).sum();
    }
}
