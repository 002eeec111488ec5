package iq.ihala.process.mediation;

import static iq.ihala.process.mediation.Mediated.checked;
import static iq.ihala.process.mediation.Mediated.chosen;
import static iq.ihala.process.mediation.Mediated.explained;
import static iq.ihala.process.mediation.Mediated.firstAgrees;
import static iq.ihala.process.mediation.Mediated.gates;
import static iq.ihala.process.mediation.Mediated.lawful;
import static iq.ihala.process.mediation.Mediated.secondAgrees;
import static iq.ihala.process.mediation.Mediated.session;
import static iq.ihala.process.mediation.Mediated.signed;
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
import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.common.DangerSource;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class MediationTest {

    /** What the person is told for each row of the table that says no (dossier §7.2, §12.3 row 20). */
    private static final Map<String, String> WORDS = Map.of(
            "sexualViolence", "عنف جنسي",
            "minorInViolence", "دون 18 سنة",
            "trafficking", "اتجار",
            "forcedMarriage", "فصلية",
            "medicalInjury", "إصابة",
            "weaponUsed", "سلاح",
            "womanOrChildThreatened", "امرأة أو طفل",
            "publicFelony", "جناية",
            "fearOrPressure", "خائف",
            "powerGap", "فارق القوة");

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private Mediations mediations;

    @Autowired
    private DangerSignals signals;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

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
        house.employ("med.other", "M", "mediator");
        house.employ("med.tribal", "M", "tribal_unit");
        house.employ("med.super", "F", "risk_reviewer");
    }

    @Test
    void neighboursWhoBothAgreeAreBroughtTogetherAndSignWhatALawyerHasRead() {
        atSession("NEIGHBOURS", "LOW");
        answer("med.mediator", "userTask_mediate", session("AGREED"));
        assertThat(fact("med.lawyer", "userTask_checkAgreement", "agreementText"))
                .contains("المولدة");
        answer("med.lawyer", "userTask_checkAgreement", checked("LAWFUL"));
        refused("med.mediator", "userTask_signAgreement", with(signed(), "witnessPresent", "NO"), "شاهد");
        answer("med.mediator", "userTask_signAgreement", signed());

        assertThat(mediation).isEnded().hasPassed("endEvent_mediationDone").hasNotPassed("userTask_explainRefusal");
        assertThat(value("mediationResult")).isEqualTo("AGREED");
        assertThat(consents.inForce(number)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from consent where case_number = ? and code = 'C_MED' and ended_how = 'USED'",
                        Integer.class,
                        number.value()))
                .as("her own for these sessions, and one of each party")
                .isEqualTo(3);
        Mediation kept = mediations.of(number).get(0);
        assertThat(kept.result()).isEqualTo("AGREED");
        assertThat(kept.sessions()).isEqualTo(1);
        assertThat(mediations.agreement(number)).contains(kept);
    }

    @Test
    void atMostThreeSessionsAreHeldAndEachIsAskedAboutAnew() {
        atSession("DEBT", "NONE");
        answer("med.mediator", "userTask_mediate", session("ANOTHER_SESSION"));
        answer("med.mediator", "userTask_mediate", session("ANOTHER_SESSION"));
        assertThat(fact("med.mediator", "userTask_mediate", "sessionState")).contains("2", "3", "كفى", "قف");

        refused("med.mediator", "userTask_mediate", session("ANOTHER_SESSION"), "ثلاث جلسات");
        refused("med.mediator", "userTask_mediate", with(session("NO"), "consentSecondParty", "NO"), "موافقة الطرفين");
        refused("med.mediator", "userTask_mediate", with(session("AGREED"), "sessionWay", "NONE"), "دون جلسة");
        refused("med.mediator", "userTask_mediate", with(session("PARTIAL"), "safeToTalk", "NO"), "الكلام غير آمن");
        answer("med.mediator", "userTask_mediate", session("NO"));

        assertThat(mediation).isEnded().hasPassed("endEvent_mediationDone");
        assertThat(value("mediationResult")).isEqualTo("NO");
        assertThat(mediations.of(number).get(0).sessions()).isEqualTo(3);
    }

    @Test
    void aTextThatIsNotLawfulGoesBackAndIsNotSigned() {
        atSession("NEIGHBOURS", "LOW");
        answer("med.mediator", "userTask_mediate", session("PARTIAL"));
        refused("med.lawyer", "userTask_checkAgreement", with(checked("LAWFUL"), "lawNoPerson", "NO"), "لا يُوقَّع");
        refused(
                "med.lawyer",
                "userTask_checkAgreement",
                with(checked("LAWFUL"), "lawNoFelony", "UNKNOWN"),
                "لا يُوقَّع");
        refused("med.lawyer", "userTask_checkAgreement", with(checked("LAWFUL"), "lawNoWaiver", "NO"), "لا يُوقَّع");
        answer("med.lawyer", "userTask_checkAgreement", checked("CHANGE"));

        assertThat(mediation).isWaitingAt("userTask_mediate");
        assertThat(fact("med.mediator", "userTask_mediate", "sessionState")).contains("النفقة");
        answer("med.mediator", "userTask_mediate", with(session("PARTIAL"), "sessionWay", "TEXT_ONLY"));
        answer("med.lawyer", "userTask_checkAgreement", checked("LAWFUL"));
        answer("med.mediator", "userTask_signAgreement", with(signed(), "signedSecond", "NO"));

        assertThat(mediation).isEnded();
        assertThat(value("mediationResult")).as("one name is no agreement").isEqualTo("NO");
        assertThat(mediations.agreement(number)).isEmpty();
        assertThat(mediations.of(number).get(0).sessions()).isEqualTo(1);
    }

    @Test
    void conciliationInAnOpenComplaintGoesToTheJudgeWithHerConsentOnly() {
        atSession("NEIGHBOURS", "LOW");
        give(ConsentCode.C_JUDGE);
        atJudge();
        answer("med.lawyer", "userTask_bringToJudge", Map.of("judgeDate", "2026-11-20", "judgeAccepted", "ACCEPTED"));
        assertThat(mediation).isEnded().hasPassed("endEvent_mediationDone").hasNotPassed("boundaryEvent_noJudge");
        assertThat(consents.inForce(number)).isEmpty();

        atSession("NEIGHBOURS", "LOW");
        atJudge();
        answer("med.lawyer", "userTask_bringToJudge", Map.of("judgeDate", "2026-11-20", "judgeAccepted", "ACCEPTED"));
        assertThat(mediation).isEnded().hasPassed("boundaryEvent_noJudge", "endEvent_mediationDone");
        assertThat(value("mediationResult")).isEqualTo("AGREED");
    }

    private void atJudge() {
        answer("med.mediator", "userTask_mediate", session("AGREED"));
        answer("med.lawyer", "userTask_checkAgreement", with(checked("LAWFUL"), "complaintPending", "YES"));
        answer("med.mediator", "userTask_signAgreement", signed());
        assertThat(mediation).isWaitingAt("userTask_bringToJudge");
    }

    @Test
    void whoTakesPartNoMoreIsNotMediatedAndIsTalkedTo() {
        atSession("NEIGHBOURS", "LOW");
        consents.withdraw(number, ConsentCode.C_MED, null, "med.worker");
        answer("med.mediator", "userTask_mediate", session("AGREED"));

        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasPassed("boundaryEvent_noConsent");
        assertThat(refusalShown()).contains("لا يريد الوساطة");
        answer("med.worker", "userTask_explainRefusal", explained());
        assertThat(mediation).isEnded();
        assertThat(value("mediationResult")).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void nothingIsSignedAndNobodyTalkedToAfterTheConsentIsGone() {
        atSession("NEIGHBOURS", "LOW");
        answer("med.mediator", "userTask_mediate", session("AGREED"));
        answer("med.lawyer", "userTask_checkAgreement", checked("LAWFUL"));
        consents.withdraw(number, ConsentCode.C_MED, null, "med.worker");
        answer("med.mediator", "userTask_signAgreement", signed());
        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasPassed("boundaryEvent_signedWithoutConsent");
        assertThat(mediations.agreement(number)).isEmpty();

        mediate(gates("NEIGHBOURS"), "LOW", false);
        answer("med.super", "userTask_chooseMediator", chosen("med.mediator"));
        consents.withdraw(number, ConsentCode.C_MED, null, "med.worker");
        answer("med.mediator", "userTask_talkFirstParty", firstAgrees());
        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasPassed("boundaryEvent_consentGone");
    }

    @Test
    void aThreatIsMediatedOnlyIfTheLawyerFindsItLawfulAndIsAskedOnce() {
        mediate(gates("THREAT"), "MEDIUM", false);

        assertThat(mediation).isWaitingAt("userTask_checkLawful");
        refused("med.lawyer", "userTask_checkLawful", with(lawful("YES"), "lawNoPerson", "UNKNOWN"), "لا تجوز الوساطة");
        answer("med.lawyer", "userTask_checkLawful", lawful("YES"));
        chooseAndTalk();
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
        refused("med.worker", "userTask_explainRefusal", with(explained(), "safeToTalk", "NO"), "الكلام غير آمن");
        answer("med.worker", "userTask_explainRefusal", explained());

        assertThat(mediation).isEnded();
        assertThat(value("mediationResult")).isEqualTo("NOT_ELIGIBLE");
        assertThat(value("mediationEligibility")).isEqualTo("NO");
        assertThat(mediations.of(number).get(0).reason()).isEqualTo("INJURY");
        assertThat(history.createHistoricDecisionInstanceQuery()
                        .processInstanceId(mediation.getId())
                        .count())
                .isZero();
    }

    @Test
    void everyRowOfTheTableThatRefusesHasItsOwnWords() {
        assertThat(WORDS.keySet()).containsExactlyInAnyOrderElementsOf(Mediated.GATES);
        WORDS.forEach((gate, words) -> {
            mediate(with(gates("NEIGHBOURS"), gate, "Y"), "LOW", false);
            assertThat(refusalShown()).as(gate).contains(words);
            mediate(with(gates("NEIGHBOURS"), gate, "U"), "LOW", false);
            assertThat(refusalShown()).as(gate + " unknown").contains("غير معروفة");
        });
        mediate(gates("NEIGHBOURS"), "HIGH", false);
        assertThat(refusalShown()).contains("مرتفع");
        mediate(with(gates("NEIGHBOURS"), "wantsMediation", "NO"), "LOW", false);
        assertThat(refusalShown()).contains("لا يريد");
        mediate(gates("OTHER"), "LOW", false);
        assertThat(refusalShown()).contains("غير معروفة");
        mediate(gates("TRIBAL"), "LOW", true);
        assertThat(refusalShown()).as("an accused of power").contains("فارق القوة");
    }

    @Test
    void withoutANeutralMediatorThereIsNone() {
        mediate(gates("FAMILY"), "LOW", false);
        refused(
                "med.super",
                "userTask_chooseMediator",
                with(chosen("med.mediator"), "mediatorNotKin", "UNKNOWN"),
                "محايد");
        refused("med.super", "userTask_chooseMediator", with(chosen("med.mediator"), "mediatorNotPaid", "NO"), "محايد");
        refused(
                "med.super",
                "userTask_chooseMediator",
                with(chosen("med.mediator"), "secondMediator", "med.mediator"),
                "شخص آخر");
        answer("med.super", "userTask_chooseMediator", Map.of("mediatorFound", "NO", "noMediatorReason", "كلهم أقارب"));

        assertThat(refusalShown()).contains("وسيط محايد");
    }

    @Test
    void whoHasAConflictOfInterestOrWasNotChosenDoesNotMediate() {
        mediate(gates("FAMILY"), "LOW", false);
        staff.declareConflict("med.other", number.value(), "med.super");
        refused("med.super", "userTask_chooseMediator", chosen("med.other"), "");
        refused("med.super", "userTask_chooseMediator", chosen("med.tribal"), "");
        answer("med.super", "userTask_chooseMediator", chosen("med.mediator"));

        assertThat(house.task(number.value(), "userTask_talkFirstParty").getAssignee())
                .isEqualTo("med.mediator");
        String other = house.employ("med.third", "F", "mediator");
        assertThat(house.as(other, () -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()))
                .as("nobody else of the team learns of the case")
                .isZero();
        String task = house.taskId(number.value(), "userTask_talkFirstParty");
        house.as("med.super", () -> {
            tasks.setAssignee(task, other);
            return null;
        });
        answer(other, "userTask_talkFirstParty", firstAgrees());
        assertThatThrownBy(() -> house.as("med.super", () -> {
                    tasks.setAssignee(house.taskId(number.value(), "userTask_talkSecondParty"), "med.tribal");
                    return null;
                }))
                .as("no tribal dispute")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void ofTwoMediatorsEachFindsTheStepAndKnowsWhatTheOtherKnows() {
        house.employ("med.third", "F", "mediator");
        mediate(gates("FAMILY"), "LOW", false);
        answer("med.super", "userTask_chooseMediator", with(chosen("med.mediator"), "secondMediator", "med.other"));
        assertThat(house.task(number.value(), "userTask_talkFirstParty").getAssignee())
                .isNull();
        for (String one : java.util.List.of("med.mediator", "med.other")) {
            assertThat(seenBy(one)).as(one).isEqualTo(1);
        }
        assertThat(seenBy("med.third")).as("who was not chosen").isZero();
        assertThatThrownBy(() -> answer("med.third", "userTask_talkFirstParty", firstAgrees()))
                .isInstanceOf(RuntimeException.class);

        answer("med.other", "userTask_talkFirstParty", with(firstAgrees(), "sameSexMediator", "BOTH"));
        answer("med.mediator", "userTask_talkSecondParty", with(secondAgrees(), "otherSameSexMediator", "BOTH"));
        assertThat(fact("med.other", "userTask_mediate", "sessionState")).contains("كفى", "قف");
        answer("med.other", "userTask_mediate", session("ANOTHER_SESSION"));
        assertThat(mediations.running(number).orElseThrow().mediators())
                .containsExactlyInAnyOrder("med.mediator", "med.other");
        assertThat(seenBy("med.mediator"))
                .as("the next session is open to both again")
                .isEqualTo(1);
    }

    private long seenBy(String user) {
        return house.as(user, () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .count());
    }

    @Test
    void theTribalUnitMediatesBetweenTribesAndTheEndOfTheTruceIsWatched() {
        number = caseFiles.open("WALK_IN", "med.worker");
        know(gates("TRIBAL"));
        give(ConsentCode.C_MED);
        startPath();
        answer("med.super", "userTask_chooseMediator", chosen("med.tribal"));
        assertThat(fact("med.tribal", "userTask_talkFirstParty", "mediationBrief"))
                .contains("عشائري");
        assertThat(fact("med.tribal", "userTask_talkFirstParty", "tribalDispute"))
                .contains("عطوة");
        answer("med.tribal", "userTask_talkFirstParty", with(firstAgrees(), "truceEnd", "2027-01-20"));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey("fixed-clock")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void neighboursAreNotAskedAboutATruce() {
        mediate(gates("NEIGHBOURS"), "LOW", false);
        answer("med.super", "userTask_chooseMediator", chosen("med.mediator"));
        assertThat(fact("med.mediator", "userTask_talkFirstParty", "tribalDispute"))
                .as("nothing is said of one")
                .isEqualTo("null");
        answer("med.mediator", "userTask_talkFirstParty", with(firstAgrees(), "truceEnd", "2027-01-20"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey("fixed-clock")
                        .count())
                .as("what was not asked is not kept")
                .isZero();
    }

    @Test
    void whoWantsAnotherMediatorIsGivenOneBeforeAnybodySitsDown() {
        mediate(gates("FAMILY"), "LOW", false);
        answer("med.super", "userTask_chooseMediator", chosen("med.other"));
        answer("med.other", "userTask_talkFirstParty", Map.of("safeToTalk", "YES", "partyAnswer", "OTHER_MEDIATOR"));
        assertThat(mediation).isWaitingAt("userTask_chooseMediator");
        answer("med.super", "userTask_chooseMediator", chosen("med.mediator"));
        assertThat(house.task(number.value(), "userTask_talkFirstParty").getAssignee())
                .isEqualTo("med.mediator");
    }

    @Test
    void whenTheOtherPartySaysNoThePersonIsToldSoAndNothingElse() {
        mediate(gates("FAMILY"), "LOW", false);
        answer("med.super", "userTask_chooseMediator", chosen("med.mediator"));
        answer("med.mediator", "userTask_talkFirstParty", firstAgrees());
        answer("med.mediator", "userTask_talkSecondParty", Map.of("partyAnswer", "REFUSES"));

        assertThat(mediation).isWaitingAt("userTask_explainRefusal");
        assertThat(refusalShown()).contains("الطرف الآخر");
    }

    @Test
    void beforeEachSessionTheTableIsAskedAgain() {
        atSession("NEIGHBOURS", "LOW");
        caseFiles.recordLevel(number, "HIGH");
        answer("med.mediator", "userTask_mediate", session("ANOTHER_SESSION"));

        assertThat(mediation).isWaitingAt("userTask_explainRefusal");
        assertThat(refusalShown()).contains("مرتفع");
    }

    @Test
    void fearInAPrivateTalkEndsTheMediation() {
        mediate(gates("FAMILY"), "LOW", false);
        answer("med.super", "userTask_chooseMediator", chosen("med.mediator"));
        answer("med.mediator", "userTask_talkFirstParty", Map.of("safeToTalk", "NO", "partyAnswer", "DANGER"));

        assertThat(mediation).isEnded().hasPassed("endEvent_stoppedForSafety");
        assertThat(value("mediationResult")).isEqualTo("STOPPED_SAFETY");
        assertThat(supervisorToldSince(Instant.now(clock).minusSeconds(60))).isTrue();
    }

    @Test
    void aSessionThatStopsForDangerReachesTheSupervisorInTheSameMinuteAndStartsTheDangerPath() {
        number = caseFiles.open("WALK_IN", "med.worker");
        know(gates("NEIGHBOURS"));
        give(ConsentCode.C_MED);
        startPath();
        chooseAndTalk();
        Instant before = clock.instant();
        // One word is enough; the person is not safe to talk to, and nothing else is filled in.
        answer("med.mediator", "userTask_mediate", Map.of("safeToTalk", "NO", "mediationResult", "STOPPED_SAFETY"));

        assertThat(house.open(number.value())).containsExactly("userTask_secureRoom");
        assertThat(supervisorToldSince(before)).isTrue();
        assertThat(clock.instant()).isBefore(before.plusSeconds(60));
        assertThat(running()).isZero();
        assertThat(mediations.of(number).get(0).result()).isEqualTo("STOPPED_SAFETY");
    }

    @Test
    void aDangerSeenAnywhereElseInTheCaseStopsTheMediationAtOnce() {
        number = caseFiles.open("WALK_IN", "med.worker");
        know(gates("NEIGHBOURS"));
        give(ConsentCode.C_MED);
        startPath();
        answer("med.super", "userTask_chooseMediator", chosen("med.mediator"));
        assertThat(house.open(number.value())).containsExactly("userTask_talkFirstParty");
        signals.raise(number, "med.worker", DangerSource.PERSON_CALLED);

        assertThat(running()).isZero();
        assertThat(house.open(number.value())).containsExactly("userTask_secureRoom");
        assertThat(mediations.of(number).get(0).result()).isEqualTo("STOPPED_SAFETY");
        assertThat(told("med.mediator")).as("to invite nobody any more").isEqualTo(1);
        assertThat(consents.isLive(number, ConsentCode.C_MED, null, null)).isFalse();

        mediate(gates("NEIGHBOURS"), "LOW", false);
        signals.raise(number, "med.worker");
        assertThat(mediation).isEnded().hasPassed("serviceTask_stopMediation", "endEvent_dangerStopped");
        assertThat(value("mediationResult")).isEqualTo("STOPPED_SAFETY");
    }

    @Test
    void whoChoseMediationAfterTheAdviceIsAskedForHerConsentBeforeAMediatorHearsOfIt() {
        chosenAfterAdvice(with(gates("NEIGHBOURS"), "wantsMediation", "NO"));
        assertThat(mediation).isWaitingAt("userTask_askMediationConsent");
        assertThat(fact("med.worker", "userTask_askMediationConsent", "mediationConsentText"))
                .contains("الوساطة");
        refused("med.worker", "userTask_askMediationConsent", with(consent("YES"), "safeToTalk", "NO"), "غير آمن");
        answer("med.worker", "userTask_askMediationConsent", consent("YES"));

        assertThat(mediation).isWaitingAt("userTask_chooseMediator");
        assertThat(consents.isLive(number, ConsentCode.C_MED, null, null)).isTrue();
    }

    @Test
    void whoSaysNoWhenAskedIsNotMediatedAndNobodyElseHearsOfIt() {
        chosenAfterAdvice(gates("NEIGHBOURS"));
        answer("med.worker", "userTask_askMediationConsent", consent("NO"));

        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasNotPassed("userTask_chooseMediator");
        assertThat(refusalShown()).contains("لا يريد الوساطة");
        assertThat(consents.inForce(number)).isEmpty();
    }

    @Test
    void whoChoseMediationAfterTheAdviceIsRefusedByTheTableWithItsReasonAndAskedForNothing() {
        chosenAfterAdvice(with(gates("FAMILY"), "medicalInjury", "Y"));

        assertThat(mediation).isWaitingAt("userTask_explainRefusal").hasNotPassed("userTask_askMediationConsent");
        assertThat(refusalShown()).contains("إصابة");
    }

    @Test
    void theEndOfTheCaseIsTheEndOfTheMediation() {
        atSession("NEIGHBOURS", "LOW");
        runtime.deleteProcessInstance(mediation.getId(), "the case has ended");

        assertThat(mediations.running(number)).isEmpty();
        assertThat(mediations.of(number).get(0).result()).isEqualTo("CASE_ENDED");
        assertThat(consents.inForce(number)).isEmpty();
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

    private void startPath() {
        runtime.createProcessInstanceByKey("referral-path")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "LOW", "restricted", false, "mediationConsent", true))
                .startBeforeActivity("callActivity_mediation")
                .execute();
    }

    private void atSession(String matter, String level) {
        mediate(gates(matter), level, false);
        chooseAndTalk();
        assertThat(mediation).isWaitingAt("userTask_mediate");
    }

    private void chooseAndTalk() {
        answer("med.super", "userTask_chooseMediator", chosen("med.mediator"));
        answer("med.mediator", "userTask_talkFirstParty", firstAgrees());
        answer("med.mediator", "userTask_talkSecondParty", secondAgrees());
    }

    private void mediate(Map<String, Object> answers, String level, boolean restricted) {
        number = caseFiles.open("WALK_IN", "med.worker");
        know(answers);
        give(ConsentCode.C_MED);
        mediation = runtime.startProcessInstanceByKey(
                MediationProcess.KEY,
                number.value(),
                Map.of("riskLevel", level, "restricted", restricted, "mediationConsent", true));
    }

    private void give(ConsentCode code) {
        consents.give(new ConsentGiven(number, code, null, null, null, "SELF", "SIGNED", null, "AR", "med.worker"));
    }

    private void know(Map<String, Object> answers) {
        caseFiles.storeStep(new StepAnswers(
                number,
                "talk",
                "options-talk.talkOptions",
                1,
                "med.worker",
                Instant.now(),
                new LinkedHashMap<>(answers)));
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKeyIn(MediationProcess.KEY, MediationProcess.TALKS)
                .count();
    }

    /** A mail to the supervisor that waits for nothing. */
    private boolean supervisorToldSince(Instant since) {
        return jdbc.queryForObject(
                        "select count(*) from outbox_message where case_number = ? and recipient = 'med.super'"
                                + " and idempotency_key like 'mediation-stopped/%' and created_at >= ?"
                                + " and next_attempt <= timestampadd(second, 60, ?)",
                        Integer.class,
                        number.value(),
                        LocalDateTime.ofInstant(since, ZoneOffset.UTC),
                        LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                > 0;
    }

    private int told(String user) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where case_number = ? and recipient = ?",
                Integer.class,
                number.value(),
                user);
    }

    private String refusalShown() {
        return fact("med.worker", "userTask_explainRefusal", "mediationRefusal");
    }

    private String fact(String user, String element, String name) {
        return house.fact(user, number.value(), element, name);
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
