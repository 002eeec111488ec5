package iq.ihala.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.Statements;
import iq.ihala.calendar.MovableClock;
import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.CaseVault;
import iq.ihala.crypto.Vault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(ServiceModules.class)
class LegalFilesTest {

    private static final String CASE = "SA-26-00000P";
    private static final LocalDate KNOWN = LocalDate.of(2026, 2, 28);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 28);

    @Autowired
    private LegalFiles files;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    @Autowired
    private CaseVault caseVault;

    @Autowired
    private Vault vault;

    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void firstOfMarch() {
        clock.setTo("2026-03-01T09:00");
    }

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
        clock.setTo("2026-03-01T09:00");
    }

    @Test
    void deadlineComesFromTheFactsAndTheClassification() {
        files.recordFacts(CASE, KNOWN, null, "lawyer");
        files.recordOffences(CASE, Set.of("L03", "L27"), "UNSURE", "lawyer");
        assertThat(files.computeComplaintDeadline(CASE)).contains(LAST_DAY);
        var file = files.find(CASE).orElseThrow();
        assertThat(file.offences()).containsExactlyInAnyOrder("L03", "L27");
        assertThat(file.complaintDeadline()).isEqualTo(LAST_DAY);
    }

    @Test
    void offenceThatNeedsNoComplaintClearsTheDeadline() {
        classified("YES");
        files.recordOffences(CASE, Set.of("L05"), "NO", "lawyer");
        assertThat(files.computeComplaintDeadline(CASE)).isEmpty();
        assertThat(files.find(CASE).orElseThrow().complaintDeadline()).isNull();
    }

    @Test
    void nothingIsComputedBeforeTheLawyerHasClassified() {
        files.recordFacts(CASE, KNOWN, null, "lawyer");
        assertThatThrownBy(() -> files.computeComplaintDeadline(CASE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void unknownCodesAreRefusedWithoutEcho() {
        assertThatThrownBy(() -> files.recordOffences(CASE, Set.of("L99"), "YES", "lawyer"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> files.recordDecision(CASE, "canary", "lawyer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> files.recordOffences(CASE, Set.of("L27"), null, "lawyer"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remindersComeThirtySevenAndOneDayBeforeAndTheDayAfter() {
        classified("YES");
        assertThat(due("2026-03-01T09:00")).contains(LAST_DAY.minusDays(30));
        assertThat(due("2026-04-28T09:00")).contains(LAST_DAY.minusDays(7));
        assertThat(due("2026-05-21T09:00")).contains(LAST_DAY.minusDays(1));
        assertThat(due("2026-05-27T09:00")).contains(LAST_DAY.plusDays(1));
        assertThat(due("2026-05-28T23:59")).contains(LAST_DAY.plusDays(1));
        assertThat(files.planReminder(CASE, null).deadlinePassed())
                .as("the last day counts")
                .isFalse();
        clock.setTo("2026-05-29T00:00");
        assertThat(files.planReminder(CASE, null)).isEqualTo(new ReminderPlan(Optional.empty(), true));
    }

    @Test
    void undecidedPersonIsAskedAtTheFollowUpIfThatIsEarlier() {
        classified("YES");
        var followUp = LocalDate.of(2026, 3, 15);
        assertThat(files.planReminder(CASE, followUp).due()).contains(followUp);
        clock.setTo("2026-04-25T09:00");
        assertThat(files.planReminder(CASE, LocalDate.of(2026, 5, 9)).due()).contains(LAST_DAY.minusDays(30));
    }

    @Test
    void withoutADeadlineOnlyTheFollowUpIsLeft() {
        classified("NO");
        assertThat(files.planReminder(CASE, null)).isEqualTo(new ReminderPlan(Optional.empty(), false));
        assertThat(files.planReminder(CASE, LocalDate.of(2026, 3, 15)).due()).contains(LocalDate.of(2026, 3, 15));
    }

    @Test
    void dayInBasraCountsWhateverTheZoneOfTheMachine() {
        classified("YES");
        for (var machine : new String[] {"UTC", "Asia/Baghdad", "America/Los_Angeles"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            // 00:30 in Basra on the day after the last one; in UTC it is still the last day.
            clock.setTo("2026-05-29T00:30");
            assertThat(files.planReminder(CASE, null).deadlinePassed())
                    .as(machine)
                    .isTrue();
            clock.setTo("2026-05-28T23:30");
            assertThat(files.planReminder(CASE, null).deadlinePassed())
                    .as(machine)
                    .isFalse();
            assertThat(statements.of(() -> files.find(CASE))).isEqualTo(1);
            assertThat(files.find(CASE).orElseThrow().knowledgeDate())
                    .as(machine)
                    .isEqualTo(KNOWN);
        }
    }

    @Test
    void wordsOfACourtStepAreSealedAndComeBack() {
        var step = new CourtStep(
                LocalDate.of(2026, 3, 1),
                "OPEN",
                LocalDate.of(2026, 3, 20),
                "canary-court",
                "canary-7/2026",
                "canary-note");
        files.recordCourtStep(CASE, step, "lawyer");
        statements.of(() -> {});
        var sealed = jdbc.sql("select sealed_text from court_step where case_number = '" + CASE + "'")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("canary");
        assertThat(files.courtSteps(CASE)).containsExactly(step);
        assertThat(step.toString()).doesNotContain("canary");
        assertThat(files.find(CASE).orElseThrow().nextSession()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void sealedWordsOfOneCaseDoNotOpenInAnother() {
        files.recordCourtStep(CASE, step(LocalDate.of(2026, 3, 1), "OPEN"), "lawyer");
        statements.of(() -> {});
        jdbc.sql("update court_step set case_number = 'SA-26-OTHER0' where case_number = '" + CASE + "'")
                .update();
        assertThatThrownBy(() -> files.courtSteps("SA-26-OTHER0")).hasMessageNotContaining("court-words");
    }

    @Test
    void courtStepsOfOneCaseThatChangePlacesDoNotOpen() {
        files.recordCourtStep(CASE, step(LocalDate.of(2026, 3, 1), "OPEN"), "lawyer");
        files.recordCourtStep(CASE, step(LocalDate.of(2026, 4, 1), "OPEN"), "lawyer");
        statements.of(() -> {});
        jdbc.sql("update court_step a join court_step b on a.case_number = b.case_number and a.id > b.id"
                        + " set a.sealed_text = b.sealed_text where a.case_number = '" + CASE + "'")
                .update();
        assertThatThrownBy(() -> files.courtSteps(CASE))
                .isInstanceOf(CannotOpenException.class)
                .hasMessageContaining("court_step|sealed_text|" + CASE);
    }

    @Test
    void courtStepFromBeforeTheSealNamedItsRowStillOpens() {
        jdbc.sql("insert into court_step (case_number, row_key, happened_on, result, sealed_text, recorded_by,"
                        + " recorded_at) values (?, 'row', '2026-03-01', 'OPEN', ?, 'lawyer', '2026-03-01')")
                .params(
                        CASE,
                        vault.seal("{\"court\":\"محكمة\"}".getBytes(StandardCharsets.UTF_8), "court-step:" + CASE))
                .update();
        assertThat(files.courtSteps(CASE)).extracting(CourtStep::court).containsExactly("محكمة");
    }

    @Test
    void waiverClockStartsAnewWithEachStepAndIsNotTurnedBack() {
        files.recordCourtStep(CASE, step(LocalDate.of(2026, 3, 31), "OPEN"), "lawyer");
        assertThat(files.computeWaiverDeadline(CASE)).isEqualTo(LocalDate.of(2026, 6, 30));
        files.recordCourtStep(CASE, step(LocalDate.of(2026, 2, 1), "OPEN"), "lawyer");
        assertThat(files.computeWaiverDeadline(CASE)).isEqualTo(LocalDate.of(2026, 6, 30));
        files.recordCourtStep(CASE, step(LocalDate.of(2026, 5, 1), "WITHDRAWN"), "lawyer");
        assertThat(files.computeWaiverDeadline(CASE)).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(files.find(CASE).orElseThrow().complaintResult()).isEqualTo("WITHDRAWN");
        assertThat(files.planWaiverReminder(CASE).due()).contains(LocalDate.of(2026, 7, 2));
    }

    @Test
    void onlyOffencesThatWaitForAComplaintHaveALastDayAndEachItsOwn() {
        clock.setTo("2026-02-01T09:00");
        files.recordFacts(CASE, LocalDate.of(2025, 11, 30), null, "lawyer");
        files.recordOffences(CASE, Set.of("L05", "L27", "L30"), "YES", "lawyer");
        files.recordOffence(CASE, "L30", "UNSURE", LocalDate.of(2026, 1, 31));
        assertThat(files.computeComplaintDeadline(CASE))
                .as("a month without this day ends it")
                .contains(LocalDate.of(2026, 2, 28));
        assertThat(files.offences(CASE))
                .extracting(OffenceDeadline::offence, OffenceDeadline::lastDay)
                .containsExactly(
                        tuple("L05", null),
                        tuple("L27", LocalDate.of(2026, 2, 28)),
                        tuple("L30", LocalDate.of(2026, 4, 30)));
        assertThat(files.lastDays(CASE)).containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 4, 30));
        clock.setTo("2026-03-01T09:00");
        assertThat(files.computeComplaintDeadline(CASE)).as("the next one").contains(LocalDate.of(2026, 4, 30));
        assertThat(files.planReminder(CASE, null).due())
                .as("one day is over, the other is reminded of")
                .contains(LocalDate.of(2026, 3, 31));
        assertThat(files.planReminder(CASE, null).deadlinePassed()).isFalse();

        files.recordOffences(CASE, Set.of("L30", "L03"), "NO", "lawyer");
        assertThat(files.computeComplaintDeadline(CASE)).as("nothing waits").isEmpty();
        assertThat(files.offences(CASE)).extracting(OffenceDeadline::offence).containsExactly("L03", "L30");
        assertThatThrownBy(() -> files.recordOffence(CASE, "L27", "YES", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereTheTableLetsNothingWaitTheLawyersDoubtHoldsForAll() {
        files.recordFacts(CASE, LocalDate.of(2023, 11, 29), null, "lawyer");
        files.recordOffences(CASE, Set.of("L05", "L18"), "UNSURE", "lawyer");
        assertThat(files.computeComplaintDeadline(CASE)).as("leap year").contains(LocalDate.of(2024, 2, 29));
        assertThat(files.offences(CASE)).allMatch(one -> one.complaintOnly().equals("UNSURE"));
    }

    @Test
    void everyDecisionIsKeptAndTheLatestStands() {
        files.recordDecision(CASE, "LATER", "lawyer");
        files.recordDecision(CASE, "COMPLAIN_NOW", "lawyer");
        assertThat(files.decisions(CASE)).extracting(LegalDecision::decision).containsExactly("LATER", "COMPLAIN_NOW");
        assertThat(files.find(CASE).orElseThrow().decision()).isEqualTo("COMPLAIN_NOW");
    }

    @Test
    void missedDeadlineIsCountedOnce() {
        classified("YES");
        files.recordMissedDeadline(CASE);
        assertThat(files.find(CASE).orElseThrow().missedDeadlines()).isZero();
        clock.setTo("2026-05-29T09:00");
        files.recordMissedDeadline(CASE);
        files.recordMissedDeadline(CASE);
        assertThat(files.find(CASE).orElseThrow().missedDeadlines()).isEqualTo(1);
    }

    @Test
    void closureLearnsOfADeadlineWithinThirtyDays() {
        classified("YES");
        assertThat(files.deadlineWithin(CASE, 30)).isFalse();
        clock.setTo("2026-04-28T09:00");
        assertThat(files.deadlineWithin(CASE, 30)).isTrue();
        clock.setTo("2026-05-28T23:00");
        assertThat(files.deadlineWithin(CASE, 30)).isTrue();
        clock.setTo("2026-05-29T09:00");
        assertThat(files.deadlineWithin(CASE, 30)).isFalse();
        assertThat(files.deadlineWithin("SA-26-OTHER0", 30)).isFalse();
    }

    @Test
    void stepsCostFewStatements() {
        caseVault.make(CASE);
        assertThat(statements.of(() -> files.recordFacts(CASE, KNOWN, null, "lawyer")))
                .as("the first one opens the file")
                .isEqualTo(2);
        assertThat(statements.of(() -> files.recordOffences(CASE, Set.of("L27"), "YES", "lawyer")))
                .isEqualTo(6);
        assertThat(statements.of(() -> files.computeComplaintDeadline(CASE))).isEqualTo(4);
        assertThat(statements.of(() -> files.recordDecision(CASE, "LATER", "lawyer")))
                .isEqualTo(3);
        assertThat(statements.of(() -> files.planReminder(CASE, null))).isEqualTo(2);
        assertThat(statements.of(() -> files.recordCourtStep(CASE, step(KNOWN, "OPEN"), "lawyer")))
                .isEqualTo(3);
    }

    private void classified(String complaintOnly) {
        files.recordFacts(CASE, KNOWN, null, "lawyer");
        files.recordOffences(CASE, Set.of("L27"), complaintOnly, "lawyer");
        files.computeComplaintDeadline(CASE);
    }

    private Optional<LocalDate> due(String now) {
        clock.setTo(now);
        return files.planReminder(CASE, null).due();
    }

    private static CourtStep step(LocalDate on, String result) {
        return new CourtStep(on, result, null, "court-words", null, null);
    }
}
