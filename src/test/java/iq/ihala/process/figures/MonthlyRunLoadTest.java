package iq.ihala.process.figures;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.internal.PlantedCases;
import iq.ihala.reporting.internal.TwoYears;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two years with 100,000 cases and 400,000 steps of the engine's history, and how long a month takes: the list of what is wrong, the
 * figures, the freezing. Not part of the build, because its figures belong to a quiet machine:
 * {@code mvn test -Dtest=MonthlyRunLoadTest -Dihala.excluded=}.
 */
@EngineTest
@Import({TwoYears.class, PlantedCases.class})
@Tag("load")
class MonthlyRunLoadTest {

    private static final int CASES = Integer.getInteger("ihala.cases", 100_000);
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final long MOST_SECONDS = 60;
    private static final String[][] STEPS = {
        {"reception", "userTask_explainRights"},
        {"case-plan", "userTask_writePlan"},
        {"case-plan", "userTask_approvePlan"},
        {"follow-up", "userTask_followUp"}
    };

    @Autowired
    private TwoYears years;

    @Autowired
    private PlantedCases planted;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate together;

    @Test
    void aMonthOfAHundredThousandCasesTakesLessThanAMinute() {
        long begun = System.nanoTime();
        List<String> numbers = together.execute(running -> years.make(CASES, FIRST, 24));
        together.executeWithoutResult(running -> steps(numbers));
        System.out.printf("RUN %,d cases made in %d s%n", CASES, seconds(begun));
        jdbc.execute("analyze table case_file, case_closing, consent, referral, risk_overall, ACT_HI_TASKINST");

        for (YearMonth month : List.of(FIRST.plusMonths(5), FIRST.plusMonths(23))) {
            begun = System.nanoTime();
            int flaws = releases.quality(month).flaws().size();
            long listed = seconds(begun);
            Release release = releases.freeze(month, "admin");
            long took = seconds(begun);
            System.out.printf(
                    "RUN %s: list of %,d flaws after %d s, %,d cells frozen after %d s%n",
                    month, flaws, listed, release.cells().size(), took);
            assertThat(took).isLessThanOrEqualTo(MOST_SECONDS);
            assertThat(release.cells()).hasSizeGreaterThan(100);
        }
    }

    /** As the engine would have left them; each case has one instance that all its steps hang on. */
    private void steps(List<String> numbers) {
        Random random = new Random(7);
        List<Object[]> instances = new ArrayList<>();
        List<Object[]> tasks = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Instant start = FIRST.plusMonths((long) i * 24 / numbers.size())
                    .atDay(1 + random.nextInt(28))
                    .atTime(7, 0)
                    .toInstant(ZoneOffset.UTC);
            instances.add(PlantedCases.row(
                    "LP" + i, "LP" + i, numbers.get(i), "x:1:1", "x", Timestamp.from(start), "COMPLETED"));
            for (int step = 0; step < STEPS.length; step++) {
                Instant end = start.plusSeconds(60L + random.nextInt(300_000));
                tasks.add(PlantedCases.row(
                        "LT" + i + "-" + step,
                        STEPS[step][1],
                        STEPS[step][0],
                        "LP" + i,
                        Timestamp.from(start),
                        Timestamp.from(end),
                        Timestamp.from(start.plusSeconds(200_000)),
                        "completed"));
            }
        }
        planted.insert(
                "ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, PROC_DEF_KEY_, START_TIME_, STATE_)",
                instances);
        planted.insert(
                """
                ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, PROC_DEF_KEY_, PROC_INST_ID_, START_TIME_, END_TIME_, DUE_DATE_,
                    DELETE_REASON_)""",
                tasks);
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }
}
