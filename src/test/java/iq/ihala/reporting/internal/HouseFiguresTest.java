package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;
import static iq.ihala.reporting.internal.Given.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.reporting.Split;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month reckoned by hand: law, mediation, the people of the house, and how long families waited. */
@ReportingTest
class HouseFiguresTest extends FiguresTestBase {

    @Test
    void i22CountsAdviceAndComplaints() {
        List<String> cases = planted.cases(14, () -> aCase());
        for (int i = 0; i < 14; i++) {
            planted.insert(
                    "legal_file (case_number, version, offences, missed_deadline)",
                    cases.get(i),
                    0,
                    i < 8 ? "L03,L04" : "L26",
                    i < 5 ? LocalDate.of(2031, 3, 31) : null);
            planted.insert(
                    "legal_decision (case_number, decision, recorded_by, recorded_at)",
                    cases.get(i),
                    "COMPLAIN_NOW",
                    "lawyer",
                    PlantedCases.utc(MIDDLE));
        }
        for (int i = 0; i < 6; i++) {
            court(cases.get(i), "OPEN");
        }
        for (int i = 0; i < 5; i++) {
            court(cases.get(i), "WITHDRAWN");
        }
        assertThat(shown(I22, "ADVICE")).isEqualTo("14");
        assertThat(shown(I22, "ADVICE", at(Split.OFFENCE_GROUP, "THREAT"))).isEqualTo("8");
        assertThat(shown(I22, "ADVICE", at(Split.OFFENCE_GROUP, "FAMILY"))).isEqualTo("6");
        assertThat(shown(I22, "LODGED")).isEqualTo("6");
        assertThat(shown(I22, "WITHDRAWN")).isEqualTo("5");
        assertThat(shown(I22, "MISSED")).isEqualTo("5");
    }

    private void court(String number, String result) {
        planted.insert(
                "court_step (case_number, happened_on, result, recorded_by, recorded_at)",
                number,
                LocalDate.of(2031, 3, 15),
                result,
                "lawyer",
                PlantedCases.utc(MIDDLE));
    }

    @Test
    void i23CountsMediations() {
        List<String> cases = planted.cases(13, () -> aCase());
        for (int i = 0; i < 13; i++) {
            boolean eligible = i < 8;
            planted.insert(
                    "mediation (id, case_number, eligibility, reason, opened_at, signed_at, kept, kept_asked_at)",
                    "M" + i,
                    cases.get(i),
                    eligible ? "YES" : "NO",
                    "R",
                    PlantedCases.utc(MIDDLE),
                    i < 6 ? PlantedCases.utc(MIDDLE) : null,
                    null,
                    null);
        }
        for (int i = 0; i < 5; i++) {
            planted.insert(
                    "mediation (id, case_number, eligibility, reason, opened_at, signed_at, kept, kept_asked_at)",
                    "K" + i,
                    cases.get(i),
                    "YES",
                    "R",
                    PlantedCases.utc(MIDDLE.minus(Duration.ofDays(40))),
                    PlantedCases.utc(MIDDLE.minus(Duration.ofDays(30))),
                    "YES",
                    PlantedCases.utc(MIDDLE));
        }
        assertThat(shown(I23, "ELIGIBLE")).isEqualTo("8");
        assertThat(shown(I23, "REFUSED")).isEqualTo("5");
        assertThat(shown(I23, "AGREED")).isEqualTo("6");
        assertThat(shown(I23, "KEPT")).isEqualTo("5");
    }

    @Test
    void i24IsHowManyCasesAWorkerHasAndHowManyWorkersASupervisor() {
        jdbc.update("delete from staff_group");
        jdbc.update("delete from staff_member");
        for (int i = 0; i < 6; i++) {
            String worker = "worker" + i;
            staff(worker, i < 5 ? "F" : "M", "NGO");
            planted.insert("staff_group (user_id, group_id)", worker, "case_worker");
            planted.cases(i + 1, () -> led(worker));
        }
        staff("boss", "F", "NGO");
        planted.insert("staff_group (user_id, group_id)", "boss", "risk_reviewer");

        assertThat(shown(I24, "CASELOAD")).as("21 cases of 6 workers").isEqualTo("3.5");
        assertThat(shown(I24, "PER_SUPERVISOR")).isEqualTo("6.0");
    }

    private static Given led(String worker) {
        Given one = aCase();
        one.worker = worker;
        return one;
    }

    @Test
    void i25AndI26AreWhatPeopleSayOfTheService() {
        planted.insert("feedback_count (period, satisfied, choice, people)", "2031-03", true, "YES", 15);
        planted.insert("feedback_count (period, satisfied, choice, people)", "2031-03", true, "NOT_SAID", 5);
        planted.insert("feedback_count (period, satisfied, choice, people)", "2031-03", false, "NO", 5);

        assertThat(shown(I25, "SATISFIED")).as("20 of 25").isEqualTo("80٪");
        assertThat(shown(I26, "HAD_CHOICE")).as("15 of 20 who said").isEqualTo("75٪");
    }

    @Test
    void i35IsTheShareOfWomenInTheCommunityPolice() {
        jdbc.update("delete from staff_group");
        jdbc.update("delete from staff_member");
        for (int i = 0; i < 20; i++) {
            staff("police" + i, i < 5 ? "F" : "M", "MOI");
        }
        staff("lawyer", "F", "NGO");
        assertThat(shown(I35, "WOMEN")).as("5 of 20").isEqualTo("25٪");
    }

    @Test
    void i36IsHowLongFamilyCasesTook() {
        planted.cases(6, () -> aCase().opened("2031-03-01T08:00:00Z").closedAfter(12));
        planted.cases(
                4, () -> aCase().problem("FAM").opened("2031-03-01T08:00:00Z").closedAfter(20));
        planted.cases(
                9, () -> aCase().problem("NEIGH").opened("2031-03-01T08:00:00Z").closedAfter(1));

        assertThat(shown(I36, "TURNAROUND")).isEqualTo("12");
    }

    private void staff(String user, String sex, String type) {
        planted.insert(
                "staff_member (user_id, display_name, sex, staff_type, on_duty)", user, "somebody", sex, type, true);
    }
}
