package iq.ihala.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.Statements;
import iq.ihala.calendar.MovableClock;
import iq.ihala.legaladvice.LegalDate.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(ServiceModules.class)
class LegalCalendarTest {

    private static final String UNDECIDED = "SA-26-00000Q";
    private static final String LODGED = "SA-26-00000R";

    @Autowired
    private LegalCalendar calendar;

    @Autowired
    private LegalFiles files;

    @Autowired
    private Statements statements;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void twoCases() {
        clock.setTo("2026-03-01T09:00");
        classified(UNDECIDED);
        classified(LODGED);
        files.recordCourtStep(
                LODGED,
                new CourtStep(LocalDate.of(2026, 3, 1), "OPEN", LocalDate.of(2026, 4, 2), null, null, null),
                "lawyer");
        files.computeWaiverDeadline(LODGED);
    }

    @Test
    void theDaysAheadAreTheLastDayOfWhoWaitsAndWaiverAndSessionOfWhoComplained() {
        assertThat(calendar.ahead(92))
                .filteredOn(date -> Set.of(UNDECIDED, LODGED).contains(date.caseNumber()))
                .containsExactly(
                        new LegalDate(LODGED, LocalDate.of(2026, 4, 2), Kind.SESSION, Set.of()),
                        new LegalDate(UNDECIDED, LocalDate.of(2026, 5, 28), Kind.COMPLAINT, Set.of("L27")),
                        new LegalDate(LODGED, LocalDate.of(2026, 6, 1), Kind.WAIVER, Set.of()));
        assertThat(statements.of(() -> calendar.ahead(92))).isEqualTo(2);
    }

    @Test
    void aDayThatWentByIsCountedOnceAndStandsAmongTheMissed() {
        clock.setTo("2026-05-29T09:00");
        files.recordMissedDeadline(UNDECIDED);
        files.recordMissedDeadline(UNDECIDED);
        assertThat(calendar.missed())
                .filteredOn(file -> file.caseNumber().equals(UNDECIDED))
                .singleElement()
                .satisfies(file -> assertThat(file.missedDeadlines()).isEqualTo(1));
        assertThat(calendar.ahead(10))
                .filteredOn(date -> date.caseNumber().equals(UNDECIDED))
                .isEmpty();
    }

    @Test
    void aDayThatWentByWhileNothingWaitedForItIsCountedTooUnlessSheWantsNoComplaintOrLodgedOne() {
        files.recordDecision(UNDECIDED, "MEDIATE", "lawyer");
        clock.setTo("2026-05-28T09:00");
        assertThat(missed(UNDECIDED)).as("the last day is in it").isEmpty();
        clock.setTo("2026-05-29T09:00");
        assertThat(missed(UNDECIDED)).singleElement().satisfies(file -> assertThat(file.timesMissed())
                .isEqualTo(1));
        assertThat(missed(LODGED)).isEmpty();
        files.recordDecision(UNDECIDED, "NO", "lawyer");
        assertThat(missed(UNDECIDED)).isEmpty();
        assertThat(statements.of(() -> calendar.missed())).isEqualTo(1);
    }

    @Test
    void eachOffenceHasItsOwnDayAndOneThatWentByLeavesTheOtherRunning() {
        files.recordOffences(UNDECIDED, Set.of("L27", "L30"), "YES", "lawyer");
        files.recordOffence(UNDECIDED, "L30", "YES", LocalDate.of(2025, 12, 31));
        assertThat(files.computeComplaintDeadline(UNDECIDED)).contains(LocalDate.of(2026, 3, 31));
        assertThat(calendar.ahead(92))
                .filteredOn(date -> date.caseNumber().equals(UNDECIDED))
                .containsExactly(
                        new LegalDate(UNDECIDED, LocalDate.of(2026, 3, 31), Kind.COMPLAINT, Set.of("L30")),
                        new LegalDate(UNDECIDED, LocalDate.of(2026, 5, 28), Kind.COMPLAINT, Set.of("L27")));
        clock.setTo("2026-04-01T09:00");
        files.recordMissedDeadline(UNDECIDED);
        assertThat(missed(UNDECIDED)).singleElement().satisfies(file -> {
            assertThat(file.missedOn()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(file.timesMissed()).isEqualTo(1);
            assertThat(file.complaintDeadline()).as("what is looked at now").isEqualTo(LocalDate.of(2026, 5, 28));
        });
        clock.setTo("2026-05-29T09:00");
        files.recordMissedDeadline(UNDECIDED);
        files.recordMissedDeadline(UNDECIDED);
        assertThat(missed(UNDECIDED)).singleElement().satisfies(file -> assertThat(file.timesMissed())
                .isEqualTo(2));
    }

    @Test
    void aComplaintThatWasLeftUntilItCountsAsWaivedIsCountedToo() {
        clock.setTo("2026-06-01T09:00");
        assertThat(missed(LODGED)).as("the last day is in it").isEmpty();
        clock.setTo("2026-06-02T09:00");
        assertThat(missed(LODGED)).singleElement().satisfies(file -> {
            assertThat(file.isWaived()).isTrue();
            assertThat(file.missedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        });
        files.recordMissedDeadline(LODGED);
        assertThat(files.find(LODGED).orElseThrow().missedDeadlines())
                .as("a complaint that was lodged missed no last day for lodging")
                .isZero();
    }

    private List<LegalFile> missed(String number) {
        return calendar.missed().stream()
                .filter(file -> file.caseNumber().equals(number))
                .toList();
    }

    private void classified(String number) {
        files.recordFacts(number, LocalDate.of(2026, 2, 28), null, "lawyer");
        files.recordOffences(number, Set.of("L27"), "YES", "lawyer");
        files.computeComplaintDeadline(number);
    }
}
