package iq.ihala.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.calendar.MovableClock;
import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Measure;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.internal.Reckoner.Session;
import iq.ihala.reporting.internal.Reckoner.Wanted;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Small towns over several months, released as the house releases them, and somebody who has all these releases at once. Whatever two
 * looks show, at one month or at two, through any view or filter, is a part of what she has; so what she cannot reckon, no pair can.
 */
@ReportingTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class EveryIndicatorAttackTest {

    /** A few in every build; many with {@code -Dihala.towns=100}. */
    private static final int TOWNS = Integer.getInteger("ihala.towns", 12);

    private static final int MONTHS = 4;
    private static final YearMonth FIRST = YearMonth.of(2041, 5);

    @Autowired
    private PlantedTown town;

    @Autowired
    private StoredReleases releases;

    @Autowired
    private List<Group> groups;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private PartsOfReleases parts;

    @Autowired
    private JdbcTemplate jdbc;

    /** @param tables what can be looked at: one figure of one month, as a whole or by one division */
    private record Found(int tables, int hidden, List<String> recovered, int gaveUp) {}

    @Test
    void whoHasAllReleasesOfSeveralMonthsReckonsNothingBack() {
        clock.setTo(Instant.parse("2042-06-01T06:00:00Z"));
        long pairs = 0;
        AtomicInteger checked = new AtomicInteger();
        int hidden = 0;
        int gaveUp = 0;
        List<String> recovered = new ArrayList<>();
        int plainly = 0;
        TransactionTemplate alone = new TransactionTemplate(transactions);
        for (int i = 0; i < TOWNS; i++) {
            long seed = Long.getLong("ihala.seed", 7_000) + i;
            List<Found> found = alone.execute(status -> {
                status.setRollbackOnly();
                Map<YearMonth, List<Session>> programme = town.settle(FIRST, MONTHS, seed);
                List<Found> both = List.of(
                        attack(SeenCells::new, programme, true), attack(SeenCells.Plain::new, programme, false));
                checked.addAndGet(handedOut());
                return both;
            });
            pairs += (long) found.get(0).tables() * (found.get(0).tables() - 1) / 2;
            hidden += found.get(0).hidden();
            gaveUp += found.get(0).gaveUp();
            found.get(0).recovered().forEach(one -> recovered.add(seed + ": " + one));
            plainly += found.get(1).recovered().size();
        }
        System.out.printf(
                "ATTACK on %d towns of %d months, %,d pairs of tables: %,d hidden numbers, %d recovered (%d searches too long);"
                        + " %,d from totals that hide only what is small; %,d cells of views, files and charts are parts%n",
                TOWNS, MONTHS, pairs, hidden, recovered.size(), gaveUp, plainly, checked.get());
        assertThat(recovered).isEmpty();
        assertThat(hidden).isGreaterThan(1_000);
        assertThat(plainly).as("the same attack against rule 1 alone").isGreaterThan(hidden / 50);
        assertThat(pairs).isGreaterThan(10_000);
        assertThat(checked.get()).isGreaterThan(10_000);
    }

    /** All views, files and charts of the months that are frozen. */
    private int handedOut() {
        String forum = jdbc.queryForObject("select min(code) from forum", String.class);
        List<Release> frozen = IntStream.range(0, MONTHS)
                .mapToObj(i -> releases.of(FIRST.plusMonths(i)).orElseThrow())
                .toList();
        return parts.checkCharts(frozen)
                + frozen.stream().mapToInt(one -> parts.checkViews(one, forum)).sum();
    }

    private Found attack(Supplier<SeenCells> kind, Map<YearMonth, List<Session>> programme, boolean real) {
        Reckoner reckoner = new Reckoner();
        Map<YearMonth, SeenCells> months = new LinkedHashMap<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            SeenCells cells = kind.get();
            groups.forEach(group -> group.add(new Month(month), cells));
            List<Cell> told = cells.told();
            if (real) {
                Release frozen = releases.freeze(month, "supervisor");
                assertThat(frozen.cells()).isEqualTo(told);
            }
            months.put(month, cells);
            reckoner.read(month, cells, programme.get(month));
        }
        truthIsPossible(reckoner, months);
        List<String> recovered = new ArrayList<>();
        for (Wanted wanted : reckoner.wanted()) {
            long value = reckoner.puzzle().certainFew(wanted.number());
            if (value > 0) {
                recovered.add(wanted.month() + " " + wanted.name() + " = " + value);
                if (real) {
                    months.get(wanted.month())
                            .told()
                            .forEach(cell -> System.out.println(wanted.month() + " " + cell.indicator() + cell.figure()
                                    + cell.slices() + " " + cell.shown()));
                }
            }
        }
        long tables = months.values().stream()
                .mapToLong(cells -> cells.told().stream()
                        .map(EveryIndicatorAttackTest::table)
                        .distinct()
                        .count())
                .sum();
        return new Found(
                (int) tables,
                reckoner.wanted().size(),
                recovered,
                reckoner.puzzle().gaveUp());
    }

    private static List<Object> table(Cell cell) {
        return List.of(
                cell.indicator(),
                cell.figure(),
                cell.slices().stream().map(Slice::split).toList());
    }

    /** She is no fool: what is true is never impossible for her. */
    private static void truthIsPossible(Reckoner reckoner, Map<YearMonth, SeenCells> months) {
        months.forEach((month, cells) -> cells.told().stream()
                .filter(cell -> cell.measure() == Measure.COUNT && cell.mark() != Mark.SHOWN)
                .forEach(cell -> {
                    Integer number = reckoner.number(month, cell.indicator(), cell.figure(), cell.slices());
                    long value = cells.truth(cell);
                    if (number != null) {
                        assertThat(reckoner.puzzle().possible(number, value, value))
                                .as("%s %s", month, cell)
                                .isTrue();
                    }
                }));
    }
}
