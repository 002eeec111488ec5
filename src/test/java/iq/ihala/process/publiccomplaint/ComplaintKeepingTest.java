package iq.ihala.process.publiccomplaint;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.notification.Outbox;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintCleanUp;
import iq.ihala.publiccomplaint.ComplaintState;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.OutsideBody;
import iq.ihala.publiccomplaint.Receipt;
import iq.ihala.publiccomplaint.StaffComplaints;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a complaint's words when all is over, and of one about our own people when nobody moves. */
@EngineTest
class ComplaintKeepingTest {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2028, 3, 5, 10, 0);
    private static final Citizen SOMEBODY = new Citizen("سلمان العراقي", "07701112223");

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private Complaints complaints;

    @Autowired
    private StaffComplaints ofStaff;

    @Autowired
    private ComplaintCleanUp cleanUp;

    @Autowired
    private StaffComplaintWatch watch;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Receipt> registered = new ArrayList<>();

    @BeforeEach
    void people() {
        time.is(BEGIN);
        house.employ("pk.officer", "F", "complaints_officer");
        house.employ("pk.director", "M", "governorate_director");
        house.employ("pk.dpo", "F", "dpo");
        house.employ("pk.worker", "F", "case_worker");
    }

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        registered.forEach(receipt -> {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(receipt.code()).list().stream()
                    .map(one -> one.getId())
                    .forEach(id -> runtime.deleteProcessInstance(id, "test"));
            transaction.executeWithoutResult(
                    done -> jdbc.update("delete from public_complaint where receipt = ?", receipt.value()));
        });
    }

    @Test
    void aYearAfterClosingTheWordsAreDestroyedWithTheirKeyAndTheCodesStay() {
        Receipt receipt = register(false);
        complaints.classify(receipt, "WATER", "MAQIL", false);
        complaints.draft(receipt, "نص الكتاب");
        complaints.told(receipt, "RESOLVED", 4);
        complaints.close(receipt);
        Receipt open = register(false);
        int before = erasures();

        time.passes(Duration.ofDays(360));
        cleanUp.sweep();
        assertThat(complaints.letter(receipt)).as("not yet").isEqualTo("نص الكتاب");
        time.passes(Duration.ofDays(7));
        assertThat(cleanUp.sweep()).isPositive();
        assertThat(cleanUp.sweep()).as("once").isZero();

        assertThat(erasures()).isGreaterThan(before);
        assertThat(keys(receipt)).isZero();
        assertThat(keys(open)).as("what is open stays").isEqualTo(1);
        assertThat(complaints.words(open).what()).isEqualTo("لا ماء");
        assertThat(complaints.letter(receipt)).isNull();
        assertThat(complaints.stateOf(receipt)).contains(ComplaintState.CLOSED);
        assertThat(jdbc.queryForObject(
                        "select concat(category, place, outcome, satisfaction) from public_complaint where receipt = ?",
                        String.class,
                        receipt.value()))
                .isEqualTo("WATERMAQILRESOLVED4");
    }

    @Test
    void whoComplainedOfOurPeopleIsForgottenAMonthAfterItWasTakenWhereItBelongs() {
        Receipt receipt = register(true);
        assertThat(ofStaff.take("pk.dpo", receipt, "INTERNAL_AFFAIRS")).isTrue();
        cleanUp.sweep();
        assertThat(contactKept(receipt))
                .as("whoever investigates may have to ask")
                .isTrue();

        time.passes(Duration.ofDays(31));
        cleanUp.sweep();
        assertThat(contactKept(receipt)).isFalse();
    }

    @Test
    void aComplaintAboutOurPeopleWaitsADayAtMostAndNeverTellsWhomItIsAbout() {
        Receipt receipt = register(true);
        time.passes(Duration.ofHours(23));
        watch.tell();
        assertThat(toldAgain(receipt)).as("not yet").isEmpty();
        time.passes(Duration.ofHours(2));
        watch.tell();
        assertThat(watch.tell()).as("once a day").isZero();
        assertThat(toldAgain(receipt)).contains("pk.director", "pk.dpo").doesNotContain("pk.officer", "pk.worker");
        assertThat(ofStaff.open("pk.dpo")).anyMatch(ofStaff::isLate);

        assertThat(ofStaff.about("pk.dpo", receipt, "pk.director")).isTrue();
        int director = times("pk.director", receipt);
        time.passes(Duration.ofDays(1).plusMinutes(1));
        watch.tell();
        assertThat(times("pk.director", receipt)).as("the person complained of").isEqualTo(director);
        assertThat(times("pk.dpo", receipt)).isEqualTo(3);

        assertThat(ofStaff.take("pk.dpo", receipt, "INTERNAL_AFFAIRS")).isTrue();
        time.passes(Duration.ofDays(2));
        watch.tell();
        assertThat(times("pk.dpo", receipt)).as("taken where it belongs").isEqualTo(3);
    }

    @Test
    void whatNobodyHereMayHearOfIsKeptUntilABodyOutsideIsNamed() {
        house.employ("pk.both", "M", "governorate_director", "dpo");
        Receipt receipt = register(true);
        assertThat(ofStaff.about("pk.dpo", receipt, "pk.both")).isTrue();
        assertThat(ofStaff.toldOf(receipt)).isEmpty();
        time.passes(Duration.ofDays(3));
        watch.tell();
        assertThat(toldAgain(receipt)).isEmpty();
        assertThat(ofStaff.waitingTooLong()).as("nothing is lost").contains(receipt);

        new StaffComplaintWatch(ofStaff, outbox, new OutsideBody(" human-rights@demo.example "), transactions).tell();
        assertThat(toldAgain(receipt)).containsExactly("human-rights@demo.example");
        assertThat(ofStaff.waitingTooLong()).doesNotContain(receipt);
    }

    @Test
    void whoMayHaveABodyOutsideNamedIsToldThatThereIsNone() {
        assertThat(new OutsideBody("").isMissing()).isTrue();
        assertThat(new OutsideBody("  ").address()).isEmpty();
        assertThat(new OutsideBody("human-rights@demo.example").isMissing()).isFalse();
    }

    private Receipt register(boolean aboutStaff) {
        Receipt receipt = complaints.register(
                new ComplaintWords("دائرة الماء", "لا ماء", null, null), SOMEBODY, "PERSON", aboutStaff, "pk.officer");
        registered.add(receipt);
        return receipt;
    }

    private int erasures() {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where kind = 'ERASE' and subject = 'complaint/words'", Integer.class);
    }

    private int keys(Receipt receipt) {
        return jdbc.queryForObject(
                "select count(*) from case_key where case_number = ?", Integer.class, receipt.value());
    }

    private boolean contactKept(Receipt receipt) {
        return jdbc.queryForObject(
                "select sealed_contact is not null from public_complaint where receipt = ?",
                Boolean.class,
                receipt.value());
    }

    private List<String> toldAgain(Receipt receipt) {
        return jdbc.queryForList(
                "select recipient from outbox_message where idempotency_key like ?",
                String.class,
                "complaint-late/" + receipt.value() + "/%");
    }

    private int times(String user, Receipt receipt) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where recipient = ? and idempotency_key like ?",
                Integer.class,
                user,
                "complaint%/" + receipt.value() + "/%");
    }
}
