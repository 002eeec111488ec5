package iq.ihala.process.optionstalk;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.immediatedanger.DangerForms;
import iq.ihala.process.minorprotection.MinorForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.referral.Referrals;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class OptionsTalkTest {

    private static final String WORKER = "talk.worker";
    private static final String LAWYER = "talk.lawyer";
    private static final String REVIEWER = "talk.reviewer";
    private static final Map<String, Object> BEST_INTEREST = Map.of("consentBasis", "BEST_INTEREST");
    private static final String LAWYER_AND_REVIEWER = "talk.both";

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
    private ConsentsInForce consentsInForce;

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Staff staff;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private String number;
    private ProcessInstance talk;

    @BeforeEach
    void employ() {
        house.employ(WORKER, "F", "case_worker");
        house.employ(LAWYER, "F", "lawyer");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(LAWYER_AND_REVIEWER, "M", "lawyer", "risk_reviewer");
    }

    @Test
    void whoMayHarmHerselfIsNotLeftAloneBeforeAnythingElse() {
        aTalk("WALK_IN", Map.of("suicideCare", true, "riskLevel", "HIGH"));

        assertThat(house.open(number)).containsExactly("userTask_stayTogether");
        house.answer(WORKER, number, "userTask_stayTogether", DangerForms.stayed(WORKER));
        house.answer(WORKER, number, "userTask_callChosenAdult", Map.of("adultChosen", "NO"));
        house.answer(WORKER, number, "userTask_askPsychiatrist", Map.of("psychiatristConsent", "ALREADY"));
        assertThat(house.open(number)).containsExactly("userTask_talkOptions");
        assertThat(runtime.getVariable(talk.getId(), "suicideCare"))
                .as("it is not done again in the next talk")
                .isEqualTo(false);
    }

    @Test
    void aMinorIsAskedForNothingBeforeItIsSettledWhoConsents() {
        house.employ("talk.social", "F", "social_researcher");
        house.employ("talk.intake", "F", "intake_counsellor");
        number = house.caseNumber(house.start("talk.intake", "referral-path", Map.of("channel", "WALK_IN")));
        again(Map.of("isMinor", true));
        answer("userTask_talkOptions", wishes("SHELTER"));

        assertThat(house.open(number)).doesNotContain("userTask_askConsent").contains("userTask_assessGuardian");
        HouseTimers.fire(number, "catchEvent_minorConsentLate");
        assertThat(jdbc.queryForObject(
                        "select count(*) from outbox_message where case_number = ?", Integer.class, number))
                .as("a supervisor learns that a child waits")
                .isPositive();
        caseFiles.storeStep(new StepAnswers(
                CaseNumber.parse(number),
                "intake",
                "reception.takeIntake",
                1,
                WORKER,
                Instant.now(),
                Map.of("ageBand", "9_14")));
        house.answer("talk.social", number, "userTask_assessGuardian", MinorForms.guardian("YES", "SAFE"));

        assertThat(house.open(number)).contains("userTask_askConsent");
        assertThat(house.fact(WORKER, number, "userTask_askConsent", "whoConsents"))
                .contains("ووليه الآمن");
        assertThatThrownBy(() -> answer("userTask_askConsent", with(yes(), "givenBy", "SELF")))
                .hasMessageContaining("قاصر");
        answer("userTask_askConsent", with(yes(), "givenBy", "SELF_GUARDIAN"));
    }

    @Test
    void inImminentDangerTheDangerPathHasCaredAlready() {
        aTalk("WALK_IN", Map.of("suicideCare", true, "riskLevel", "IMMINENT"));

        assertThat(house.open(number)).containsExactly("userTask_talkOptions");
    }

    @Test
    void aSafetyPlanComesFirstAndTheSafeWayIsKept() {
        aTalk("WALK_IN", Map.of("safetyPlanRequired", true));

        BpmnAwareTests.assertThat(talk).isWaitingAt("userTask_makeSafetyPlan").hasNotPassed("userTask_talkOptions");
        answer("userTask_makeSafetyPlan", aSafetyPlan());

        BpmnAwareTests.assertThat(talk).isWaitingAt("userTask_talkOptions");
        assertThat(caseFiles.newestAnswers(caseNumber(), Set.of("safeContactMethod", "codeWord")))
                .containsEntry("safeContactMethod", "PHONE_OTHER")
                .containsEntry("codeWord", "رمان");
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_FAMILY, "SAFE_PERSON", "كناري سعاد"))
                .isFalse();
    }

    @Test
    void aTrustedPersonIsContactedOnlyOnAConsentOfItsOwn() {
        aTalk("WALK_IN", Map.of("safetyPlanRequired", true));
        Map<String, Object> plan = aSafetyPlan();
        plan.putAll(Map.of(
                "safePersonConsent", "YES",
                "safePersonName", "كناري سعاد",
                "safePersonPhone", "07700000000",
                "safePersonMayKnow", "أن تتصل فقط"));
        assertThatThrownBy(() -> answer("userTask_makeSafetyPlan", plan)).hasMessageContaining("كيف أُعطيت");
        plan.putAll(Map.of("safePersonConsentForm", "VERBAL_WITNESSED", "safePersonConsentWitness", "مرشدة"));
        answer("userTask_makeSafetyPlan", plan);

        assertThat(consents.isLive(caseNumber(), ConsentCode.C_FAMILY, "SAFE_PERSON", "كناري سعاد"))
                .isTrue();
    }

    @Test
    void aTelephoneThatOthersSeeIsNoSafeWay() {
        aTalk("WALK_IN", Map.of("safetyPlanRequired", true));
        Map<String, Object> plan = aSafetyPlan();
        plan.putAll(Map.of("phoneShared", "YES", "safeContactMethod", "PHONE_OWN"));

        assertThatThrownBy(() -> answer("userTask_makeSafetyPlan", plan))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("وسيلة اتصال آمنة");
    }

    @Test
    void withoutASafePlaceToTalkNothingCounts() {
        aTalk("WALK_IN", Map.of());
        Map<String, Object> unsafe = wishes();
        unsafe.put("safeToTalk", "NO");

        assertThatThrownBy(() -> answer("userTask_talkOptions", unsafe)).hasMessageContaining("آمن");
        BpmnAwareTests.assertThat(talk).isWaitingAt("userTask_talkOptions");
    }

    @Test
    void eachWishIsAskedForByItselfAndOnlyAYesGoesOn() {
        aTalk("WALK_IN", Map.of());
        Map<String, Object> wishes = wishes("PSS", "SHELTER", "VISIT");
        wishes.putAll(Map.of("wantsLegalAdvice", "YES", "wantsPoliceAction", "CP_ONLY"));
        answer("userTask_talkOptions", wishes);

        assertThat(runtime.getVariable(talk.getId(), "consentItems"))
                .isEqualTo("PSS,SHELTER,VISIT,LEGAL_ADVICE,CP,STATISTICS,FEEDBACK");
        assertThat(asked()).isEqualTo("PSS");
        say("YES");
        say("NO");
        Map<String, Object> visit = yes();
        visit.put("visitDate", time.today().plusDays(3).toString());
        answer("userTask_askConsent", visit);
        say("YES");
        say("NO");
        say("YES");
        assertThat(asked()).isEqualTo("FEEDBACK");
        say("YES");

        BpmnAwareTests.assertThat(talk).isEnded().hasNotPassed("userTask_checkDutyToReport");
        assertThat(result())
                .containsEntry("consentedServices", "PSS,VISIT")
                .containsEntry("legalAccepted", true)
                .containsEntry("cpConsent", false)
                .containsEntry("mediationConsent", false)
                .containsEntry("dutyCheckNeeded", false);
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_REF, "PSS", null))
                .isTrue();
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_REF, "SHELTER", null))
                .isFalse();
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_VISIT, null, null))
                .isTrue();
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_CP, null, null)).isFalse();
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_FEEDBACK, null, null))
                .isTrue();
    }

    @Test
    void whoWantsNothingIsAskedForNothingTheSecondTime() {
        aTalk("WALK_IN", Map.of());
        answer("userTask_talkOptions", wishes());
        say("NO");
        say("NO");
        BpmnAwareTests.assertThat(talk).isEnded();

        again(Map.of());
        answer("userTask_talkOptions", wishes());

        BpmnAwareTests.assertThat(talk).isEnded().hasNotPassed("userTask_askConsent");
        assertThat(result()).containsEntry("consentItems", "").containsEntry("consentedServices", "");
    }

    @Test
    void policeIsToldOnlyOnAConsentThatWasAskedForInThisTalk() {
        aTalk("WALK_IN", Map.of());
        Map<String, Object> wishes = wishes();
        wishes.put("wantsPoliceAction", "CP_ONLY");
        answer("userTask_talkOptions", wishes);
        Map<String, Object> action = yes();
        action.put("mayBeSaid", "مرافقة إلى البيت فقط");
        answer("userTask_askConsent", action);
        say("NO");
        say("NO");
        assertThat(result()).containsEntry("cpConsent", true);

        again(Map.of());
        answer("userTask_talkOptions", wishes());

        assertThat(consents.isLive(caseNumber(), ConsentCode.C_CP, null, null)).isTrue();
        assertThat(result()).containsEntry("cpConsent", false);
    }

    @Test
    void aStationAJudgeOrMediationAreAskedForToo() {
        aTalk("WALK_IN", Map.of());
        Map<String, Object> wishes = wishes("CYBER_TECH");
        wishes.put("wantsPoliceAction", "JUDGE");
        wishes.putAll(mediation());
        answer("userTask_talkOptions", wishes);

        assertThat(runtime.getVariable(talk.getId(), "consentItems"))
                .isEqualTo("CYBER_TECH,JUDGE,MEDIATION,EVIDENCE,STATISTICS,FEEDBACK");
        say("YES");
        Map<String, Object> judge = yes();
        judge.put("mayBeSaid", "ما في الشكوى");
        answer("userTask_askConsent", judge);
        say("YES");
        say("NO");
        say("NO");
        say("NO");

        assertThat(result()).containsEntry("mediationConsent", true).containsEntry("consentedServices", "CYBER_TECH");
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_JUDGE, null, null))
                .isTrue();
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_MED, null, null)).isTrue();
    }

    @Test
    void whoIsAdvisedAlreadyGetsNoSecondAdviceButIsAskedAgain() {
        aTalk("WALK_IN", Map.of());
        ProcessInstance advice = runtime.createProcessInstanceByKey("legal-advice")
                .businessKey(number)
                .setVariables(Map.of("riskLevel", "MEDIUM", "legalDecision", "LATER"))
                .startBeforeActivity("serviceTask_planReminder")
                .execute();
        BpmnAwareTests.assertThat(advice).isWaitingAt("gateway_waitForDecision");
        Map<String, Object> wishes = wishes();
        wishes.put("wantsLegalAdvice", "YES");
        answer("userTask_talkOptions", wishes);
        say("YES");
        say("NO");
        say("NO");

        assertThat(result()).containsEntry("legalAccepted", false);
        BpmnAwareTests.assertThat(advice).isWaitingAt("userTask_askAgain");
    }

    @Test
    void aWitnessIsNeededWhereNothingIsSigned() {
        aTalk("WALK_IN", Map.of());
        answer("userTask_talkOptions", wishes("PSS"));

        assertThatThrownBy(() -> answer(
                        "userTask_askConsent",
                        Map.of(
                                "safeToTalk", "YES",
                                "consentAnswer", "YES",
                                "givenBy", "SELF",
                                "consentForm", "VERBAL_WITNESSED",
                                "consentLanguage", "AR")))
                .hasMessageContaining("صفة الشاهد");
    }

    @Test
    void theFormShowsTheRegistersOwnWords() {
        aTalk("WALK_IN", Map.of());
        answer("userTask_talkOptions", wishes("PSS"));

        assertThat(house.fact(WORKER, number, "userTask_askConsent", "consentItemText"))
                .contains("دعم نفسي اجتماعي", consents.text(ConsentCode.C_REF), "من حيث المبدأ");
    }

    @Test
    void consentsAreShownInWordsAndToThePoliceOnlyTheirOwn() {
        aTalk("WALK_IN", Map.of());
        assertThat(consentsInForce.toCaseWorkers(caseNumber())).isEqualTo("لا توجد موافقات سارية");
        Map<String, Object> wishes = wishes("PSS", "SHELTER");
        wishes.put("wantsPoliceAction", "CP_ONLY");
        answer("userTask_talkOptions", wishes);
        say("YES");
        say("NO");
        Map<String, Object> action = yes();
        action.put("mayBeSaid", "مرافقة إلى البيت فقط");
        answer("userTask_askConsent", action);
        consents.give(new ConsentGiven(
                caseNumber(),
                ConsentCode.C_REF,
                referrals.open(number, "PSS", null),
                "SOME_PROVIDER",
                "CODE_ONLY",
                "SELF",
                "SIGNED",
                null,
                "AR",
                WORKER));

        assertThat(consentsInForce.toCaseWorkers(caseNumber()).lines())
                .contains(
                        "إعلام الشرطة المجتمعية",
                        "الإحالة: دعم نفسي اجتماعي (حتى " + time.today().plusDays(90) + ")")
                .allMatch(line -> !line.contains("إيواء"))
                .hasSize(2);
        assertThat(consentsInForce.toPolice(caseNumber())).isEqualTo("إعلام الشرطة المجتمعية");
    }

    @Test
    void aDutyIsCheckedConfirmedToldToThePersonAndOnlyThenReported() {
        aTalk("WALK_IN", Map.of("isMinor", true));
        noWishes();

        answer(LAWYER, "userTask_checkDutyToReport", duty("YES"));
        answer(REVIEWER, "userTask_confirmDutyToReport", confirmation("YES"));
        BpmnAwareTests.assertThat(talk).isWaitingAt("userTask_tellPersonFirst");
        assertThatThrownBy(() -> answer(
                        "userTask_tellPersonFirst",
                        Map.of(
                                "safeToTalk", "YES",
                                "personInformed", "NO",
                                "withholdingReason", "NOT_REACHED",
                                "dangerAfterTelling", "NO")))
                .hasMessageContaining("يُخبَر الشخص أولاً");
        answer(
                "userTask_tellPersonFirst",
                Map.of("safeToTalk", "YES", "personInformed", "YES", "dangerAfterTelling", "NO"));
        answer(REVIEWER, "userTask_makeMinimumReport", report("PUBLIC_PROSECUTION"));

        BpmnAwareTests.assertThat(talk)
                .isEnded()
                .hasPassed("userTask_makeMinimumReport")
                .hasNotPassed("boundaryEvent_noConsent");
        assertThat(overrides.ofCase(caseNumber())).singleElement().satisfies(override -> {
            assertThat(override.basis()).isEqualTo(LegitimateBasis.DUTY_TO_REPORT);
            assertThat(override.askedBy()).isEqualTo(LAWYER);
            assertThat(override.decidedBy()).isEqualTo(REVIEWER);
            assertThat(override.usedFor()).isEqualTo("PUBLIC_PROSECUTION");
            assertThat(override.toldHow()).isEqualTo("BY_SAFE_WAY");
        });
        assertThat(result()).containsEntry("dutyToReport", "YES").containsEntry("dutyConfirmed", true);
    }

    @Test
    void nobodyIsToldTwiceOnOneConfirmedDuty() {
        aTalk("WALK_IN", Map.of("isMinor", true));
        noWishes();
        answer(LAWYER, "userTask_checkDutyToReport", duty("YES"));
        answer(REVIEWER, "userTask_confirmDutyToReport", confirmation("YES"));
        answer(
                "userTask_tellPersonFirst",
                Map.of("safeToTalk", "YES", "personInformed", "YES", "dangerAfterTelling", "NO"));
        overrides.use(caseNumber(), ConsentCode.C_POLICE, "DUTY_TO_REPORT", "FAMILY_PROTECTION", REVIEWER);
        answer(REVIEWER, "userTask_makeMinimumReport", report("PUBLIC_PROSECUTION"));

        BpmnAwareTests.assertThat(talk).isEnded().hasPassed("boundaryEvent_noConsent");
    }

    @Test
    void aDutyThatIsNotConfirmedTellsNobody() {
        aTalk("CP_PATROL", Map.of());
        noWishes();
        answer(LAWYER_AND_REVIEWER, "userTask_checkDutyToReport", duty("YES"));

        assertThatThrownBy(() -> answer(LAWYER_AND_REVIEWER, "userTask_confirmDutyToReport", confirmation("YES")))
                .hasMessageContaining("شخصاً ثانياً");
        answer(REVIEWER, "userTask_confirmDutyToReport", confirmation("NO"));

        BpmnAwareTests.assertThat(talk).isEnded().hasNotPassed("userTask_tellPersonFirst");
    }

    @Test
    void withoutADutyNobodyIsTold() {
        aTalk("WALK_IN", Map.of("problemTypes", "SEXV"));
        noWishes();
        Map<String, Object> contradiction = duty("YES");
        contradiction.put("offenceComplaintOnly", "YES");
        assertThatThrownBy(() -> answer(LAWYER, "userTask_checkDutyToReport", contradiction))
                .hasMessageContaining("لا تُحرَّك إلا بشكوى");
        answer(LAWYER, "userTask_checkDutyToReport", duty("NONE"));

        BpmnAwareTests.assertThat(talk).isEnded().hasNotPassed("userTask_confirmDutyToReport");
    }

    @Test
    void aDoubtOfTheLawyerIsDecidedByASecondPersonAndNobodyIsToldBefore() {
        aTalk("WALK_IN", Map.of("problemTypes", "SEXV"));
        noWishes();
        answer(LAWYER, "userTask_checkDutyToReport", duty("UNSURE"));
        BpmnAwareTests.assertThat(talk).isWaitingAt("userTask_confirmDutyToReport");
        answer(REVIEWER, "userTask_confirmDutyToReport", confirmation("NO"));

        BpmnAwareTests.assertThat(talk).isEnded().hasNotPassed("userTask_makeMinimumReport");
    }

    @Test
    void whereTheAccusedHasPowerTheStationIsNotTold() {
        aTalk("WALK_IN", Map.of("isMinor", true, "restricted", true));
        noWishes();
        answer(LAWYER, "userTask_checkDutyToReport", duty("YES"));
        answer(REVIEWER, "userTask_confirmDutyToReport", confirmation("YES"));
        answer(
                "userTask_tellPersonFirst",
                Map.of(
                        "safeToTalk", "NO",
                        "personInformed", "NO",
                        "withholdingReason", "FEAR_OF_HARM",
                        "dangerAfterTelling", "YES"));

        assertThatThrownBy(() -> answer(REVIEWER, "userTask_makeMinimumReport", report("POLICE_STATION")))
                .hasMessageContaining("قاضي التحقيق");
        Map<String, Object> tomorrow = report("INVESTIGATING_JUDGE");
        tomorrow.put("reportDate", time.today().plusDays(1).toString());
        assertThatThrownBy(() -> answer(REVIEWER, "userTask_makeMinimumReport", tomorrow))
                .hasMessageContaining("لم يأتِ بعد");
        answer(REVIEWER, "userTask_makeMinimumReport", report("INVESTIGATING_JUDGE"));
        BpmnAwareTests.assertThat(talk).isEnded();
    }

    @Test
    void policeStaffWhoTouchedTheCaseMakeALawyerLook() {
        staff.register(new StaffMember(
                "talk.police", "talk.police", "F", "MOI", Set.of("intake_counsellor"), true, null, null));
        aTalk("WALK_IN", Map.of());
        caseFiles.assignCounsellor(caseNumber(), "talk.police");
        noWishes();

        BpmnAwareTests.assertThat(talk).isWaitingAt("userTask_checkDutyToReport");
    }

    private void aTalk(String channel, Map<String, Object> variables) {
        number = caseFiles.open(channel, WORKER).value();
        if (Boolean.TRUE.equals(variables.get("isMinor"))) {
            caseFiles.storeStep(new StepAnswers(
                    caseNumber(), "minor", "minor-protection.settled", 1, WORKER, Instant.now(), BEST_INTEREST));
        }
        again(variables);
    }

    private void again(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "riskLevel", "MEDIUM",
                "isMinor", false,
                "restricted", false,
                "problemTypes", "DV",
                "safetyPlanRequired", false,
                "suicideCare", false,
                "mediationPrecheck", true));
        all.putAll(variables);
        talk = runtime.startProcessInstanceByKey(OptionsTalkProcess.KEY, number, all);
    }

    /** Straight to what follows the consents. */
    private void noWishes() {
        answer("userTask_talkOptions", wishes());
        say("NO");
        say("NO");
    }

    private static Map<String, Object> wishes(String... needs) {
        return new HashMap<>(Map.of(
                "safeToTalk", "YES",
                "needs", List.of(needs),
                "wantsLegalAdvice", "NO",
                "wantsPoliceAction", "NONE",
                "wantsMediation", "NO"));
    }

    private static Map<String, Object> mediation() {
        Map<String, Object> answers = new HashMap<>(Map.of("wantsMediation", "YES", "mediationMatter", "NEIGHBOURS"));
        List.of(
                        "sexualViolence",
                        "minorInViolence",
                        "trafficking",
                        "forcedMarriage",
                        "medicalInjury",
                        "weaponUsed",
                        "fearOrPressure",
                        "powerGap",
                        "publicFelony",
                        "womanOrChildThreatened")
                .forEach(gate -> answers.put(gate, "N"));
        return answers;
    }

    private static Map<String, Object> aSafetyPlan() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("safeToTalk", "YES");
        plan.put("exitPlan", "من باب المطبخ");
        plan.put("phoneShared", "YES");
        plan.put("safeContactMethod", "PHONE_OTHER");
        plan.put("safePhone", "07800000000");
        plan.put("safeDays", List.of("SUN"));
        plan.put("safeHours", List.of("H10_12"));
        plan.put("codeWord", "رمان");
        plan.put("messagesAllowed", "NO");
        plan.put("homeVisitAllowed", "NO");
        plan.put("safePersonConsent", "NO");
        plan.put("planSafeToKeep", "NO");
        return plan;
    }

    private void say(String answer) {
        answer(
                "userTask_askConsent",
                answer.equals("YES") ? yes() : Map.of("safeToTalk", "YES", "consentAnswer", "NO"));
    }

    private static Map<String, Object> yes() {
        return new HashMap<>(Map.of(
                "safeToTalk", "YES",
                "consentAnswer", "YES",
                "givenBy", "SELF",
                "consentForm", "SIGNED",
                "consentLanguage", "AR"));
    }

    private Object asked() {
        return runtime.getVariable(house.task(number, "userTask_askConsent").getExecutionId(), "consentItem");
    }

    private static Map<String, Object> duty(String answer) {
        return new HashMap<>(Map.of(
                "offenceComplaintOnly", "NO",
                "dutyToReport", answer,
                "personInformed", "NO",
                "decisionNote", "رأي أولي"));
    }

    private static Map<String, Object> confirmation(String answer) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("dutyConfirmed", answer, "dutyConfirmedReason", "بعد قراءة الرأي"));
        if (answer.equals("YES")) {
            answers.put("legitimateBasis", "DUTY_TO_REPORT");
        }
        return answers;
    }

    private Map<String, Object> report(String to) {
        return new HashMap<>(Map.of(
                "reportTo",
                to,
                "reportDate",
                time.today().toString(),
                "reportContent",
                "رقم الحالة ونوع الجريمة",
                "minimumOnly",
                true));
    }

    private void answer(String element, Map<String, Object> answers) {
        answer(WORKER, element, answers);
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number, element, answers);
    }

    private Map<String, Object> result() {
        Map<String, Object> values = new HashMap<>();
        history.createHistoricVariableInstanceQuery()
                .processInstanceId(talk.getId())
                .list()
                .forEach(variable -> values.put(variable.getName(), variable.getValue()));
        return values;
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }
}
