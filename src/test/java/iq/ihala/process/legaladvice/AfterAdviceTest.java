package iq.ihala.process.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverride;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.LegalDecision;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.legaladvice.LegalChanges.Heard;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.referral.Referrals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an advice begins in the path of its case, and what is heard after it has ended. */
@EngineTest
class AfterAdviceTest {

    private static final String LAWYER = "after.lawyer";
    private static final String SUPERVISOR = "after.supervisor";
    private static final String WORKER = "after.worker";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private LegalChanges changes;

    @Autowired
    private Referrals referrals;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private CaseNumber number;
    private ProcessInstance path;

    @BeforeEach
    void anAdviceBesideAPlanThatIsWritten() {
        time.is(LocalDate.of(2026, 3, 1).atTime(9, 0));
        house.employ(LAWYER, "F", "lawyer");
        house.employ(SUPERVISOR, "F", "risk_reviewer", "lawyer");
        house.employ(WORKER, "F", "case_worker");
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.recordLevel(number, "LOW");
        path = runtime.createProcessInstanceByKey("referral-path")
                .businessKey(number.value())
                .setVariables(
                        Map.of("riskLevel", "LOW", "restricted", false, "isMinor", false, "problemTypes", "NEIGH"))
                .startBeforeActivity("callActivity_legalAdvice")
                .startBeforeActivity("callActivity_casePlan")
                .execute();
    }

    @AfterEach
    void over() {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .list()
                .forEach(one -> runtime.deleteProcessInstance(one.getId(), "the test is over"));
        time.isReal();
    }

    @Test
    void aDutyThatShowsLateIsDecidedByTwoThePersonKnowsFirstAndTheLeastIsSaidOnce() {
        answer(LAWYER, "userTask_collectFacts", facts());
        answer(LAWYER, "userTask_classifyOffences", mayBeFelony());
        answer(LAWYER, "userTask_checkDuty", Map.of("dutyAfterClassification", "UNSURE", "dutyNote", "رأي المحامية"));

        assertThat(house.open(number.value()))
                .as("the advice goes on beside it")
                .contains("userTask_confirmLateDuty", "userTask_readOptions");
        assertThat(house.fact(SUPERVISOR, number.value(), "userTask_confirmLateDuty", "dutyNote"))
                .isEqualTo("رأي المحامية");
        answer(SUPERVISOR, "userTask_confirmLateDuty", confirmed("YES"));
        refused(WORKER, "userTask_tellOfLateDuty", told("NO", "NOT_REACHED"), "يُخبَر الشخص أولاً");
        assertThat(house.open(number.value())).doesNotContain("userTask_makeLateReport");
        answer(WORKER, "userTask_tellOfLateDuty", told("YES", null));
        answer(SUPERVISOR, "userTask_makeLateReport", report());

        assertThat(house.open(number.value())).doesNotContain("userTask_makeLateReport", "userTask_confirmLateDuty");
        assertThat(theOverride()).satisfies(one -> {
            assertThat(one.item()).isEqualTo("LATE_DUTY_TO_REPORT");
            assertThat(one.askedBy()).isEqualTo(LAWYER);
            assertThat(one.decidedBy()).isEqualTo(SUPERVISOR);
            assertThat(one.toldHow()).isEqualTo("BY_SAFE_WAY");
            assertThat(one.toldAt()).isNotNull();
            assertThat(one.usedFor()).isEqualTo("PUBLIC_PROSECUTION");
        });
        BpmnAwareTests.assertThat(path).hasPassed("endEvent_legalStepDone");
    }

    @Test
    void nobodyIsToldOfALateDutyThatTheSupervisorRefusesOrThatTheSamePersonWouldConfirm() {
        answer(SUPERVISOR, "userTask_collectFacts", facts());
        answer(SUPERVISOR, "userTask_classifyOffences", mayBeFelony());
        answer(SUPERVISOR, "userTask_checkDuty", Map.of("dutyAfterClassification", "YES", "dutyNote", "رأي"));
        refused(SUPERVISOR, "userTask_confirmLateDuty", confirmed("YES"), "شخص آخر");
        house.employ("after.second", "F", "risk_reviewer");
        tasks.setAssignee(house.taskId(number.value(), "userTask_confirmLateDuty"), null);
        answer("after.second", "userTask_confirmLateDuty", confirmed("NO"));

        assertThat(house.open(number.value())).doesNotContain("userTask_tellOfLateDuty", "userTask_makeLateReport");
        assertThat(theOverride().approved()).isFalse();
        assertThat(theOverride().usedAt()).isNull();
    }

    @Test
    void whoDecidesForMediationComesIntoItsPathAndHerLastDayIsWatchedOn() {
        fitForMediation();
        decided("MEDIATE");

        assertThat(house.open(number.value())).contains("userTask_askMediationConsent");
        BpmnAwareTests.assertThat(path).isWaitingAt("callActivity_mediationInstead", "callActivity_fixedClock");
        warnedOn("2026-04-20");
    }

    @Test
    void mediationThatTheTableRefusesIsRefusedKindlyWithItsReason() {
        decided("MEDIATE");

        assertThat(house.fact(WORKER, number.value(), "userTask_explainRefusal", "mediationRefusal"))
                .contains("غير معروفة");
        answer(WORKER, "userTask_explainRefusal", Map.of("safeToTalk", "YES", "refusalExplained", "YES"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("mediation")
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
    }

    @Test
    void whoWantsTheCivilWayOnlyIsReferredToLegalAidOnceAndHerLastDayIsWatchedOn() {
        decided("CIVIL_ONLY");

        assertThat(referrals.ofCase(number.value())).singleElement().satisfies(item -> assertThat(item.serviceCode())
                .isEqualTo("LEGAL"));
        BpmnAwareTests.assertThat(path).isWaitingAt("callActivity_urgentReferral", "callActivity_fixedClock");
        warnedOn("2026-04-20");
        assertThat(changes.thinksOtherwise(number)).isEqualTo(Heard.ADVISED_AGAIN);
        decided("CIVIL_ONLY");
        assertThat(referrals.ofCase(number.value())).as("no second one").hasSize(1);
    }

    @Test
    void whoSaidNoAndThinksOtherwiseWhenTheAdviceHasEndedIsAdvisedAgainAndMayComplain() {
        decided("NO");
        assertThat(house.open(number.value())).doesNotContain("userTask_askAgain", "userTask_collectFacts");
        assertThat(changes.thinksOtherwise(number)).isEqualTo(Heard.ADVISED_AGAIN);
        assertThat(changes.thinksOtherwise(number))
                .as("the same again starts no second one")
                .isEqualTo(Heard.ASKED_SOON);
        decided("COMPLAIN_NOW");

        assertThat(house.open(number.value())).contains("userTask_prepareComplaint");
        assertThat(changes.thinksOtherwise(number)).isEqualTo(Heard.ASKED_NOW);
        assertThat(house.open(number.value())).contains("userTask_askAgain");
        assertThat(legalFiles.decisions(number.value()))
                .extracting(LegalDecision::decision)
                .containsExactly("NO", "COMPLAIN_NOW");
    }

    @Test
    void aChangeOfMindIsHeardAlsoInACaseWhosePathBeganBeforeItKnewLegalSteps() {
        decided("NO");
        runtime.deleteProcessInstance(path.getId(), "an older path hears no such message");
        assertThat(changes.thinksOtherwise(number)).isEqualTo(Heard.ADVISED_AGAIN);
        assertThat(house.open(number.value())).containsExactly("userTask_collectFacts");
    }

    @Test
    void nobodyIsAdvisedAgainInAClosedCaseNorAfterTakingBackTheWishNorWithoutAnAdvice() {
        assertThat(changes.thinksOtherwise(caseFiles.open("WALK_IN", WORKER))).isEqualTo(Heard.NOT_ADVISED);
        decided("NO");
        consents.give(new ConsentGiven(
                number, ConsentCode.C_REF, "LEGAL_ADVICE", null, null, "SELF", "SIGNED", null, "AR", WORKER));
        consents.withdraw(number, ConsentCode.C_REF, "LEGAL_ADVICE", WORKER);
        assertThat(changes.thinksOtherwise(number)).isEqualTo(Heard.NOT_ADVISED);
        caseFiles.close(number, "GOALS_MET", SUPERVISOR);
        assertThat(changes.thinksOtherwise(number)).isEqualTo(Heard.CLOSED);
    }

    private void warnedOn(String day) {
        time.is(LocalDate.parse(day).atTime(9, 0));
        HouseTimers.fire(number.value(), "catchEvent_timeToAct");
        answer(LAWYER, "userTask_warnOfLimitation", Map.of("safeToTalk", "YES", "reminded", "YES"));
    }

    private void classified() {
        answer(LAWYER, "userTask_collectFacts", facts());
        answer(LAWYER, "userTask_classifyOffences", offences());
    }

    private void decided(String decision) {
        classified();
        answer(LAWYER, "userTask_checkDuty", Map.of("dutyAfterClassification", "NONE"));
        Map<String, Object> answers = new HashMap<>(Map.of("safeToTalk", "YES", "legalDecision", decision));
        IntStream.rangeClosed(1, 9).filter(one -> one != 8).forEach(one -> answers.put("W" + one, true));
        answer(LAWYER, "userTask_readOptions", answers);
    }

    private void fitForMediation() {
        Map<String, Object> answers = new HashMap<>(Map.of("wantsMediation", "NO", "mediationMatter", "NEIGHBOURS"));
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
        caseFiles.storeStep(
                new StepAnswers(number, "talk", "options-talk.talkOptions", 1, WORKER, time.instant(), answers));
    }

    private static Map<String, Object> facts() {
        return Map.of(
                "talkNeeded", "NO",
                "knowledgeDate", "2026-02-20",
                "excuse", "NO",
                "victimUnder18", "NO",
                "accusedUnder18", "NO");
    }

    private static Map<String, Object> offences() {
        return Map.of("offenceCodes", List.of("L27"), "complaintOnly", "YES");
    }

    private static Map<String, Object> mayBeFelony() {
        return Map.of("offenceCodes", List.of("L03"), "complaintOnly", "YES");
    }

    private static Map<String, Object> confirmed(String answer) {
        Map<String, Object> answers = new HashMap<>(Map.of("dutyConfirmed", answer, "dutyConfirmedReason", "سبب"));
        if (answer.equals("YES")) {
            answers.put("legitimateBasis", "DUTY_TO_REPORT");
        }
        return answers;
    }

    private static Map<String, Object> told(String answer, String why) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("safeToTalk", "YES", "personInformed", answer, "dangerAfterTelling", "NO"));
        if (why != null) {
            answers.put("withholdingReason", why);
        }
        return answers;
    }

    private static Map<String, Object> report() {
        return Map.of(
                "reportTo", "PUBLIC_PROSECUTION",
                "reportDate", "2026-03-01",
                "reportContent", "الأقل",
                "minimumOnly", true);
    }

    private ConsentOverride theOverride() {
        List<ConsentOverride> all = overrides.ofCase(number);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void refused(String user, String element, Map<String, Object> answers, String reason) {
        assertThatThrownBy(() -> answer(user, element, answers)).hasMessageContaining(reason);
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
    }
}
