package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.ihala.DomainTest;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.People;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.TalkForgotten;
import iq.ihala.crypto.CannotOpenException;
import iq.ihala.staff.Staff;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What lies on the disk, read as a thief of the disk would read it. */
@DomainTest
@RecordApplicationEvents
class SealedAnswersTest {

    private static final String NAME = "زهراء كاظم جبار";
    private static final String LATIN = "CANARY-zahraa";
    private static final Instant AT = Instant.parse("2026-03-01T06:00:00.123456Z");

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEvents events;

    private CaseNumber number;

    @BeforeEach
    void oneCase() {
        number = cases.open("WALK_IN", "zahra");
    }

    @Test
    void noTableHoldsAWordThatThePersonSaid() {
        store("a", Map.of("fullName", NAME, "narrative", LATIN, "children", 987654));
        persons.record(number, People.named(NAME, LATIN, 1994, "07701234567"), "intake.f");
        consents.give(new ConsentGiven(
                number, ConsentCode.C_FAMILY, null, NAME, null, "SELF", "VERBAL_WITNESSED", LATIN, "AR", "zahra"));
        String everything = everythingStored();
        assertThat(everything)
                .contains(number.value(), "C_FAMILY")
                .doesNotContain(NAME, LATIN, "زهراء", "987654", "7701234567", "fullName", "narrative");
    }

    @Test
    void answersMovedToAnotherCaseDoNotOpen() {
        store("a", Map.of("fullName", NAME));
        CaseNumber other = cases.open("WALK_IN", "zahra");
        jdbc.update("update case_step set case_number = ? where case_number = ?", other.value(), number.value());
        entities.clear();
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> cases.newestAnswers(other, Set.of("fullName")))
                .withMessageContaining("case_step|sealed_answers|" + other)
                .withMessageNotContaining(NAME);
    }

    @Test
    void answersCopiedOverAnotherRowOfTheSameFormDoNotOpen() {
        store("a", Map.of("fullName", NAME));
        store("a", Map.of("fullName", "غيرها"));
        jdbc.update("update case_step a join case_step b on a.case_number = b.case_number and a.seq > b.seq"
                + " set a.sealed_answers = b.sealed_answers where a.case_number = '" + number + "'");
        entities.clear();
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> cases.lastStep(number, "a", "form"));
    }

    @Test
    void sealedWitnessDoesNotOpenAsRecipient() {
        consents.give(new ConsentGiven(
                number, ConsentCode.C_FAMILY, null, NAME, null, "SELF", "VERBAL_WITNESSED", LATIN, "AR", "zahra"));
        jdbc.update("update consent set sealed_recipient = sealed_witness where case_number = ?", number.value());
        entities.clear();
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> consents.inForce(number));
    }

    @Test
    void instantsAreStoredInUtcToTheMicrosecond() {
        store("a", Map.of("x", 1));
        entities.clear();
        assertThat(cases.lastStep(number, "a", "form").orElseThrow().at()).isEqualTo(AT);
        assertThat(jdbc.queryForObject(
                        "select cast(submitted_at as char) from case_step where case_number = ?",
                        String.class,
                        number.value()))
                .isEqualTo("2026-03-01 06:00:00.123456");
    }

    @Test
    void forgottenTalkLeavesNothingButTheCount() {
        store("a", Map.of("fullName", NAME));
        persons.record(number, People.named(NAME, LATIN, 1994, "07701234567"), "intake.f");
        cases.recordContact(number, true, "PHONE_OWN");
        cases.linkEarlier(number, cases.open("WALK_IN", "zahra"), "NEW_CONCERN");
        consents.refuse(number, ConsentCode.C_RECORD, null, "zahra");
        staff.declareConflict("ali", number.value(), "zahra");
        cases.countAdvice("DV", "FEMALE", "25-34");
        cases.countAdvice("DV", "FEMALE", "25-34");
        cases.forgetTalk(number);
        assertThat(everythingStored()).doesNotContain(number.value());
        assertThat(jdbc.queryForList("select problem_type, sex, age_band, talks from advice_count"))
                .containsExactly(Map.of("problem_type", "DV", "sex", "FEMALE", "age_band", "25-34", "talks", 2));
        assertThat(events.stream(TalkForgotten.class)).containsExactly(new TalkForgotten(number));
        cases.forgetTalk(number);
    }

    private void store(String scope, Map<String, Object> answers) {
        cases.storeStep(new StepAnswers(number, scope, "form", 1, "zahra", AT, answers));
    }

    /** Every byte of every table of these modules, as characters of one byte and as UTF-8. */
    private String everythingStored() {
        entities.flush();
        var text = new StringBuilder();
        for (String table : List.of(
                "case_file",
                "case_step",
                "case_draft",
                "case_contact",
                "case_link",
                "person_key",
                "advice_count",
                "consent",
                "case_key",
                "conflict_of_interest")) {
            for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
                row.values().forEach(value -> {
                    if (value instanceof byte[] bytes) {
                        text.append(new String(bytes, StandardCharsets.ISO_8859_1))
                                .append(new String(bytes, StandardCharsets.UTF_8));
                    } else {
                        text.append(value);
                    }
                    text.append('\n');
                });
            }
        }
        return text.toString();
    }
}
