package iq.ihala.process.volunteerroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.volunteer.Forgetting;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.RefusedException;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.Volunteer.State;
import iq.ihala.volunteer.VolunteerWords;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class VolunteerRollTest {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 11, 22, 10, 0);
    private static final String NAME = "حيدر المتطوع المخلص";
    private static final List<String> TRAINED = List.of("LISTENING", "SAFETY", "SECRECY", "LIMITS");

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Roll roll;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    private Ref ref;
    private ProcessInstance volunteer;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        time.is(BEGIN);
        house.employ("vr.coord", "F", "volunteer_coord");
        house.employ("vr.outreach", "M", "outreach_unit");
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void anApplicantIsCheckedTrainedGetsABadgeIsReviewedEachYearAndGoes() {
        applied("1996-03-01");
        assertThat(fact("userTask_checkReferences", "volunteerShown")).contains(NAME, "07712345678", "18 سنة");
        referencesGood();
        assertThat(house.fact("vr.outreach", ref.code(), "userTask_interviewVolunteer", "volunteerNotes"))
                .contains("معرّفان طيبان");
        interviewGood();
        signed("YES");
        assertThatThrownBy(() -> answer("userTask_trainVolunteer", Map.of("trainingTopics", List.of("SAFETY"))))
                .hasMessageContaining("الأربعة");
        answer("userTask_trainVolunteer", Map.of("trainingTopics", TRAINED));

        assertThat(volunteer).isWaitingAt("catchEvent_reviewDue");
        assertThat(state()).isEqualTo(State.ACTIVE);
        assertThat(roll.find(ref).orElseThrow().badgeUntil()).isEqualTo(LocalDate.of(2027, 11, 22));
        roll.assign(ref, "COMMITTEE", "MAQIL", LocalDate.of(2026, 12, 1), null, "vr.coord");

        time.passes(Duration.ofDays(365));
        HouseTimers.fire(ref.code(), "catchEvent_reviewDue");
        assertThat(fact("userTask_reviewVolunteer", "assignmentsShown")).contains("لجنة تطوعية");
        answer("userTask_reviewVolunteer", Map.of("reviewChoice", "STAYS"));
        assertThat(roll.find(ref).orElseThrow().badgeUntil()).isEqualTo(LocalDate.of(2028, 11, 22));
        time.passes(Duration.ofDays(365));
        HouseTimers.fire(ref.code(), "catchEvent_reviewDue");
        answer("userTask_reviewVolunteer", Map.of("reviewChoice", "TRAIN_AGAIN"));
        answer("userTask_trainVolunteer", Map.of("trainingTopics", TRAINED));
        time.passes(Duration.ofDays(365));
        HouseTimers.fire(ref.code(), "catchEvent_reviewDue");
        answer("userTask_reviewVolunteer", Map.of("reviewChoice", "LEAVES", "volunteerNote", "شكراً له"));
        answer("userTask_takeBadgeBack", Map.of("badgeReturned", "YES"));

        assertThat(volunteer).isEnded();
        assertThat(state()).isEqualTo(State.ENDED);
        assertThat(roll.assignments(ref))
                .allSatisfy(one -> assertThat(one.untilOn()).isEqualTo(today()));
        theEngineKnowsNobody();
        itIsForgottenWhenItsTimeIsUp(730);
    }

    @Test
    void somebodyOfSixteenNeedsTheGuardianAndNeverMeetsPeopleAtRisk() {
        applied("2010-05-05");
        assertThat(fact("userTask_askGuardian", "volunteerShown")).contains("بموافقة ولي الأمر");
        answer("userTask_askGuardian", Map.of("guardianAgreed", "YES"));
        referencesGood();
        interviewGood();
        signed("YES");
        answer("userTask_trainVolunteer", Map.of("trainingTopics", TRAINED));
        assertThat(state()).isEqualTo(State.ACTIVE);
        roll.assign(ref, "EVENT", null, today(), today(), "vr.coord");
        assertThatThrownBy(() -> roll.assign(ref, "VISIT", null, today(), today(), "vr.coord"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.rule())
                        .isEqualTo(RefusedException.Rule.NO_CONTACT));
    }

    @Test
    void withoutAGuardiansYesNobodyUnderEighteenIsTakenAndNobodyUnderFifteenAtAll() {
        applied("2010-05-05");
        answer("userTask_askGuardian", Map.of("guardianAgreed", "NO"));
        refusedFor("GUARDIAN");
        applied("2010-05-05");
        time.passes(Duration.ofDays(60));
        HouseTimers.fire(ref.code(), "boundaryEvent_guardianSilent");
        refusedFor("NOT_TAKEN");
        applied("2013-05-05");
        refusedFor("AGE");
        itIsForgottenWhenItsTimeIsUp(90);
    }

    @Test
    void identityAndReferencesThatDoNotHoldOrNeverComeEndTheApplication() {
        applied("1996-03-01");
        assertThatThrownBy(() -> answer(
                        "userTask_checkReferences",
                        Map.of("identitySeen", "YES", "referencesAsked", "NO", "volunteerDecision", "FIT")))
                .hasMessageContaining("معرّفيه");
        answer(
                "userTask_checkReferences",
                Map.of("identitySeen", "NO", "referencesAsked", "NO", "volunteerDecision", "NOT_FIT"));
        refusedFor("NOT_TAKEN");
        applied("1996-03-01");
        time.passes(Duration.ofDays(60));
        HouseTimers.fire(ref.code(), "boundaryEvent_referencesSilent");
        refusedFor("NOT_TAKEN");
    }

    @Test
    void theInterviewIsHeldByASecondPersonAndMayEndIt() {
        house.employ("vr.both", "F", "volunteer_coord", "outreach_unit");
        applied("1996-03-01");
        house.answer("vr.both", ref.code(), "userTask_checkReferences", fit());
        assertThatThrownBy(() -> house.answer(
                        "vr.both", ref.code(), "userTask_interviewVolunteer", Map.of("volunteerDecision", "FIT")))
                .hasMessageContaining("شخصاً ثانياً");
        applied("1996-03-01");
        referencesGood();
        house.answer("vr.outreach", ref.code(), "userTask_interviewVolunteer", Map.of("volunteerDecision", "NOT_FIT"));
        refusedFor("NOT_TAKEN");
    }

    @Test
    void whoDoesNotSignBothGetsNoBadge() {
        applied("1996-03-01");
        referencesGood();
        interviewGood();
        signed("NO");
        refusedFor("NOT_TAKEN");
        applied("1996-03-01");
        Ref another = ref;
        assertThatThrownBy(() -> roll.giveBadge(another)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoeverWantsToGoGoesAtOnceFromWhereverTheApplicationStands() {
        applied("1996-03-01");
        roll.leaves(ref);
        assertThat(volunteer).isEnded().hasPassed("endEvent_left");
        assertThat(state()).isEqualTo(State.REFUSED);

        applied("1996-03-01");
        referencesGood();
        interviewGood();
        signed("YES");
        answer("userTask_trainVolunteer", Map.of("trainingTopics", TRAINED));
        roll.leaves(ref);
        assertThat(volunteer).isWaitingAt("userTask_collectBadge");
        answer("userTask_collectBadge", Map.of("badgeReturned", "NO"));
        assertThat(volunteer).isEnded();
        assertThat(state()).isEqualTo(State.ENDED);
        assertThat(roll.find(ref).orElseThrow().badgeBackOn()).isNull();
        assertThatThrownBy(() -> roll.assign(ref, "EVENT", null, today(), today(), "vr.coord"))
                .isInstanceOf(RefusedException.class);
        roll.leaves(ref);
        assertThat(state()).as("again changes nothing").isEqualTo(State.ENDED);
    }

    private void applied(String born) {
        ref = roll.apply(
                new VolunteerWords(NAME, born, "07712345678", "أحب أن أساعد", null, "جار ومعلم", null),
                "M",
                "MAQIL",
                null);
        volunteer = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ref.code())
                .singleResult();
    }

    private static Map<String, Object> fit() {
        return Map.of(
                "identitySeen", "YES",
                "referencesAsked", "YES",
                "volunteerDecision", "FIT",
                "volunteerNote", "معرّفان طيبان");
    }

    private void referencesGood() {
        answer("userTask_checkReferences", fit());
    }

    private void interviewGood() {
        house.answer(
                "vr.outreach",
                ref.code(),
                "userTask_interviewVolunteer",
                Map.of("volunteerDecision", "FIT", "volunteerNote", "هادئ"));
    }

    private void signed(String secrecy) {
        answer("userTask_signCode", Map.of("conductSigned", "YES", "secrecySigned", secrecy));
    }

    private void refusedFor(String reason) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(ref.code())
                        .count())
                .isZero();
        assertThat(state()).isEqualTo(State.REFUSED);
        assertThat(roll.find(ref).orElseThrow().endReason()).isEqualTo(reason);
        assertThat(roll.find(ref).orElseThrow().activeFrom()).isNull();
    }

    /** Words and key are gone, the codes to be counted stay. */
    private void itIsForgottenWhenItsTimeIsUp(int days) {
        time.passes(Duration.ofDays(days - 1L));
        forgetting.run();
        assertThat(roll.words(ref)).isPresent();
        time.passes(Duration.ofDays(1));
        forgetting.run();
        assertThat(roll.words(ref)).isEmpty();
        assertThat(roll.notes(ref)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_key where case_number = ?", Integer.class, ref.value()))
                .isZero();
        assertThat(roll.find(ref).orElseThrow().sex()).isEqualTo("M");
    }

    private void theEngineKnowsNobody() {
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(volunteer.getId())
                        .list())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(String.valueOf(variable.getValue()))
                        .doesNotContain("حيدر", "0771", "1996", "معرّف"));
    }

    private State state() {
        return roll.find(ref).orElseThrow().state();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(
                org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant(),
                java.time.ZoneId.of("Asia/Baghdad"));
    }

    private String fact(String element, String name) {
        return house.fact("vr.coord", ref.code(), element, name);
    }

    private void answer(String element, Map<String, Object> answers) {
        house.answer("vr.coord", ref.code(), element, answers);
    }
}
