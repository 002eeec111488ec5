package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iq.ihala.DomainTest;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Dependants;
import iq.ihala.casefile.People;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.SafetyPlan;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class PersonsTest {

    private static final Person ZAHRA = new Person(
            null,
            "زهراء كاظم جبار",
            "نجاة",
            "07701234567",
            1994,
            "FEMALE",
            "25_34",
            "SHATT_AL_ARAB",
            "التنومة",
            new Dependants(3, 2, null, 1, 0));

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManager entities;

    private CaseNumber number;

    @BeforeEach
    void aCase() {
        number = cases.open("WALK_IN", "intake.f");
    }

    @Test
    void nobodyIsRecordedBeforeSomebodySaysWhoSheIs() {
        assertThat(persons.of(number)).isEmpty();
        assertThat(persons.planOf(number)).isEmpty();
    }

    @Test
    void whatWasSaidComesBackWithWhatWasNotSaidLeftOpen() {
        persons.record(number, ZAHRA, "intake.f");
        entities.clear();

        assertThat(persons.of(number)).contains(ZAHRA);
    }

    @Test
    void theNewestVersionCountsAndTheEarlierOneStays() {
        persons.record(number, ZAHRA, "intake.f");
        persons.record(number, People.named("زهراء كاظم", null, null, null), "case.f");

        assertThat(persons.of(number).orElseThrow().fullName()).isEqualTo("زهراء كاظم");
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_record where case_number = ?", Integer.class, number.value()))
                .isEqualTo(2);
    }

    @Test
    void whoeverWantsNoNameIsRecordedByACodeAloneAndFoundByNothing() {
        persons.record(number, ZAHRA, "intake.f");
        persons.record(number, People.byCode("ياسمين 7"), "intake.f");

        assertThat(persons.of(number).orElseThrow().codeName()).isEqualTo("ياسمين 7");
        assertThat(jdbc.queryForObject(
                        "select count(*) from person_key where case_number = ?", Integer.class, number.value()))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Person("ياسمين 7", null, null, "07701234567", null, "FEMALE", null, null, null, null));
    }

    @Test
    void aSafetyPlanComesBackWhole() {
        var plan = new SafetyPlan("يرفع صوته", "من الباب الخلفي", "بيت الخالة", "عند الجارة", null, "مع الجدة", null);
        persons.recordPlan(number, plan, "case.f");
        entities.clear();

        assertThat(persons.planOf(number)).contains(plan);
    }

    @Test
    void nothingOfItCanBeReadInTheTableNorInATrace() {
        persons.record(number, ZAHRA, "intake.f");
        byte[] sealed = jdbc.queryForObject(
                "select sealed_record from case_record where case_number = ?", byte[].class, number.value());

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("زهراء", "0770", "SHATT");
        assertThat(ZAHRA.toString()).isEqualTo("Person[hidden]");
    }

    @Test
    void aRecordMovedToAnotherCaseDoesNotOpenThere() {
        CaseNumber other = cases.open("WALK_IN", "intake.f");
        persons.record(number, ZAHRA, "intake.f");
        entities.flush();
        jdbc.update("update case_record set case_number = ? where case_number = ?", other.value(), number.value());

        assertThatExceptionOfType(iq.ihala.crypto.CannotOpenException.class).isThrownBy(() -> persons.of(other));
    }

    @Test
    void aCaseThatIsForgottenTakesItsPersonWithIt() {
        persons.record(number, ZAHRA, "intake.f");
        cases.forgetTalk(number);

        assertThat(persons.of(number)).isEmpty();
    }

    @Test
    void withoutACaseNobodyIsRecorded() {
        CaseNumber gone = cases.open("WALK_IN", "intake.f");
        cases.forgetTalk(gone);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> persons.record(gone, ZAHRA, "intake.f"));
    }
}
