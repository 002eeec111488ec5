package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;
import static iq.ihala.reporting.internal.Given.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.reporting.ProcessHistory.Step;
import iq.ihala.reporting.Split;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month reckoned by hand: plans, referrals, follow-ups and ends. */
@ReportingTest
class CaseFiguresTest extends FiguresTestBase {

    @Test
    void i10IsHowManyPlansWereApprovedAfterTheirLastWriting() {
        List<String> cases = planted.cases(25, () -> aCase());
        cases.forEach(number -> step(Step.PLAN_WRITTEN, number, 10));
        cases.subList(0, 20).forEach(number -> step(Step.PLAN_APPROVED, number, 20));
        // An approval before the last writing is one of an older plan.
        cases.subList(20, 25).forEach(number -> step(Step.PLAN_APPROVED, number, 5));

        assertThat(shown(I10, "APPROVED")).as("20 of 25").isEqualTo("80٪");
    }

    @Test
    void i11IsHowManyReferralsAClosedCaseHad() {
        List<String> closed = planted.cases(10, () -> aCase().closed("2031-03-20T08:00:00Z", "GOALS_MET"));
        closed.subList(0, 5).forEach(number -> {
            sent(number, "ACCEPTED", null);
            sent(number, "ACCEPTED", null);
            sent(number, "ACCEPTED", null);
        });
        assertThat(shown(I11, "PER_CASE")).as("15 of 10 cases").isEqualTo("1.5");
    }

    @Test
    void i12IsHowManyReferralsWereAccepted() {
        String number = someCase();
        for (int i = 0; i < 25; i++) {
            sent(number, i < 15 ? "ACCEPTED_DATE" : "DECLINED", i < 15 ? null : "FULL");
        }
        assertThat(shown(I12, "ACCEPTED")).as("15 of 25").isEqualTo("60٪");
        assertThat(shown(I12, "ACCEPTED", at(Split.SERVICE, service()))).isEqualTo("60٪");
        assertThat(shown(I12, "ACCEPTED", at(Split.PROVIDER, provider()))).isEqualTo("60٪");
    }

    @Test
    void i13CountsWhyPartnersDeclinedAndHowLongTheyTook() {
        String number = someCase();
        for (int i = 0; i < 12; i++) {
            sent(number, "DECLINED", i < 7 ? "FULL" : "TOO_FAR");
        }
        assertThat(shown(I13, "DECLINED")).isEqualTo("12");
        assertThat(shown(I13, "DECLINED", at(Split.REASON, "FULL"))).isEqualTo("7");
        assertThat(shown(I13, "ANSWER_TIME")).as("all took six hours").isEqualTo("6");
        assertThat(shown(I13, "ANSWER_TIME", at(Split.PROVIDER, provider()))).isEqualTo("6");
        assertThat(shown(I13, "NO_ANSWER")).isEqualTo("0");
    }

    @Test
    void i14IsWhoWentAndWhatWasCarriedThrough() {
        String number = someCase();
        for (int i = 0; i < 20; i++) {
            sent(number, i < 15 ? "COMPLETED" : "NOT_ATTENDED", null);
        }
        assertThat(shown(I14, "ATTENDED")).as("15 of 20").isEqualTo("75٪");
        assertThat(shown(I14, "COMPLETED", at(Split.SERVICE, service()))).isEqualTo("75٪");
    }

    @Test
    void i15CountsServicesThatNobodyOffered() {
        String number = someCase();
        for (int i = 0; i < 22; i++) {
            planted.insert(
                    "service_gap (case_number, service_code, district, providers_tried, recorded_at)",
                    number,
                    "SHELTER",
                    i < 12 ? "BASRA" : "FAW",
                    2,
                    PlantedCases.utc(MIDDLE));
        }
        assertThat(shown(I15, "GAPS")).isEqualTo("22");
        assertThat(shown(I15, "GAPS", at(Split.SERVICE, "SHELTER"))).isEqualTo("22");
        assertThat(shown(I15, "GAPS", at(Split.DISTRICT, "FAW"))).isEqualTo("10");
    }

    @Test
    void i16IsWhatWasFollowedUpInTime() {
        List<String> cases = planted.cases(10, () -> aCase());
        cases.forEach(number -> {
            step(Step.FOLLOW_UP, number, 2);
            step(Step.FOLLOW_UP, number, cases.indexOf(number) < 5 ? 2 : 200);
        });
        assertThat(shown(I16, "ON_TIME")).as("15 of 20").isEqualTo("75٪");
        assertThat(shown(I16, "ON_TIME", at(Split.LEVEL, "MEDIUM"))).isEqualTo("75٪");
        assertThat(shown(I16, "PER_CASE")).isEqualTo("2.0");
    }

    @Test
    void i18IsHowLongCasesWereOpen() {
        planted.cases(6, () -> aCase().opened("2031-03-01T08:00:00Z").closedAfter(10));
        planted.cases(5, () -> aCase().opened("2030-12-20T08:00:00Z").closedAfter(80));

        assertThat(shown(I18, "CLOSED")).isEqualTo("11");
        assertThat(shown(I18, "CLOSED", at(Split.BUCKET, "D0_30"))).isEqualTo("6");
        assertThat(shown(I18, "CLOSED", at(Split.BUCKET, "D31_90"))).isEqualTo("5");
        assertThat(shown(I18, "DURATION", at(Split.PROBLEM, "DV"))).isEqualTo("10");
    }

    @Test
    void i19CountsWhyCasesWereClosedAndWhichCameBack() {
        planted.cases(6, () -> aCase().closed("2031-03-20T08:00:00Z", "GOALS_MET"));
        planted.cases(5, () -> aCase().closed("2031-03-20T08:00:00Z", "LOST"));
        planted.cases(20, () -> aCase().opened("2030-12-01T08:00:00Z").closed("2030-12-15T08:00:00Z", "GOALS_MET"));
        planted.cases(5, () -> back("2031-03-01T08:00:00Z"));
        planted.cases(5, () -> back("2031-04-20T08:00:00Z"));

        assertThat(shown(I19, "CLOSED", at(Split.REASON, "LOST"))).isEqualTo("5");
        assertThat(shown(I19, "REOPENED"))
                .as("of 30 that were closed in December 5 came back within 90 days")
                .isEqualTo("17٪");
    }

    private static Given back(String moment) {
        Given again = aCase().opened("2030-12-01T08:00:00Z").closed("2030-12-15T08:00:00Z", "GOALS_MET");
        again.reopenedAt = java.time.Instant.parse(moment);
        return again;
    }

    @Test
    void i20IsWhereRiskBeganAndWhereItEnded() {
        planted.cases(16, () -> aCase().levels("HIGH", "LOW").closed("2031-03-25T08:00:00Z", "GOALS_MET"));
        planted.cases(8, () -> aCase().levels("MEDIUM", "MEDIUM").closed("2031-03-25T08:00:00Z", "GOALS_MET"));

        assertThat(shown(I20, "CASES", at(Split.FIRST_LEVEL, "HIGH"), at(Split.LAST_LEVEL, "LOW")))
                .isEqualTo("16");
        assertThat(shown(I20, "LOWER")).as("16 of 24").isEqualTo("67٪");
        assertThat(shown(I20, "LOWER", at(Split.PROBLEM, "DV"))).isEqualTo("67٪");
    }

    @Test
    void i21IsTheTimeFromTheAlarmToTheSafeRoom() {
        planted.cases(10, () -> aCase())
                .forEach(number -> history.write(
                        Step.ROOM_SECURED, number, MIDDLE, Duration.ofMinutes(7), Duration.ofMinutes(5), null));
        assertThat(shown(I21, "TIME_TO_SAFETY")).isEqualTo("7");
    }

    @Test
    void aMonthWhoseStepsAreForgottenTellsNothingOfThemAndSaysSo() {
        planted.cases(10, () -> aCase()).forEach(number -> {
            step(Step.FOLLOW_UP, number, 2);
            step(Step.FOLLOW_UP, number, 2);
        });
        assertThat(shown(I16, "ON_TIME")).isEqualTo("100٪");
        int flaws = releases.quality(MARCH).size();

        history.forget();
        for (var indicator : List.of(I05, I06, I10, I16, I21)) {
            assertThat(release().of(indicator)).as("%s", indicator).allMatch(cell -> cell.value() == null);
        }
        assertThat(shown(I01, "CASES")).isEqualTo("10");
        assertThat(releases.quality(MARCH).size()).isEqualTo(flaws + 1);
    }

    private void step(Step step, String number, int hours) {
        history.write(step, number, MIDDLE, Duration.ofHours(hours), Duration.ofHours(24), null);
    }

    private void sent(String number, String state, String reason) {
        referral(number, service(), provider(), state, reason, 6);
    }

    private String service() {
        return jdbc.queryForObject("select min(service_code) from provider_service", String.class);
    }

    private String provider() {
        return jdbc.queryForObject(
                "select min(provider_id) from provider_service where service_code = ?", String.class, service());
    }
}
