package iq.ihala.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.UnknownCaseException;
import iq.ihala.crypto.SealedColumn;
import iq.ihala.rights.HoldReason;
import iq.ihala.rights.LegalHolds;
import iq.ihala.rights.Request.Kind;
import iq.ihala.rights.Requests;
import iq.ihala.rights.Retention;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import iq.ihala.rights.RightsModules;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds, demands and clocks; what is erased everywhere is seen in the whole house's own test. */
@DomainTest
@Import(RightsModules.class)
class RightsTest {

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Assessments assessments;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Requests requests;

    @Autowired
    private Retention retention;

    @Autowired
    private RetentionRun night;

    @Autowired
    private Staff staff;

    @Autowired
    private List<SealedColumn> sealedColumns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCaseAndItsPeople() {
        clock.setTo("2026-03-01T09:00");
        // Rows that other tests left are theirs: this transaction is rolled back.
        jdbc.sql("delete from case_retention").update();
        jdbc.sql("update case_file set status = 'OPEN' where status = 'CLOSED'").update();
        employ("dpo.one", "dpo");
        employ("dpo.two", "dpo");
        employ("huda", "risk_reviewer");
        employ("zahra", "case_worker");
        employ("psych", "psych_counsellor");
        number = aCase(1994);
    }

    @Test
    void holdIsSetByTheOfficerAndLiftedBySomebodyElse() {
        refused(Why.NOT_YOUR_OFFICE, () -> holds.set(number, HoldReason.COURT_ORDER, null, "zahra"));
        holds.set(number, HoldReason.COURT_ORDER, "canary-note", "dpo.one");
        refused(Why.ALREADY_ON_HOLD, () -> holds.set(number, HoldReason.PERSON_ASKED, null, "dpo.two"));
        assertThat(holds.of(number)).hasValueSatisfying(hold -> {
            assertThat(hold.note()).isEqualTo("canary-note");
            assertThat(hold.reason()).isEqualTo(HoldReason.COURT_ORDER);
            assertThat(hold.toString()).doesNotContain("canary");
        });
        assertThat(jdbc.sql("select count(*) from case_hold where instr(sealed_note, 'canary') > 0")
                        .query(Integer.class)
                        .single())
                .isZero();

        refused(Why.NOT_ASKED, () -> holds.lift(number, "huda"));
        holds.askToLift(number, "dpo.one");
        refused(Why.SAME_PERSON, () -> holds.lift(number, "dpo.one"));
        refused(Why.NOT_YOUR_OFFICE, () -> holds.lift(number, "zahra"));
        holds.lift(number, "huda");
        assertThat(holds.of(number)).isEmpty();
        refused(Why.NOT_ON_HOLD, () -> holds.askToLift(number, "dpo.one"));
    }

    @Test
    void caseOnHoldIsErasedNeitherOnDemandNorByTheClockNorByAHandInTheDatabase() {
        holds.set(number, HoldReason.OPEN_PROCEEDING, null, "dpo.one");
        String demand = requests.ask(number, Kind.ERASURE, "dpo.one");
        refused(Why.ON_HOLD, () -> requests.decide(demand, true, "huda"));
        assertThat(Why.ON_HOLD.arabic()).contains("حفظ قانوني");

        caseFiles.close(number, "GOALS_MET", "huda");
        clock.advance(Duration.ofDays(4000));
        assertThat(night.sweep()).isZero();
        assertThat(caseFiles.summary(number).closureReason()).isEqualTo("GOALS_MET");
        assertThatThrownBy(() -> jdbc.sql("delete from case_file where case_number = ?")
                        .param(number.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void erasureTakesTwoPeopleAndOneOfThemIsTheOfficer() {
        jdbc.sql("insert into key_renewal (case_number) values (?)")
                .param(number.value())
                .update();
        refused(Why.NOT_YOUR_OFFICE, () -> requests.ask(number, Kind.ERASURE, "zahra"));
        String demand = requests.ask(number, Kind.ERASURE, "dpo.one");
        assertThat(requests.of(number)).singleElement().satisfies(asked -> {
            assertThat(asked.dueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(asked.isOpen()).isTrue();
        });
        refused(Why.SAME_PERSON, () -> requests.decide(demand, true, "dpo.one"));
        refused(Why.NOT_YOUR_OFFICE, () -> requests.decide(demand, true, "zahra"));
        staff.declareConflict("huda", number.value(), "dpo.one");
        refused(Why.NOT_YOUR_OFFICE, () -> requests.decide(demand, true, "huda"));
        requests.decide(demand, true, "dpo.two");
        assertThatThrownBy(() -> caseFiles.summary(number)).isInstanceOf(UnknownCaseException.class);
        refused(Why.NOT_ASKED, () -> requests.decide(demand, true, "dpo.two"));
    }

    @Test
    void casesThatWereMovedIntoItGoWithItUnlessOneIsOnHold() {
        CaseNumber moved = aCase(1994);
        caseFiles.linkEarlier(moved, number, "SAME_CONCERN");
        CaseNumber other = aCase(1994);
        caseFiles.linkEarlier(other, number, "NEW_CONCERN");
        holds.set(moved, HoldReason.COURT_ORDER, null, "dpo.one");
        String demand = requests.ask(number, Kind.ERASURE, "dpo.one");
        refused(Why.ON_HOLD, () -> requests.decide(demand, true, "huda"));
        holds.askToLift(moved, "dpo.one");
        holds.lift(moved, "huda");
        String again = requests.ask(number, Kind.ERASURE, "dpo.one");
        requests.decide(again, true, "huda");
        assertThatThrownBy(() -> caseFiles.summary(moved)).isInstanceOf(UnknownCaseException.class);
        assertThat(caseFiles.summary(other).number()).isEqualTo(other);
    }

    @Test
    void everySealedColumnOfACaseIsKnownToWhoeverRenewsKeys() {
        List<String> sealed = jdbc.sql(
                        """
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and column_name like 'sealed\\_%'
                          and table_name in ('case_hold', 'case_evidence', 'case_evidence_file',
                            'case_evidence_custody')""")
                .query(String.class)
                .list();
        assertThat(sealed).hasSize(5);
        assertThat(sealedColumns.stream().map(column -> column.table() + "." + column.column()))
                .containsAll(sealed);
    }

    @Test
    void refusedDemandErasesNothing() {
        String demand = requests.ask(number, Kind.ERASURE, "dpo.one");
        requests.decide(demand, false, "huda");
        assertThat(caseFiles.summary(number).number()).isEqualTo(number);
        refused(Why.NOT_ASKED, () -> requests.decide(demand, true, "dpo.two"));
    }

    @Test
    void clockRunsFromClosingStopsAtReopeningAndErasesInTheNightAfterTheLastDay() {
        clock.setTo("2028-02-29T23:30");
        caseFiles.close(number, "GOALS_MET", "huda");
        assertThat(retention.keptUntil(number)).hasValue(LocalDate.of(2030, 2, 28));
        caseFiles.reopen(number, "RETURN", "huda");
        assertThat(retention.keptUntil(number)).isEmpty();
        clock.setTo("2030-08-31T00:10");
        assertThat(night.sweep()).isZero();
        caseFiles.close(number, "GOALS_MET", "huda");
        assertThat(retention.keptUntil(number)).hasValue(LocalDate.of(2032, 8, 31));

        clock.setTo("2032-07-31T23:30");
        assertThat(retention.dueSoon()).isEmpty();
        clock.setTo("2032-08-01T00:30");
        assertThat(retention.dueSoon()).singleElement().satisfies(due -> {
            assertThat(due.caseNumber()).isEqualTo(number);
            assertThat(due.onHold()).isFalse();
        });
        clock.setTo("2032-08-31T23:59");
        assertThat(night.sweep()).isZero();
        clock.setTo("2032-09-01T00:01");
        assertThat(night.sweep()).isEqualTo(1);
        assertThatThrownBy(() -> caseFiles.summary(number)).isInstanceOf(UnknownCaseException.class);
        assertThat(night.sweep()).isZero();
    }

    @Test
    void childsCaseIsKeptUntilTwentyOneAndNeverLongerThanFiveYears() {
        clock.setTo("2026-03-01T09:00");
        CaseNumber seventeen = aCase(2009);
        CaseNumber six = aCase(2020);
        caseFiles.close(seventeen, "GOALS_MET", "huda");
        caseFiles.close(six, "GOALS_MET", "huda");
        assertThat(retention.keptUntil(seventeen)).hasValue(LocalDate.of(2030, 12, 31));
        assertThat(retention.keptUntil(six)).hasValue(LocalDate.of(2031, 3, 1));
    }

    @Test
    void caseThatWasClosedBeforeThereWereClocksGetsOne() {
        caseFiles.close(number, "GOALS_MET", "huda");
        jdbc.sql("delete from case_retention").update();
        night.sweep();
        assertThat(retention.keptUntil(number)).hasValue(LocalDate.of(2028, 3, 1));
    }

    @Test
    void withConsentACodedRowWithoutDayOrPlaceStaysAndElseOnlyOneInTheTotal() {
        jdbc.sql("delete from case_statistic").update();
        jdbc.sql("delete from case_total").update();
        CaseNumber silent = aCase(1990);
        consents.give(
                new ConsentGiven(number, ConsentCode.C_STAT, null, null, null, "SELF", "SIGNED", null, "AR", "zahra"));
        assessments.record(number.value(), RiskTool.DV, RiskLevel.HIGH, false, "");
        caseFiles.close(number, "GOALS_MET", "huda");
        caseFiles.close(silent, "LOST", "huda");
        clock.advance(Duration.ofDays(1000));
        assertThat(night.sweep()).isEqualTo(2);

        List<Map<String, Object>> rows =
                jdbc.sql("select * from case_statistic").query().listOfRows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("opened_quarter", 1)
                    .containsEntry("problem_types", "CYBER,DV")
                    .containsEntry("age_band", "25_34")
                    .containsEntry("sex", "FEMALE")
                    .containsEntry("closure_reason", "GOALS_MET");
            assertThat(row.toString()).doesNotContain(number.value()).doesNotContain("canary");
            assertThat(row.keySet()).noneMatch(column -> column.contains("_at") || column.contains("number"));
        });
        assertThat(jdbc.sql("select cases from case_total where opened_year = 2026")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void copyOfTheFileTakesTheOfficersYesAndRunsOutAfterAWeek() {
        employ("somebody", "case_worker");
        refused(Why.NOT_YOUR_OFFICE, () -> requests.ask(number, Kind.ACCESS, "somebody"));
        String demand = requests.ask(number, Kind.ACCESS, "zahra");
        refused(Why.NOT_GRANTED, () -> requests.print(demand, "zahra"));
        refused(Why.NOT_YOUR_OFFICE, () -> requests.decide(demand, true, "huda"));
        refused(Why.NOT_YOUR_OFFICE, () -> requests.letPsychNotesGo(demand, "dpo.one"));
        requests.decide(demand, true, "dpo.one");
        refused(Why.NOT_YOUR_OFFICE, () -> requests.print(demand, "dpo.two"));
        assertThat(requests.print(demand, "zahra")).startsWith('%', 'P', 'D', 'F');
        clock.advance(Duration.ofDays(7).plusMinutes(1));
        refused(Why.OUT_OF_TIME, () -> requests.print(demand, "zahra"));
    }

    private CaseNumber aCase(int birthYear) {
        CaseNumber opened = caseFiles.open("WALK_IN", "zahra");
        caseFiles.assignCaseWorker(opened, "zahra");
        caseFiles.storeStep(new StepAnswers(
                opened,
                "scope",
                "reception.takeIntake",
                1,
                "zahra",
                clock.instant(),
                Map.of(
                        "fullName", "canary-name",
                        "birthYear", birthYear,
                        "ageBand", "25_34",
                        "sex", "FEMALE",
                        "problemTypes", List.of("DV", "CYBER"))));
        return opened;
    }

    private void employ(String user, String group) {
        staff.register(new StaffMember(user, user, "F", "NGO", Set.of(group), true, null, null));
    }

    private static void refused(Why why, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RightRefusedException.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }
}
