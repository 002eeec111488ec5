package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.calendar.TimeKind;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.People;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements, not the disk, decide how many cases a house can carry; so they are counted. */
@DomainTest
class StatementsTest {

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentGuard guard;

    @Autowired
    private Staff staff;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Cases rows;

    @Autowired
    private Clock clock;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    private CaseNumber number;

    @BeforeEach
    void aCaseWithSixtySteps() {
        number = cases.open("WALK_IN", "zahra");
        for (int step = 0; step < 60; step++) {
            store(step);
        }
        staff.register(
                new StaffMember("zahra", "زهراء", "F", "NGO", Set.of("case_worker", "lawyer"), true, null, null));
        staff.register(new StaffMember("ali", "علي", "M", "NGO", Set.of("case_worker"), true, null, null));
        // What is remembered is read before counting begins.
        consents.text(ConsentCode.C_REF);
        consentToReferral();
        calendar.isWorkingDay(java.time.LocalDate.of(2026, 3, 1));
    }

    @Test
    void eachStepOfACaseFileIsOneStatement() {
        assertThat(statements(() -> cases.open("WALK_IN", "zahra"))).isEqualTo(1);
        assertThat(statements(() -> store(61))).isEqualTo(1);
        assertThat(statements(() -> cases.lastStep(number, "scope", "form-7"))).isEqualTo(1);
        assertThat(statements(() -> cases.newestAnswers(number, Set.of("field3", "field59", "never"))))
                .isEqualTo(1);
        assertThat(statements(() -> cases.summary(number))).isEqualTo(1);
        assertThat(statements(() -> cases.recordLevel(number, "HIGH"))).isEqualTo(1);
        assertThat(statements(() -> cases.assignCaseWorker(number, "zahra"))).isEqualTo(1);
        assertThat(statements(() -> cases.recordContact(number, true, "OFFICE")))
                .isEqualTo(1);
        assertThat(statements(() -> cases.contacts(number))).isEqualTo(1);
        persons.record(number, People.byCode("ياسمين"), "intake.f");
        assertThat(statements(() -> persons.record(number, People.named("زهراء", "فاطمة", 1994, null), "intake.f")))
                .isEqualTo(2);
        assertThat(statements(() -> persons.of(number))).isEqualTo(1);
        assertThat(statements(() -> cases.searchEarlier(number))).isEqualTo(1);
        assertThat(statements(() -> cases.countAdvice("DV", "FEMALE", "18-24"))).isEqualTo(1);
        assertThat(statements(() -> cases.close(number, "GOALS_MET", "huda"))).isEqualTo(1);
        assertThat(statements(() -> cases.forgetTalk(number))).isEqualTo(2);
    }

    @Test
    void eachQuestionOfConsentIsOneStatement() {
        assertThat(statements(this::consentToReferral)).isEqualTo(1);
        assertThat(statements(() -> consents.isLive(number, ConsentCode.C_REF, "PSS", "provider-1")))
                .isEqualTo(1);
        assertThat(statements(() -> guard.require(number, ConsentCode.C_REF, "PSS", "provider-1")))
                .isEqualTo(1);
        assertThat(statements(() -> guard.use(number, ConsentCode.C_REF, "PSS", "provider-1")))
                .isEqualTo(1);
        assertThat(statements(() -> consents.register(number))).isEqualTo(1);
        assertThat(statements(() -> consents.inForce(number))).isEqualTo(1);
        assertThat(statements(() -> consents.use(number, ConsentCode.C_REF, "PSS", "provider-1")))
                .isEqualTo(1);
        assertThat(statements(() -> consents.refuse(number, ConsentCode.C_CP, null, "zahra")))
                .isEqualTo(2);
        assertThat(statements(() -> consents.withdraw(number, ConsentCode.C_REF, "PSS", "zahra")))
                .isEqualTo(1);
        assertThat(statements(() -> consents.text(ConsentCode.C_CP))).isZero();
    }

    @Test
    void eachQuestionAboutStaffIsOneStatementAndTimeCostsNone() {
        assertThat(statements(() -> staff.onDuty("case_worker"))).isEqualTo(1);
        assertThat(statements(() -> staff.members("case_worker"))).isEqualTo(1);
        assertThat(statements(() -> staff.find("zahra"))).isEqualTo(1);
        assertThat(statements(() -> staff.hasConflict("zahra", number.value()))).isEqualTo(1);
        assertThat(statements(() -> calendar.plus(clock.instant(), Duration.ofDays(5), TimeKind.WORKING)))
                .isZero();
    }

    @Test
    void takenNumberIsNotGivenTwice() {
        assertThat(rows.insert(number.value(), "WALK_IN", clock.instant(), "zahra"))
                .isZero();
    }

    private void consentToReferral() {
        consents.give(new ConsentGiven(
                number, ConsentCode.C_REF, "PSS", "provider-1", null, "SELF", "SIGNED", null, "AR", "zahra"));
    }

    private void store(int step) {
        var answers = new HashMap<String, Object>(Map.of("field" + step, step));
        for (int field = 0; field < 30; field++) {
            answers.put("common" + field, "نص عربي متوسط الطول كما تكتبه المرشدة في الاستمارة عادة");
        }
        cases.storeStep(new StepAnswers(number, "scope", "form-" + step % 10, 1, "zahra", clock.instant(), answers));
    }

    private long statements(Runnable call) {
        entities.flush();
        entities.clear();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        call.run();
        entities.flush();
        return statistics.getPrepareStatementCount();
    }
}
