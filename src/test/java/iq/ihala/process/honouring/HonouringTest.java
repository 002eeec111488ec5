package iq.ihala.process.honouring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.volunteer.Forgetting;
import iq.ihala.volunteer.Honour.State;
import iq.ihala.volunteer.HonourWords;
import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.Ref;
import java.time.Duration;
import java.time.LocalDateTime;
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

@EngineTest
class HonouringTest {

    private static final String NAME = "أم كرار صاحبة المخبز";
    private static final String SHOWN = "السيدة أم كرار: خبز مجاني لطلبة المدرسة";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Honours honours;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private TestTime time;

    private Ref ref;
    private ProcessInstance honour;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        time.is(LocalDateTime.of(2026, 11, 22, 10, 0));
        house.employ("hn.coord", "F", "volunteer_coord");
        house.employ("hn.dpo", "F", "dpo");
        house.employ("hn.director", "M", "governorate_director");
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void whoHelpsIsThankedAndStandsOnThePageUntilTheYesIsTakenBack() {
        nominated("hn.coord");
        assertThat(house.fact("hn.dpo", ref.code(), "userTask_checkNoCase", "honourShown"))
                .contains(NAME);
        approved();
        answer("hn.coord", "userTask_handCertificate", Map.of("publishConsent", "YES", "publishWords", SHOWN));
        assertThat(honour).isEnded().hasPassed("endEvent_honourPublished");
        assertThat(state()).isEqualTo(State.HONOURED);
        assertThat(honours.published()).extracting(HonourWords::shown).contains(SHOWN);

        honours.unpublish(ref);
        assertThat(honours.published()).extracting(HonourWords::shown).doesNotContain(SHOWN);
        assertThat(honours.publish(ref)).as("nobody puts it back").isFalse();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(honour.getId())
                        .list())
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(String.valueOf(variable.getValue())).doesNotContain("كرار", "خبز"));
    }

    @Test
    void withoutAClearYesNothingIsPublished() {
        nominated("hn.coord");
        approved();
        answer("hn.coord", "userTask_handCertificate", Map.of("publishConsent", "NO"));
        assertThat(honour).isEnded().hasPassed("endEvent_honoured");
        assertThat(honours.publish(ref)).isFalse();
        assertThat(honours.find(ref).orElseThrow().isPublished()).isFalse();
    }

    @Test
    void aTieToACaseEndsItAndNobodyLearnsWhy() {
        nominated("hn.coord");
        answer("hn.dpo", "userTask_checkNoCase", Map.of("honourCheck", "HOLD"));
        assertThat(honour).isEnded().hasPassed("endEvent_notHonoured");
        assertThat(state()).isEqualTo(State.NOT_NOW);
        Ref byCase = ref;
        nominated("hn.coord");
        answer("hn.dpo", "userTask_checkNoCase", Map.of("honourCheck", "CLEAR"));
        answer("hn.director", "userTask_approveHonour", Map.of("honourApproved", "NO"));
        assertThat(honours.find(ref).orElseThrow().state())
                .as("looks the same whoever said no")
                .isEqualTo(honours.find(byCase).orElseThrow().state());
        time.passes(Duration.ofDays(90));
        forgetting.run();
        assertThat(honours.words(byCase)).isEmpty();
    }

    @Test
    void whoeverNominatedDoesNotCheckAndWhoeverCheckedDoesNotApprove() {
        nominated("hn.dpo");
        assertThatThrownBy(() -> answer("hn.dpo", "userTask_checkNoCase", Map.of("honourCheck", "CLEAR")))
                .hasMessageContaining("من رشّح لا يفحص");
        house.employ("hn.both", "M", "dpo", "governorate_director");
        nominated("hn.coord");
        answer("hn.both", "userTask_checkNoCase", Map.of("honourCheck", "CLEAR"));
        assertThatThrownBy(() -> answer("hn.both", "userTask_approveHonour", Map.of("honourApproved", "YES")))
                .hasMessageContaining("شخصاً ثانياً");
        assertThat(honours.honoured(ref))
                .as("no certificate before the director")
                .isFalse();
    }

    @Test
    void aCertificateThatNobodyHandsOverEndsTheHonour() {
        nominated("hn.coord");
        approved();
        time.passes(Duration.ofDays(60));
        HouseTimers.fire(ref.code(), "boundaryEvent_notHandedOver");
        assertThat(honour).isEnded().hasPassed("endEvent_notHonoured");
        assertThat(state()).isEqualTo(State.NOT_NOW);
    }

    private void nominated(String by) {
        ref = honours.nominate(NAME, "أعطت الخبز لطلبة المدرسة طوال السنة", "PERSON", "F", "MAQIL", by);
        honour = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ref.code())
                .singleResult();
        assertThat(honour).isWaitingAt("userTask_checkNoCase");
    }

    private void approved() {
        answer("hn.dpo", "userTask_checkNoCase", Map.of("honourCheck", "CLEAR"));
        answer("hn.director", "userTask_approveHonour", Map.of("honourApproved", "YES"));
    }

    private State state() {
        return honours.find(ref).orElseThrow().state();
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, ref.code(), element, answers);
    }
}
