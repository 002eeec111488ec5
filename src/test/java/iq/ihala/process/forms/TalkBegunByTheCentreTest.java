package iq.ihala.process.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.KnownWay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each form that asks how a talk came about: a contact that the centre began is judged by what was agreed, whatever the step. */
@EngineTest
class TalkBegunByTheCentreTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORKER = "talk.worker";
    private static final Set<String> BY_THE_PERSON = Set.of("PRESENT", "PERSON_CALLED");

    @Autowired
    private ObjectProvider<StepRule> rules;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;

    static Stream<String> forms() {
        return Arrays.stream(new File("forms").list())
                .filter(file -> file.endsWith(".form"))
                .filter(file -> read(file).field("talkWay").isPresent())
                .sorted();
    }

    /** A Tuesday at ten. */
    @BeforeEach
    void aCaseWithNothingAgreed() {
        house.employ(WORKER, "F", "case_worker");
        house.employ("talk.super", "F", "risk_reviewer");
        time.is(LocalDateTime.of(2026, 12, 1, 10, 0));
        number = caseFiles.open("WALK_IN", WORKER);
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void manyFormsAskHowATalkCameAbout() {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(19);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void withNothingAgreedNobodyIsCalledInWhateverStep(String form) {
        for (String way : ways(form)) {
            if (BY_THE_PERSON.contains(way)) {
                assertThatCode(() -> judge(form, Map.of("talkWay", way))).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> judge(form, Map.of("talkWay", way)))
                        .as(way)
                        .isInstanceOf(RefusedAnswer.class)
                        .hasMessageContaining(
                                read(form).field("talkWay").orElseThrow().label());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theAgreedWayWithinTheAgreedHoursPassesAndNoOther(String form) {
        agree("PHONE_OWN", "TUE");

        assertThatCode(() -> judge(form, Map.of("talkWay", "PHONE_OWN", "talkTime", "09:59")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> judge(form, Map.of("talkWay", "WORK"))).hasMessageContaining("وسيلة أخرى");
        assertThatThrownBy(() -> judge(form, Map.of("talkWay", "PHONE_OWN", "talkTime", "19:00")))
                .as("last evening")
                .hasMessageContaining("خارج الأيام أو الساعات الآمنة");
        assertThatThrownBy(() -> judge(form, Map.of("talkWay", "HOME_VISIT"))).hasMessageContaining("لا زيارة منزلية");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatWasDoneAgainstTheAgreementIsSaidAndTold(String form) {
        agree("PHONE_OWN", "MON");

        judge(form, Map.of("talkWay", "PHONE_OWN", "outsideAgreed", "INCIDENT"));

        assertThat(jdbc.queryForMap(
                        "select way, objection, why from contact_outside where case_number = ?", number.value()))
                .containsEntry("objection", "OUTSIDE_HOURS")
                .containsEntry("why", "INCIDENT");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyWayThatTheFormOffersIsOneThatTheHouseKnows(String form) {
        Set<String> known = Arrays.stream(ContactWay.values()).map(Enum::name).collect(Collectors.toSet());
        known.addAll(BY_THE_PERSON);
        assertThat(ways(form)).containsAll(BY_THE_PERSON).isSubsetOf(known);
        assertThat(read(form).field("talkTime")).isPresent();
        assertThat(read(form).field("outsideAgreed")).isPresent();
    }

    private void judge(String form, Map<String, Object> answers) {
        Step step = new Step(number, WORKER, "talk", read(form), answers, null);
        rules.forEach(rule -> rule.judge(step));
    }

    private void agree(String way, String day) {
        KnownWay.agree(
                contacts,
                number,
                Map.of(
                        "safeContactMethod", way,
                        "phoneShared", "NO",
                        "safePhone", "07790413287",
                        "safeDays", List.of(day),
                        "safeHours", List.of("H08_10", "H10_12"),
                        "homeVisitAllowed", "NO",
                        "messagesAllowed", "NO"),
                WORKER);
    }

    private static Set<String> ways(String form) {
        return read(form).field("talkWay").orElseThrow().options();
    }

    private static FormSchema read(String form) {
        try {
            JsonNode json = JSON.readTree(new File("forms", form));
            return FormSchema.read(json, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
