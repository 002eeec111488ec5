package iq.ihala.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The register, the roll and what is counted of them, on the real database. */
@EngineTest
class ProgrammesTest {

    private static final LocalDate DAY = LocalDate.of(2031, 4, 14);
    private static final String NAME = "زبيدة-بنت-القنبرة";

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeForgetting forgetting;

    @Autowired
    private ProgrammeCounts counts;

    @Autowired
    private TrainingRoll roll;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private ProgrammeDoor door;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void inSpring() {
        time.is(LocalDateTime.of(2031, 4, 1, 9, 0));
    }

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        transaction.executeWithoutResult(done -> jdbc.update("delete from programme_event"));
    }

    @Test
    void aMonthCountsWhatWasHeldInItByCategorySexAndAge() {
        EventNumber session = event(EventKind.WORKSHOP, "DRUG");
        counts.held(
                session,
                DAY,
                90,
                List.of(
                        new Attendance("COMMUNITY", "F", "UNDER_18", 12),
                        new Attendance("POLICE", "M", "18_34", 3),
                        new Attendance("JUDICIARY", "M", "60_UP", 0)));
        counts.materials(session, 40);
        counts.held(event(EventKind.WORKSHOP, "CYBER"), DAY.plusMonths(1), 60, List.of());

        assertThat(counts.held(YearMonth.from(DAY))).singleElement().satisfies(held -> {
            assertThat(held.topic()).isEqualTo("DRUG");
            assertThat(held.minutes()).isEqualTo(90);
            assertThat(held.materials()).isEqualTo(40);
            assertThat(held.participants()).isEqualTo(15);
            assertThat(held.attendance()).as("nobody is no row").hasSize(2);
        });
        counts.held(session, DAY, 60, List.of(new Attendance("POLICE", "F", "18_34", 1)));
        assertThat(counts.attendance(session)).as("put right, not added").hasSize(1);
    }

    @Test
    void theRollKnowsNamesAndTheCountsDoNot() {
        EventNumber training = event(EventKind.WORKSHOP, "DRUG");
        int first = roll.add(training, NAME, "POLICE", "F", "18_34", "t.officer");
        int second = roll.add(training, "آخر", "JUDICIARY", "M", "35_59", "t.officer");
        roll.mark(training, Set.of(first, second), Set.of(first));
        counts.held(training, DAY, 240, roll.attendance(training));
        assertThat(roll.certify(training)).isEqualTo(1);
        roll.remove(training, first);
        assertThat(roll.read(training, "t.officer"))
                .as("a certificate is not taken away")
                .extracting(Participant::name)
                .containsExactly(NAME, "آخر");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where subject = 'roll' and detail = ?",
                        Integer.class,
                        training.value()))
                .as("every look at names is remembered")
                .isEqualTo(1);
        assertThat(counts.attendance(training)).extracting(Attendance::people).containsExactly(1, 1);
        assertThatThrownBy(() -> roll.add(training, NAME, "FAMILY", "F", "18_34", "t.officer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(NAME);
    }

    @Test
    void whoAskedIsForgottenAtTheEndAndEveryNameTwoYearsLaterWhileNumbersStay() {
        EventNumber training = event(EventKind.WORKSHOP, "DRUG");
        roll.add(training, NAME, "POLICE", "F", "18_34", "t.officer");
        counts.held(training, DAY, 60, List.of(new Attendance("POLICE", "F", "18_34", 1)));
        programmes.reported(training, "تقرير");
        assertThat(programmes.contact(training).name()).isEqualTo("المديرة");
        programmes.close(training, EventState.CLOSED);
        assertThat(programmes.contact(training)).isEqualTo(Contact.UNKNOWN);
        time.passes(Duration.ofDays(729));
        forgetting.forget();
        assertThat(roll.people(training)).extracting(Participant::name).containsExactly(NAME);

        time.passes(Duration.ofDays(3));
        forgetting.forget();
        assertThat(roll.people(training)).extracting(Participant::name).containsExactly((String) null);
        assertThat(programmes.report(training)).isNull();
        assertThat(programmes.words(training).institution()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_key where case_number = ?", Integer.class, training.value()))
                .as("its key is destroyed, so that no backup opens")
                .isZero();
        assertThat(counts.held(YearMonth.from(DAY))).singleElement().satisfies(held -> assertThat(held.participants())
                .isEqualTo(1));
    }

    @Test
    void anInitiativeSaysNoNumberOfCasesBelowTen() {
        EventNumber initiative = event(EventKind.WORKSHOP, "DRUG");
        initiatives.begin(initiative, 4);
        initiatives.workshop(
                initiative, "HEADS", DAY, 120, List.of(new Attendance("COMMUNITY", "F", "35_59", 9)), "t.officer");
        initiatives.distributed(initiative, 5, 600, 620);
        initiatives.focalPoints(initiative, 4);
        initiatives.linked(initiative, 9);
        assertThat(initiatives.find(initiative).orElseThrow())
                .isEqualTo(new Initiative(initiative, 1, 9, 5, 600, 620, 4, null, null));
        initiatives.linked(initiative, 10);
        initiatives.evaluated(initiative, "PARTLY", "نص");
        assertThat(initiatives.find(initiative).orElseThrow().casesLinked()).isEqualTo(10);
        assertThat(initiatives.find(initiative).orElseThrow().result()).isEqualTo("PARTLY");
    }

    @Test
    void aNumberIsReadHoweverItIsTypedAndAnAddressKnocksOnlySoOften() {
        EventNumber number = event(EventKind.WORKSHOP, null);
        assertThat(EventNumber.read(
                        number.value().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .contains(number);
        assertThat(EventNumber.read("PR-26")).isEmpty();
        assertThat(EventNumber.read(null)).isEmpty();
        assertThat(EventNumber.ofCode(number.code())).isEqualTo(number);
        for (int knock = 0; knock < 20; knock++) {
            assertThat(door.letsIn("203.0.113.78")).isTrue();
        }
        assertThat(door.letsIn("203.0.113.78")).isFalse();
        assertThat(door.answers("203.0.113.78")).isTrue();
    }

    /** A workshop, because nothing begins by itself for it. */
    private EventNumber event(EventKind kind, String topic) {
        return programmes.register(
                new NewEvent(kind, "LETTER", null, "SCHOOL", topic, "BASRA", null, "t.officer"),
                new RequestWords("ثانوية", "جلسة"),
                new Contact("المديرة", "07701234567"));
    }
}
