package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Countable;
import iq.ihala.casefile.Countables;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.WholeFile;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What may be counted of a case, and for how long. The house's clock shows 1 March 2026. */
@DomainTest
class CountablesTest {

    private static final Countable KNOWN = new Countable("FEMALE", "25_34", "DV", "RESIDENT", "SHATT_AL_ARAB", 4);

    @Autowired
    private CaseFiles cases;

    @Autowired
    private WholeFile files;

    @Autowired
    private Consents consents;

    @Autowired
    private Countables countables;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private CaseNumber number;

    @BeforeEach
    void aPersonWasReceived() {
        clock.setTo(Instant.parse("2026-03-01T06:00:00Z"));
        // Other tests of the same database keep what they wrote; this one is rolled back.
        List.of("case_countable", "feedback_count", "case_to_count")
                .forEach(table -> jdbc.update("delete from " + table));
        number = cases.open("WALK_IN", "intake.f");
        step(
                "reception.takeIntake",
                Map.of(
                        "fullName", "زهراء كاظم",
                        "sex", "FEMALE",
                        "ageBand", "25_34",
                        "problemTypes", List.of("DV"),
                        "displacement", "RESIDENT",
                        "district", "SHATT_AL_ARAB",
                        "incidentDate", "2026-02-25"));
    }

    @Test
    void nothingIsGivenUntilThePersonAgreedToStatisticsAndNothingAfterItWasTakenBack() {
        assertThat(agreed()).isNull();
        agrees();
        assertThat(agreed()).isEqualTo(KNOWN);

        consents.withdraw(number, ConsentCode.C_STAT, null, "case.f");
        entities.flush();
        assertThat(agreed()).isNull();
    }

    @Test
    void theRowNamesNeitherCaseNorPerson() {
        Map<String, Object> row = jdbc.queryForMap("select * from case_countable");
        assertThat(row.get("fact_key").toString()).hasSize(43).doesNotContain(number.value());
        assertThat(row.values().toString()).doesNotContain("زهراء", number.value(), "2026");
    }

    @Test
    void aCorrectionIsCountedAndSomebodyElsesSexIsNot() {
        agrees();
        files.correct(number, Map.of("district", "FAW", "fullName", "زهراء"), "dpo");
        step("risk-assessment.assessDomesticViolence", Map.of("sex", "MALE"));

        assertThat(agreed()).isEqualTo(new Countable("FEMALE", "25_34", "DV", "RESIDENT", "FAW", 4));
    }

    @Test
    void whatIsNoCodeIsNotKept() {
        agrees();
        step("reception.takeIntake", Map.of("ageBand", "زهراء", "district", "the house by the mosque"));
        assertThat(agreed()).isEqualTo(KNOWN);
    }

    @Test
    void theRowGoesWithTheTalkAndWithTheFile() {
        cases.forgetTalk(number);
        assertThat(jdbc.queryForObject("select count(*) from case_countable", Integer.class))
                .isZero();
        aPersonWasReceived();
        entities.flush();
        files.erase(number);
        assertThat(jdbc.queryForObject("select count(*) from case_countable", Integer.class))
                .isZero();
    }

    @Test
    void casesOfBeforeAreMadeCountableOnce() {
        agrees();
        entities.flush();
        jdbc.update("delete from case_countable");
        jdbc.update("insert into case_to_count (case_number) values (?)", number.value());

        assertThat(countables.catchUp(10)).isZero();
        assertThat(agreed()).isEqualTo(KNOWN);
    }

    @Test
    void anOpinionIsOneMoreInTheMonthIfThePersonAgreed() {
        countables.feedback(number, true, "YES");
        assertThat(jdbc.queryForObject("select count(*) from feedback_count", Integer.class))
                .isZero();
        agrees();
        countables.feedback(number, true, "YES");
        countables.feedback(number, true, "YES");
        countables.feedback(number, false, null);

        assertThat(jdbc.queryForList("select satisfied, choice, people from feedback_count order by people"))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row).containsEntry("people", 2).containsEntry("choice", "YES"));
    }

    @Test
    void everyClosingStaysAlsoOfACaseThatWasOpenedAgain() {
        cases.close(number, "GOALS_MET", "supervisor");
        cases.reopen(number, "NEW_INCIDENT", "supervisor");

        assertThat(jdbc.queryForMap(
                        "select reason, reopened_at from case_closing where case_number = ?", number.value()))
                .containsEntry("reason", "GOALS_MET")
                .hasEntrySatisfying("reopened_at", at -> assertThat(at).isNotNull());
    }

    private void agrees() {
        consents.give(
                new ConsentGiven(number, ConsentCode.C_STAT, null, null, null, "SELF", "SIGNED", null, "AR", "case.f"));
        entities.flush();
    }

    private Countable agreed() {
        return countables.agreed(List.of(number)).get(number);
    }

    private void step(String form, Map<String, Object> answers) {
        cases.storeStep(new StepAnswers(number, "path", form, 1, "intake.f", clock.instant(), answers));
    }
}
