package iq.ihala.process.suicidecare;

import static iq.ihala.process.immediatedanger.DangerForms.adultCalled;
import static iq.ihala.process.immediatedanger.DangerForms.psychiatristToday;
import static iq.ihala.process.immediatedanger.DangerForms.stayed;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.Referrals;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SuicideCareTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Referrals referrals;

    private String number;
    private ProcessInstance care;

    @BeforeEach
    void somebodyThinksOfDeath() {
        BpmnAwareTests.init(engine);
        house.employ("sui.counsel", "F", "intake_counsellor");
        house.employ("sui.worker", "F", "case_worker");
        number = house.caseNumber(house.start("sui.counsel", "referral-path", Map.of("channel", "WALK_IN")));
        care = runtime.startProcessInstanceByKey(SuicideCareProcess.KEY, number, Map.of("riskLevel", "HIGH"));
    }

    @Test
    void thePersonIsNotAloneAndThePsychiatristIsForTheSameDay() {
        consents.give(new ConsentGiven(
                caseNumber(), ConsentCode.C_RECORD, null, null, null, "SELF", "SIGNED", null, "AR", "sui.counsel"));
        assertThat(house.task(number, "userTask_stayTogether").getPriority()).isEqualTo(100);
        refused("userTask_stayTogether", with(stayed("sui.counsel"), "toldNoOffence", false), "إلزامي");
        refused(
                "userTask_stayTogether",
                with(stayed("sui.counsel"), "meansNearby", List.of("NONE", "FIRE")),
                "لا وسيلة معروفة");
        house.answer("sui.counsel", number, "userTask_stayTogether", stayed("sui.counsel"));
        refused("userTask_callChosenAdult", with(adultCalled(), "mayBeSaid", null), "إلزامي");
        house.answer("sui.counsel", number, "userTask_callChosenAdult", adultCalled());
        assertThat(consents.register(caseNumber()))
                .anyMatch(
                        entry -> entry.code() == ConsentCode.C_FAMILY && SuicideCareProcess.ITEM.equals(entry.item()));
        assertThat(consents.inForce(caseNumber()))
                .as("the call has used the consent up")
                .noneMatch(live -> live.code() == ConsentCode.C_FAMILY);
        house.answer("sui.counsel", number, "userTask_askPsychiatrist", psychiatristToday());

        assertThat(care).isEnded().hasPassed("serviceTask_openUrgentReferral");
        assertThat(referrals.ofCase(number)).singleElement().satisfies(item -> assertThat(item.serviceCode())
                .isEqualTo("MHPSS"));
        Date due = house.task(number, "userTask_chooseProvider").getDueDate();
        assertThat(due.toInstant()).isBefore(Instant.now().plus(Duration.ofHours(2)));
    }

    @Test
    void nobodyIsCalledAndNoDoctorIsAskedAgainstTheWill() {
        house.answer("sui.counsel", number, "userTask_stayTogether", stayed("sui.counsel"));
        house.answer("sui.counsel", number, "userTask_callChosenAdult", Map.of("adultChosen", "NO"));
        refused("userTask_askPsychiatrist", Map.of("psychiatristConsent", "NO"), "إلزامي");
        house.answer(
                "sui.counsel",
                number,
                "userTask_askPsychiatrist",
                Map.of("psychiatristConsent", "NO", "refusalPlan", "تبقى معها زميلة، ويُسأل مساءً"));

        assertThat(care).isEnded().hasNotPassed("serviceTask_openUrgentReferral");
        assertThat(consents.inForce(caseNumber())).isEmpty();
        assertThat(referrals.ofCase(number)).isEmpty();
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    private void refused(String element, Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> house.answer("sui.counsel", number, element, answers))
                .hasMessageContaining(why);
    }
}
