package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;
import static iq.ihala.reporting.internal.Given.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month reckoned by hand: what was opened, received and asked in March 2031. */
@ReportingTest
class NewCaseFiguresTest extends FiguresTestBase {

    @Test
    void i01CountsWhatWasOpenedInTheMonthOfBasra() {
        planted.cases(6, () -> aCase());
        planted.cases(7, () -> aCase().person("MALE", "35_49").problem("TRIBE").level("HIGH"));
        // 23:30 in Basra on the last day is March; three hours later is April, though both are 31 March in UTC or near
        // it.
        planted.cases(1, () -> aCase().opened("2031-03-31T20:30:00Z"));
        planted.cases(5, () -> aCase().opened("2031-03-31T21:00:00Z"));
        planted.cases(5, () -> aCase().opened("2031-02-28T20:59:00Z"));

        assertThat(shown(I01, "CASES")).isEqualTo("14");
        assertThat(shown(I01, "CASES", at(Split.SEX, "FEMALE"))).isEqualTo("7");
        assertThat(shown(I01, "CASES", at(Split.PROBLEM, "TRIBE"))).isEqualTo("7");
        assertThat(shown(I01, "CASES", at(Split.LEVEL, "HIGH"))).isEqualTo("7");
        assertThat(shown(I01, "CASES", at(Split.AGE, "35_49"))).isEqualTo("7");
        assertThat(shown(I01, "CASES", at(Split.CHANNEL, "WALK_IN"))).isEqualTo("14");
        assertThat(shown(I01, "CASES", at(Split.DISPLACEMENT, "RESIDENT"))).isEqualTo("14");
        assertThat(shown(I01, "CASES", at(Split.DISTRICT, "BASRA")))
                .as("no district below twenty cases")
                .isEqualTo("nothing");
    }

    @Test
    void i01HidesOneToFourAndTheNextSmallestWithThem() {
        planted.cases(2, () -> aCase().person("NOT_SAID", "25_34"));
        planted.cases(9, () -> aCase().person("MALE", "25_34"));
        planted.cases(20, () -> aCase());

        assertThat(shown(I01, "CASES", at(Split.SEX, "NOT_SAID"))).isEqualTo("أقل من 5");
        assertThat(shown(I01, "CASES", at(Split.SEX, "MALE")))
                .as("31 less 20 and 9 would be the 2")
                .isEqualTo("–");
        assertThat(shown(I01, "CASES", at(Split.SEX, "FEMALE"))).isEqualTo("20");
        assertThat(shown(I01, "CASES", at(Split.DISTRICT, "BASRA"))).isEqualTo("31");
    }

    @Test
    void i01MergesBandsAndGraveProblemsBeforeItHides() {
        planted.cases(10, () -> aCase().person("FEMALE", "18_24").problem("DV"));
        planted.cases(3, () -> aCase().person("FEMALE", "25_34").problem("SEXV"));
        planted.cases(4, () -> aCase().person("FEMALE", "18_24").problem("TRAF"));

        assertThat(shown(I01, "CASES", at(Split.AGE, "18_34"))).isEqualTo("17");
        assertThat(shown(I01, "CASES", at(Split.PROBLEM, "SENSITIVE"))).isEqualTo("7");
        assertThat(shown(I01, "CASES", at(Split.PROBLEM, "SEXV"))).isEqualTo("nothing");
    }

    @Test
    void whoRefusedStatisticsIsInTheWholeAndInNoSplit() {
        planted.cases(20, () -> aCase());
        planted.cases(6, () -> aCase().person("MALE", "60_PLUS").refusesStatistics());

        assertThat(shown(I01, "CASES")).isEqualTo("26");
        assertThat(shown(I01, "CASES", at(Split.SEX, "FEMALE"))).isEqualTo("20");
        assertThat(shown(I01, "CASES", at(Split.SEX, "MALE"))).isEqualTo("nothing");
    }

    @Test
    void threeWhoRefusedStatisticsCannotBeCountedFromAnySplit() {
        planted.cases(20, () -> aCase());
        planted.cases(12, () -> aCase().person("MALE", "25_34"));
        planted.cases(3, () -> aCase().refusesStatistics());

        assertThat(shown(I01, "CASES")).isEqualTo("35");
        assertThat(shown(I01, "CASES", at(Split.SEX, "MALE")))
                .as("else 35 less 20 and 12 are the three")
                .isEqualTo("–");
        assertThat(shown(I02, "WOMEN")).isEqualTo("–");
    }

    @Test
    void i02IsTheShareOfWomenAndGirls() {
        planted.cases(15, () -> aCase());
        planted.cases(9, () -> aCase().person("FEMALE", "35_49"));
        planted.cases(8, () -> aCase().person("MALE", "35_49"));

        assertThat(shown(I02, "WOMEN")).as("24 of 32").isEqualTo("75٪");
        assertThat(shown(I02, "WOMEN", at(Split.AGE, "35_59"))).as("17 only").isEqualTo("–");
    }

    @Test
    void i03AndI04AreWhatWasDoneInTheTimeOfTheLevel() {
        planted.cases(20, () -> aCase());
        planted.cases(5, () -> {
            Given late = aCase();
            late.assignedAfterMinutes = 181;
            late.assessedAfterMinutes = 60 * 73;
            return late;
        });
        planted.cases(15, () -> {
            Given hurried = aCase().level("HIGH");
            hurried.assignedAfterMinutes = 60;
            hurried.assessedAfterMinutes = 60 * 24;
            return hurried;
        });
        planted.cases(10, () -> {
            Given slow = aCase().level("HIGH");
            slow.assignedAfterMinutes = 61;
            slow.assessedAfterMinutes = 60 * 24 + 1;
            return slow;
        });

        assertThat(shown(I03, "ON_TIME")).as("35 of 50").isEqualTo("70٪");
        assertThat(shown(I03, "ON_TIME", at(Split.LEVEL, "HIGH")))
                .as("15 of 25")
                .isEqualTo("60٪");
        assertThat(shown(I04, "ON_TIME")).isEqualTo("70٪");
        assertThat(shown(I04, "ON_TIME", at(Split.LEVEL, "MEDIUM")))
                .as("20 of 25")
                .isEqualTo("80٪");
    }

    @Test
    void i05IsTheMiddleWait() {
        List<String> women = planted.cases(11, () -> aCase());
        for (int i = 0; i < women.size(); i++) {
            wait(women.get(i), i < 6 ? 12 : 40, i < 9 ? "F" : "NONE");
        }
        assertThat(shown(I05, "WAIT")).as("6 of 11 waited 12 minutes").isEqualTo("12");
        assertThat(shown(I05, "WAIT", at(Split.PREFERENCE, "F")))
                .as("nine only")
                .isEqualTo("–");
    }

    @Test
    void i06IsHowOftenNoWomanWasThere() {
        List<String> women = planted.cases(25, () -> aCase());
        women.forEach(number -> wait(number, 5, "F"));
        women.subList(0, 5).forEach(number -> planted.insert("no_woman_available (case_number, at)", number, utc()));

        assertThat(shown(I06, "NOT_AVAILABLE")).as("5 of 25").isEqualTo("20٪");
    }

    @Test
    void i07IsHowManySaidNoToEachConsent() {
        List<String> asked = planted.cases(20, () -> aCase());
        asked.forEach(number -> planted.insert(
                "consent (case_number, row_key, code, granted, one_action, recorded_by, decided_at)",
                number,
                "p" + number,
                "C_POLICE",
                asked.indexOf(number) < 5,
                true,
                "case.f",
                utc()));

        assertThat(shown(I07, "REFUSED", at(Split.CONSENT, "C_POLICE")))
                .as("15 of 20")
                .isEqualTo("75٪");
        assertThat(shown(I07, "REFUSED", at(Split.CONSENT, "C_STAT"))).isEqualTo("0٪");
    }

    @Test
    void i08CountsWithdrawalsAndTheHoursUntilTheyWereCarriedOut() {
        List<String> cases = planted.cases(11, () -> aCase());
        for (int i = 0; i < cases.size(); i++) {
            planted.insert(
                    "consent_withdrawal (id, case_number, scope, how, recorded_by, recorded_at, told_at)",
                    String.format("WD-%012d", i),
                    cases.get(i),
                    "POLICE",
                    "PRESENT",
                    "case.f",
                    utc(),
                    PlantedCases.utc(MIDDLE.plus(Duration.ofHours(i < 6 ? 3 : 20))));
        }
        assertThat(shown(I08, "WITHDRAWN")).isEqualTo("11");
        assertThat(shown(I08, "TIME_TO_ACT")).isEqualTo("3");
    }

    @Test
    void i09IsHowManyHaveThePlanThatTheyMustHave() {
        planted.cases(20, () -> aCase());
        planted.cases(5, () -> without(aCase()));
        planted.cases(9, () -> without(aCase().problem("NEIGH").level("LOW")));

        assertThat(shown(I09, "WITH_PLAN"))
                .as("20 of 25; the neighbours need none")
                .isEqualTo("80٪");
    }

    @Test
    void i17IsHowLongPeopleWaitedUntilTheyCame() {
        planted.cases(10, () -> aCase());
        planted.cases(7, () -> delayed(20));
        planted.cases(5, () -> delayed(null));

        assertThat(shown(I17, "CASES")).isEqualTo("22");
        assertThat(shown(I17, "CASES", at(Split.BUCKET, "D0_3"))).isEqualTo("10");
        assertThat(shown(I17, "CASES", at(Split.BUCKET, "D15_30"))).isEqualTo("7");
        assertThat(shown(I17, "CASES", at(Split.BUCKET, "UNKNOWN"))).isEqualTo("5");
        assertThat(shown(I17, "DELAY", new Slice(Split.PROBLEM, "DV")))
                .as("10 waited 2 days, 7 waited 20")
                .isEqualTo("2");
    }

    private static Given delayed(Integer days) {
        Given late = aCase();
        late.delay = days;
        return late;
    }

    private static Given without(Given plan) {
        plan.plan = false;
        return plan;
    }

    private static Object utc() {
        return PlantedCases.utc(MIDDLE);
    }

    private void wait(String number, int minutes, String wish) {
        history.write(
                iq.ihala.reporting.ProcessHistory.Step.COUNSELLOR_FREE,
                number,
                MIDDLE,
                Duration.ofMinutes(minutes),
                null,
                wish);
    }
}
