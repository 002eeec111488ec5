package iq.ihala.process.mediation;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class MediationTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private ProcessInstance mediation;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        house.employ("med.worker", "F", "case_worker");
        house.employ("med.lawyer", "M", "lawyer");
        house.employ("med.mediator", "F", "mediator");
        house.employ("med.super", "F", "risk_reviewer");
    }

    @Test
    void neighboursWhoBothAgreeAreBroughtTogether() {
        mediate(gates("NEIGHBOURS"), "LOW", false);

        assertThat(mediation).isWaitingAt("userTask_mediate").hasNotPassed("userTask_checkLawful");
        answer("med.mediator", "userTask_mediate", agreed());

        assertThat(mediation).isEnded().hasPassed("endEvent_mediationDone").hasNotPassed("userTask_explainRefusal");
        assertThat(value("mediationResult")).isEqualTo("AGREED");
        assertThat(consents.inForce(number)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from consent where case_number = ? and code = 'C_MED' and ended_how = 'USED'",
                        Integer.class,
                        number.value()))
                .as("her own for these sessions, and one of each party")
                .isEqualTo(3);
    }

    @Test
    void whoTakesPartNoMoreIsNotMediatedAndIsTalkedTo() {
        mediate(gates("NEIGHBOURS"), "LOW", false);
        consents.withdraw(number, ConsentCode.C_MED, null, "med.worker");
        answer("med.mediator", "userTask_mediate", agreed());

        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasPassed("boundaryEvent_noConsent");
        assertThat(refusalShown()).contains("لا يريد الوساطة");
        answer("med.worker", "userTask_explainRefusal", explained());
        assertThat(mediation).isEnded();
        assertThat(value("mediationResult")).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aThreatIsMediatedOnlyIfTheLawyerFindsItLawful() {
        mediate(gates("THREAT"), "MEDIUM", false);

        assertThat(mediation).isWaitingAt("userTask_checkLawful");
        refused("med.lawyer", "userTask_checkLawful", with(lawful("YES"), "lawNoPerson", "UNKNOWN"), "لا تجوز الوساطة");
        answer("med.lawyer", "userTask_checkLawful", lawful("YES"));
        assertThat(mediation).isWaitingAt("userTask_mediate");
    }

    @Test
    void whatTheLawyerFindsUnlawfulIsExplainedAndNotMediated() {
        mediate(gates("SLIGHT_HARM"), "LOW", false);
        answer("med.lawyer", "userTask_checkLawful", lawful("NO"));

        assertThat(mediation).isWaitingAt("userTask_explainRefusal");
        assertThat(refusalShown()).contains("المحامي");
        answer("med.worker", "userTask_explainRefusal", explained());

        assertThat(mediation).isEnded().hasPassed("endEvent_notEligible").hasNotPassed("userTask_mediate");
    }

    @Test
    void aRefusalIsExplainedInWordsAtASafeMoment() {
        mediate(with(gates("FAMILY"), "medicalInjury", "Y"), "LOW", false);

        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasNotPassed("userTask_mediate");
        assertThat(refusalShown()).contains("إصابة");
        refused("med.worker", "userTask_explainRefusal", with(explained(), "safeToTalk", "NO"), "الكلام غير آمن");
        answer("med.worker", "userTask_explainRefusal", explained());

        assertThat(mediation).isEnded();
        assertThat(value("mediationResult")).isEqualTo("NOT_ELIGIBLE");
        assertThat(value("mediationEligibility")).isEqualTo("NO");
        assertThat(history.createHistoricDecisionInstanceQuery()
                        .processInstanceId(mediation.getId())
                        .count())
                .isZero();
    }

    @Test
    void whatIsUnknownOrHighOrPowerfulIsNotMediated() {
        mediate(with(gates("NEIGHBOURS"), "fearOrPressure", "U"), "LOW", false);
        assertThat(mediation).isWaitingAt("userTask_explainRefusal");
        assertThat(refusalShown()).contains("غير معروفة");

        mediate(gates("NEIGHBOURS"), "HIGH", false);
        assertThat(mediation).isWaitingAt("userTask_explainRefusal");
        assertThat(refusalShown()).contains("مرتفع");

        mediate(gates("TRIBAL"), "LOW", true);
        assertThat(mediation).isWaitingAt("userTask_explainRefusal");
        assertThat(refusalShown()).contains("فارق القوة");
    }

    @Test
    void noSessionWithoutBothConsentsAndNoAgreementWithoutALawyer() {
        mediate(gates("DEBT"), "NONE", false);

        refused("med.mediator", "userTask_mediate", with(agreed(), "consentSecondParty", "NO"), "موافقة الطرفين");
        refused("med.mediator", "userTask_mediate", with(agreed(), "sessionsHeld", 0), "دون جلسة");
        refused("med.mediator", "userTask_mediate", with(agreed(), "agreementLawful", "NO"), "المحامي");
        refused("med.mediator", "userTask_mediate", with(agreed(), "safeToTalk", "NO"), "الكلام غير آمن");
        answer(
                "med.mediator",
                "userTask_mediate",
                with(agreed(), Map.of("consentSecondParty", "NO", "sessionsHeld", 0, "mediationResult", "NO")));

        assertThat(mediation).isEnded();
        assertThat(value("mediationResult")).isEqualTo("NO");
    }

    @Test
    void whoChoseMediationAfterTheAdviceIsAskedForHerConsentBeforeAMediatorHearsOfIt() {
        chosenAfterAdvice(with(gates("NEIGHBOURS"), "wantsMediation", "NO"));
        assertThat(mediation).isWaitingAt("userTask_askMediationConsent");
        assertThat(house.fact("med.worker", number.value(), "userTask_askMediationConsent", "mediationConsentText"))
                .contains("الوساطة");
        refused("med.worker", "userTask_askMediationConsent", with(consent("YES"), "safeToTalk", "NO"), "غير آمن");
        answer("med.worker", "userTask_askMediationConsent", consent("YES"));

        assertThat(mediation).isWaitingAt("userTask_mediate");
        assertThat(consents.isLive(number, ConsentCode.C_MED, null, null)).isTrue();
        answer("med.mediator", "userTask_mediate", agreed());
        assertThat(mediation).isEnded().hasPassed("endEvent_mediationDone");
    }

    @Test
    void whoSaysNoWhenAskedIsNotMediatedAndNobodyElseHearsOfIt() {
        chosenAfterAdvice(gates("NEIGHBOURS"));
        answer("med.worker", "userTask_askMediationConsent", consent("NO"));

        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasNotPassed("userTask_mediate");
        assertThat(refusalShown()).contains("لا يريد الوساطة");
        assertThat(consents.inForce(number)).isEmpty();
    }

    @Test
    void whoChoseMediationAfterTheAdviceIsRefusedByTheTableWithItsReasonAndAskedForNothing() {
        chosenAfterAdvice(with(gates("FAMILY"), "medicalInjury", "Y"));

        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasNotPassed("userTask_askMediationConsent");
        assertThat(refusalShown()).contains("إصابة");
    }

    private void chosenAfterAdvice(Map<String, Object> answers) {
        number = caseFiles.open("WALK_IN", "med.worker");
        know(answers);
        legalFiles.recordDecision(number.value(), "MEDIATE", "med.lawyer");
        Map<String, Object> variables = new HashMap<>(Map.of("riskLevel", "LOW", "restricted", false));
        variables.put("mediationConsent", null);
        mediation = runtime.startProcessInstanceByKey(MediationProcess.KEY, number.value(), variables);
    }

    private static Map<String, Object> consent(String answer) {
        Map<String, Object> answers = new HashMap<>(Map.of("safeToTalk", "YES", "mediationConsent", answer));
        if (answer.equals("YES")) {
            answers.putAll(Map.of("givenBy", "SELF", "consentForm", "SIGNED", "consentLanguage", "AR"));
        }
        return answers;
    }

    @Test
    void aSessionThatIsStoppedForSafetyStartsTheDangerPathOfTheCase() {
        number = caseFiles.open("WALK_IN", "med.worker");
        know(gates("NEIGHBOURS"));
        runtime.createProcessInstanceByKey("referral-path")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "LOW", "restricted", false, "mediationConsent", true))
                .startBeforeActivity("callActivity_mediation")
                .execute();

        answer(
                "med.mediator",
                "userTask_mediate",
                with(agreed(), Map.of("mediationResult", "STOPPED_SAFETY", "safeToTalk", "NO", "sessionsHeld", 1)));

        assertThat(house.open(number.value())).containsExactly("userTask_secureRoom");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey(MediationProcess.KEY)
                        .count())
                .isZero();
    }

    private void mediate(Map<String, Object> answers, String level, boolean restricted) {
        number = caseFiles.open("WALK_IN", "med.worker");
        know(answers);
        consents.give(new ConsentGiven(
                number, ConsentCode.C_MED, null, null, null, "SELF", "SIGNED", null, "AR", "med.worker"));
        mediation = runtime.startProcessInstanceByKey(
                MediationProcess.KEY,
                number.value(),
                Map.of("riskLevel", level, "restricted", restricted, "mediationConsent", true));
    }

    private void know(Map<String, Object> answers) {
        caseFiles.storeStep(
                new StepAnswers(number, "talk", "options-talk.talkOptions", 1, "med.worker", Instant.now(), answers));
    }

    private static Map<String, Object> gates(String matter) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("wantsMediation", "YES");
        answers.put("mediationMatter", matter);
        for (String gate : List.of(
                "sexualViolence",
                "minorInViolence",
                "trafficking",
                "forcedMarriage",
                "medicalInjury",
                "weaponUsed",
                "womanOrChildThreatened",
                "publicFelony",
                "fearOrPressure",
                "powerGap")) {
            answers.put(gate, "N");
        }
        return answers;
    }

    private static Map<String, Object> agreed() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("safeToTalk", "YES");
        answers.put("mediatorNeutral", true);
        answers.put("consentFirstParty", "YES");
        answers.put("consentSecondParty", "YES");
        answers.put("supporterPresent", "YES");
        answers.put("sessionsHeld", 2);
        answers.put("mediationResult", "AGREED");
        answers.put("agreementPoints", "نقاط");
        answers.put("agreementLawful", "YES");
        answers.put("complaintOpen", "NO");
        answers.put("copySafe", "NO");
        return answers;
    }

    private static Map<String, Object> lawful(String answer) {
        return Map.of(
                "lawVoluntary", "YES",
                "lawNoPerson", "YES",
                "lawNoFelony", "YES",
                "lawNeedsJudge", "NO",
                "mediationLawful", answer,
                "lawfulNote", "سبب");
    }

    private static Map<String, Object> explained() {
        return Map.of("safeToTalk", "YES", "refusalExplained", "YES");
    }

    private String refusalShown() {
        return house.fact("med.worker", number.value(), "userTask_explainRefusal", "mediationRefusal");
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
    }

    private void refused(String user, String element, Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> answer(user, element, answers)).hasMessageContaining(why);
    }

    private Object value(String variable) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(mediation.getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }
}
