package iq.ihala.process.immediatedanger;

import static iq.ihala.process.immediatedanger.DangerForms.acknowledged;
import static iq.ihala.process.immediatedanger.DangerForms.actions;
import static iq.ihala.process.immediatedanger.DangerForms.adultCalled;
import static iq.ihala.process.immediatedanger.DangerForms.askNobody;
import static iq.ihala.process.immediatedanger.DangerForms.cannotDecide;
import static iq.ihala.process.immediatedanger.DangerForms.caseWorker;
import static iq.ihala.process.immediatedanger.DangerForms.medicalHelp;
import static iq.ihala.process.immediatedanger.DangerForms.noPlace;
import static iq.ihala.process.immediatedanger.DangerForms.override;
import static iq.ihala.process.immediatedanger.DangerForms.overrideDecision;
import static iq.ihala.process.immediatedanger.DangerForms.place;
import static iq.ihala.process.immediatedanger.DangerForms.placeDecision;
import static iq.ihala.process.immediatedanger.DangerForms.policeConsent;
import static iq.ihala.process.immediatedanger.DangerForms.policeInformed;
import static iq.ihala.process.immediatedanger.DangerForms.psychiatristToday;
import static iq.ihala.process.immediatedanger.DangerForms.roomSecured;
import static iq.ihala.process.immediatedanger.DangerForms.safetyPlan;
import static iq.ihala.process.immediatedanger.DangerForms.stayed;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.staff.Staff;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class ImmediateDangerTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Assessments assessments;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private DangerSignals signals;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    private String number;
    private ProcessInstance danger;

    @BeforeEach
    void aCounsellorAndThreeSupervisors() {
        BpmnAwareTests.init(engine);
        for (String group : List.of("intake_counsellor", "risk_reviewer", "case_worker")) {
            staff.members(group).forEach(member -> staff.onDuty(member.user(), false));
        }
        house.employ("dan.counsel", "F", "intake_counsellor");
        house.employ("dan.worker", "F", "case_worker");
        house.employ("dan.super1", "F", "risk_reviewer", "intake_counsellor");
        house.employ("dan.super2", "M", "risk_reviewer");
        house.employ("dan.super3", "M", "risk_reviewer");
    }

    @Test
    void withoutAWordForThePoliceNobodyTellsThem() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));
        house.answer("dan.super1", number, "userTask_acknowledgeAlarm", acknowledged());
        house.answer("dan.counsel", number, "userTask_makeSafetyPlanNow", safetyPlan("NO"));
        refused("dan.counsel", "userTask_recordActions", actions("POLICE_CP"), "لم تُعلَم الشرطة");
        house.answer("dan.counsel", number, "userTask_recordActions", actions("ROOM_SECURED", "SAFETY_PLAN"));
        house.answer("dan.super1", number, "userTask_assignCaseWorker", caseWorker("dan.worker"));

        assertThat(danger)
                .isEnded()
                .hasPassed("endEvent_dangerHandled")
                .hasNotPassed(
                        "userTask_callMedicalHelp",
                        "userTask_informPolice",
                        "userTask_approveOverride",
                        "callActivity_safePlace",
                        "callActivity_suicideCare");
        assertThat(caseFiles.summary(caseNumber()).caseWorker()).isEqualTo("dan.worker");
        assertThat(consents.inForce(caseNumber())).isEmpty();
    }

    @Test
    void medicalHelpComesBesideEverythingElseAndNoShelterIsSaidHonestly() {
        inDanger(true);
        consentToRecord();
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));

        assertThat(house.open(number))
                .containsExactly("userTask_acknowledgeAlarm", "userTask_askPoliceHelp", "userTask_callMedicalHelp");
        refused(
                "dan.counsel",
                "userTask_callMedicalHelp",
                with(withoutGiver(), Map.of("treatmentConsent", "UNCONSCIOUS", "medicalHelp", "REFUSED")),
                "يُعالج فوراً");
        refused("dan.counsel", "userTask_callMedicalHelp", with(withoutGiver(), "treatmentConsent", "NO"), "لا يُطلب");
        refused(
                "dan.counsel",
                "userTask_callMedicalHelp",
                with(withoutGiver(), Map.of("treatmentConsent", "NO", "medicalHelp", "REFUSED")),
                "لم يوافق");
        house.answer("dan.counsel", number, "userTask_callMedicalHelp", medicalHelp());
        assertThat(consents.register(caseNumber()))
                .as("the consent to be treated stands in the register")
                .anyMatch(entry -> entry.code() == ConsentCode.C_REF && "MED_EMERG".equals(entry.item()));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));
        house.answer("dan.super2", number, "userTask_acknowledgeAlarm", acknowledged());
        house.answer("dan.counsel", number, "userTask_makeSafetyPlanNow", safetyPlan("YES"));
        house.answer("dan.counsel", number, "userTask_askPlaceWishes", askNobody());
        house.answer("dan.counsel", number, "userTask_findSafePlace", noPlace());

        assertThat(danger)
                .isWaitingAt("userTask_recordActions")
                .variables()
                .containsEntry("safePlace", "NONE_AVAILABLE");
        assertThat(jdbc.queryForObject("select count(*) from service_gap where case_number = ?", Integer.class, number))
                .isOne();
    }

    @Test
    void anUnconsciousPersonIsTreatedAndTheRecordSaysOnWhichBasis() {
        inDanger(true);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer(
                "dan.counsel",
                number,
                "userTask_callMedicalHelp",
                with(withoutGiver(), "treatmentConsent", "UNCONSCIOUS"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));
        house.answer("dan.counsel", number, "userTask_makeSafetyPlanNow", safetyPlan("NO"));

        assertThat(overrides.ofCase(caseNumber())).singleElement().satisfies(override -> {
            assertThat(override.item()).isEqualTo("MED_EMERG");
            assertThat(override.basis()).isEqualTo(LegitimateBasis.DANGER_TO_LIFE);
        });
        refused("dan.counsel", "userTask_recordActions", actions("MEDICAL"), "يُذكر الأساس");
        house.answer(
                "dan.counsel",
                number,
                "userTask_recordActions",
                with(actions("MEDICAL"), Map.of("basisWithoutConsent", "YES", "actionBasis", "DANGER_TO_LIFE")));
    }

    @Test
    void whoRefusesTheDoctorIsNotTakenToOne() {
        inDanger(true);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer(
                "dan.counsel",
                number,
                "userTask_callMedicalHelp",
                with(
                        withoutGiver(),
                        Map.of("treatmentConsent", "NO", "medicalHelp", "REFUSED", "medicalResult", "REFUSED")));

        assertThat(danger).hasPassed("gateway_medicalDone");
        assertThat(overrides.ofCase(caseNumber())).isEmpty();
        assertThat(consents.inForce(caseNumber())).isEmpty();
    }

    @Test
    void whoMayHarmHerselfIsNotLeftAloneBeforeAnythingElseIsPlanned() {
        inDanger(false);
        house.answer(
                "dan.counsel", number, "userTask_secureRoom", with(roomSecured("dan.counsel"), "suicideDanger", "D"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));

        assertThat(house.open(number)).containsExactly("userTask_acknowledgeAlarm", "userTask_stayTogether");
        house.answer("dan.counsel", number, "userTask_stayTogether", stayed("dan.counsel"));
        house.answer("dan.counsel", number, "userTask_callChosenAdult", adultCalled());
        house.answer("dan.counsel", number, "userTask_askPsychiatrist", psychiatristToday());
        assertThat(house.open(number)).containsExactly("userTask_acknowledgeAlarm", "userTask_makeSafetyPlanNow");
        assertThat(danger)
                .as("no consent to a record yet: the referral is remembered by its code")
                .variables()
                .containsEntry("urgentServices", "MHPSS");
    }

    @Test
    void aHighSuicideScreenOutweighsACalmImpression() {
        inDanger(false);
        assessments.record(number, RiskTool.SUICIDE_FULL, RiskLevel.HIGH, false, "");
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));

        assertThat(house.open(number)).contains("userTask_stayTogether");
    }

    @Test
    void aPlaceThatWasAskedWithoutConsentHasItsBasisOnRecord() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));
        house.answer("dan.counsel", number, "userTask_makeSafetyPlanNow", safetyPlan("YES"));
        house.answer("dan.counsel", number, "userTask_askPlaceWishes", cannotDecide());
        house.answer("dan.super2", number, "userTask_approvePlace", placeDecision("YES"));
        house.answer("dan.counsel", number, "userTask_findSafePlace", place("HOSPITAL", "CENTRE"));

        refused("dan.counsel", "userTask_recordActions", actions("SAFE_PLACE"), "يُذكر الأساس");
    }

    @Test
    void withConsentOnlyTheNamedPoliceAreToldAndTheConsentIsUsedUp() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        knowAccused("NONE");
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", policeConsent("CP_CONSENT"));

        assertThat(consents.isLive(caseNumber(), ConsentCode.C_CP, ImmediateDangerProcess.CONSENT_ITEM, null))
                .isTrue();
        assertThat(house.open(number)).contains("userTask_informPolice").doesNotContain("userTask_approveOverride");
        refused("dan.counsel", "userTask_informPolice", policeInformed("POLICE_STATION"), "لا تشمل الموافقة");
        house.answer("dan.counsel", number, "userTask_informPolice", policeInformed("COMMUNITY_POLICE"));

        assertThat(consents.inForce(caseNumber())).isEmpty();
        house.answer("dan.super1", number, "userTask_acknowledgeAlarm", acknowledged());
        house.answer("dan.counsel", number, "userTask_makeSafetyPlanNow", safetyPlan("NO"));
        refused("dan.counsel", "userTask_recordActions", actions("SAFETY_PLAN"), "يُذكر ذلك");
        house.employ("dan.dpo", "M", "dpo");
        house.answer(
                "dan.counsel",
                number,
                "userTask_recordActions",
                with(actions("POLICE_CP"), Map.of("breakGlass", "YES", "breakGlassReason", "خطر على الحياة")));
        assertThat(mailed()).contains("dan.dpo");
        assertThat(danger).isWaitingAt("userTask_assignCaseWorker").hasNotPassed("userTask_approveOverride");
    }

    @Test
    void aConsentThatWasWithdrawnMeanwhileTellsNobody() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        knowAccused("NONE");
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", policeConsent("POLICE_CONSENT"));
        consents.withdraw(caseNumber(), ConsentCode.C_POLICE, ImmediateDangerProcess.CONSENT_ITEM, "dan.counsel");

        house.answer("dan.counsel", number, "userTask_informPolice", policeInformed("POLICE_STATION"));

        assertThat(danger).hasPassed("boundaryEvent_noConsent");
        assertThat(house.open(number)).contains("userTask_askPoliceHelp").doesNotContain("userTask_informPolice");
        assertThat(caseFiles.lastStep(caseNumber(), danger.getId(), ImmediateDangerProcess.INFORM_POLICE))
                .isEmpty();
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));
        house.answer("dan.counsel", number, "userTask_makeSafetyPlanNow", safetyPlan("NO"));
        house.answer("dan.counsel", number, "userTask_recordActions", actions("SAFETY_PLAN"));
    }

    @Test
    void againstThePersonsWillASecondPersonDecides() {
        inDanger(false);
        house.answer("dan.super1", number, "userTask_secureRoom", roomSecured("dan.super1"));
        house.answer("dan.super1", number, "userTask_askPoliceHelp", override());

        assertThat(house.open(number)).contains("userTask_approveOverride").doesNotContain("userTask_informPolice");
        refused("dan.super1", "userTask_approveOverride", overrideDecision("YES"), "شخصاً ثانياً");
        house.answer("dan.super2", number, "userTask_approveOverride", overrideDecision("YES"));
        house.answer("dan.counsel", number, "userTask_informPolice", policeInformed("CALL_911"));
        assertThat(overrides.ofCase(caseNumber())).singleElement().satisfies(override -> {
            assertThat(override.basis()).isEqualTo(LegitimateBasis.DANGER_TO_LIFE);
            assertThat(override.askedBy()).isEqualTo("dan.super1");
            assertThat(override.decidedBy()).isEqualTo("dan.super2");
            assertThat(override.reason()).isEqualTo("لا يكفي غير ذلك");
            assertThat(override.usedFor()).isEqualTo("CALL_911");
            assertThat(override.fieldSet()).isEqualTo("CODE_ONLY");
            assertThat(override.isToBeTold()).isFalse();
        });
        house.answer("dan.super3", number, "userTask_acknowledgeAlarm", acknowledged());
        house.answer("dan.counsel", number, "userTask_makeSafetyPlanNow", safetyPlan("NO"));
        refused("dan.counsel", "userTask_recordActions", actions("POLICE_STATION"), "يُذكر الأساس");
        house.answer(
                "dan.counsel",
                number,
                "userTask_recordActions",
                with(actions("POLICE_STATION"), Map.of("basisWithoutConsent", "YES", "actionBasis", "DANGER_TO_LIFE")));

        assertThat(danger).isWaitingAt("userTask_assignCaseWorker").hasPassed("userTask_informPolice");
    }

    @Test
    void whoWasNotToldOfAnOverrideHasAReasonOnRecord() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", with(override(), "personTold", "NO"));
        house.answer("dan.super2", number, "userTask_approveOverride", overrideDecision("YES"));
        Map<String, Object> untold = with(policeInformed("CALL_911"), "personTold", "NO");
        refused("dan.counsel", "userTask_informPolice", untold, "لماذا يزيد إخباره الخطر");
        house.answer("dan.counsel", number, "userTask_informPolice", with(untold, "notToldReason", "الجاني يسمع"));

        assertThat(overrides.ofCase(caseNumber())).singleElement().satisfies(override -> {
            assertThat(override.notToldBecause()).isEqualTo("الجاني يسمع");
            assertThat(override.toldHow()).isNull();
        });
    }

    @Test
    void anOverrideThatIsNotApprovedTellsNobody() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", override());
        house.answer("dan.super1", number, "userTask_approveOverride", overrideDecision("NO"));

        assertThat(danger).hasPassed("gateway_policeHelpDone").hasNotPassed("userTask_informPolice");
        assertThat(house.open(number))
                .as("the safety plan does not wait for the supervisor's answer to the alarm")
                .containsExactly("userTask_acknowledgeAlarm", "userTask_makeSafetyPlanNow");
    }

    @Test
    void whereTheAccusedIsOfAnArmedBodyEvenAConsentWaitsForASupervisor() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        knowAccused("POLICE");
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", policeConsent("CP_CONSENT"));

        assertThat(house.open(number)).contains("userTask_approveOverride").doesNotContain("userTask_informPolice");
        house.answer("dan.super1", number, "userTask_approveOverride", overrideDecision("YES"));
        house.answer("dan.counsel", number, "userTask_informPolice", policeInformed("WOMEN_UNIT"));
        assertThat(consents.inForce(caseNumber())).isEmpty();
    }

    @Test
    void aForgedVariableAloneDoesNotTellThePolice() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", override());
        runtime.setVariables(danger.getId(), Map.of("overrideApproved", true, "informPolice", true));
        runtime.createProcessInstanceModification(danger.getId())
                .startBeforeActivity("userTask_informPolice")
                .execute();

        house.answer("dan.counsel", number, "userTask_informPolice", policeInformed("CALL_911"));

        assertThat(danger).hasPassed("boundaryEvent_noConsent");
        assertThat(house.open(number)).contains("userTask_askPoliceHelp");
        assertThat(caseFiles.lastStep(caseNumber(), danger.getId(), ImmediateDangerProcess.INFORM_POLICE))
                .isEmpty();
        assertThat(overrides.ofCase(caseNumber())).singleElement().satisfies(override -> assertThat(override.usedAt())
                .isNull());
    }

    @Test
    void dangerDoesNotWaitForACaseWorkerWhoIsAtHome() {
        number = caseFiles.open("WALK_IN", "dan.counsel").value();
        caseFiles.assignCaseWorker(caseNumber(), "dan.worker");
        Map<String, Object> variables = Map.of("riskLevel", "IMMINENT", "needsMedicalNow", false);

        danger = runtime.startProcessInstanceByKey(ImmediateDangerProcess.KEY, number, variables);
        assertThat(house.task(number, "userTask_secureRoom").getAssignee()).isEqualTo("dan.worker");
        runtime.deleteProcessInstance(danger.getId(), "over");

        staff.onDuty("dan.worker", false);
        danger = runtime.startProcessInstanceByKey(ImmediateDangerProcess.KEY, number, variables);
        assertThat(house.task(number, "userTask_secureRoom").getAssignee()).isNull();
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
    }

    @Test
    void thePersonIsReachedByASafeWayOnly() {
        inDanger(false);
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));
        house.answer("dan.super1", number, "userTask_acknowledgeAlarm", acknowledged());

        refused(
                "dan.counsel",
                "userTask_makeSafetyPlanNow",
                with(
                        safetyPlan("NO"),
                        Map.of(
                                "phoneShared", "YES",
                                "safeContactMethod", "PHONE_OWN",
                                "safePhone", "07700000000",
                                "safeDays", List.of("SUN"),
                                "safeHours", List.of("H08_10"))),
                "تُختار وسيلة أخرى");
    }

    @Test
    void aCaseWorkerInConflictIsNotAmongTheChoices() {
        inDanger(false);
        house.employ("dan.cousin", "M", "case_worker");
        staff.declareConflict("dan.cousin", number, "dan.super1");
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        house.answer("dan.counsel", number, "userTask_askPoliceHelp", Map.of("policeHelp", "NOT_WANTED"));
        house.answer("dan.super1", number, "userTask_acknowledgeAlarm", acknowledged());
        house.answer("dan.counsel", number, "userTask_makeSafetyPlanNow", safetyPlan("NO"));
        house.answer("dan.counsel", number, "userTask_recordActions", actions("SAFETY_PLAN"));

        refused("dan.super1", "userTask_assignCaseWorker", caseWorker("dan.cousin"), "اختيار غير موجود");
        String options = house.fact("dan.super1", number, "userTask_assignCaseWorker", "caseWorkers");
        assertThat(options).contains("dan.worker").doesNotContain("dan.cousin");
    }

    @Test
    void aNewDangerIsHeardByTheRunningPathAndElseByASupervisor() {
        ProcessInstance path = house.start("dan.counsel", "referral-path", Map.of("channel", "PARTNER"));
        number = house.caseNumber(path);

        assertThat(signals.raise(caseNumber(), "dan.worker")).isTrue();
        assertThat(house.open(number)).containsExactly("userTask_checkSafety", "userTask_secureRoom");
        assertThat(mailed()).isEmpty();
        // Nobody knows yet whether this danger needs a doctor: it is asked anew.
        house.answer("dan.counsel", number, "userTask_secureRoom", roomSecured("dan.counsel"));
        assertThat(house.open(number)).contains("userTask_callMedicalHelp");

        number = caseFiles.open("PARTNER", "dan.counsel").value();
        assertThat(signals.raise(caseNumber(), "dan.worker")).isFalse();
        assertThat(mailed()).containsExactly("dan.super1");
    }

    private void inDanger(boolean medical) {
        number = caseFiles.open("WALK_IN", "dan.counsel").value();
        danger = runtime.startProcessInstanceByKey(
                ImmediateDangerProcess.KEY,
                number,
                new HashMap<>(Map.of("riskLevel", "IMMINENT", "needsMedicalNow", medical)));
        assertThat(house.task(number, "userTask_secureRoom").getPriority()).isEqualTo(100);
    }

    private void consentToRecord() {
        consents.give(new ConsentGiven(
                caseNumber(), ConsentCode.C_RECORD, null, null, null, "SELF", "SIGNED", null, "AR", "dan.counsel"));
    }

    private void knowAccused(String affiliation) {
        caseFiles.storeStep(new StepAnswers(
                caseNumber(),
                "intake",
                "reception.takeIntake",
                1,
                "dan.counsel",
                Instant.now(),
                Map.of("perpAffiliation", affiliation)));
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    private static Map<String, Object> withoutGiver() {
        return with(medicalHelp(), "givenBy", null);
    }

    private List<String> mailed() {
        return jdbc.queryForList(
                "select recipient from outbox_message where case_number = ? order by id", String.class, number);
    }

    private void refused(String user, String element, Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> house.answer(user, number, element, answers)).hasMessageContaining(why);
    }
}
