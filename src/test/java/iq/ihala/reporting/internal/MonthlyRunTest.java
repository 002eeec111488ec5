package iq.ihala.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.reporting.Release;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A small town's two years, in every build; a hundred thousand cases are in {@code MonthlyRunLoadTest}. */
@ReportingTest
class MonthlyRunTest extends FiguresTestBase {

    private static final int CASES = 2_400;
    private static final long MOST_MILLIS = 10_000;

    @Autowired
    private TwoYears years;

    @Test
    void aMonthOfTwoYearsIsReckonedQuickly() {
        years.make(CASES, YearMonth.of(2032, 1), 24);
        YearMonth last = YearMonth.of(2033, 12);

        long begun = System.nanoTime();
        int flaws = releases.quality(last).flaws().size();
        Release release = releases.draft(last);
        long took = (System.nanoTime() - begun) / 1_000_000;

        System.out.printf(
                "MONTH of %,d cases: %,d cells, %,d flaws, %,d ms%n",
                CASES, release.cells().size(), flaws, took);
        assertThat(release.cells()).hasSizeGreaterThan(50);
        assertThat(took).isLessThan(MOST_MILLIS);
    }
}
