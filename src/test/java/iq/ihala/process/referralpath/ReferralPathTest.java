package iq.ihala.process.referralpath;

import static iq.ihala.process.reception.ReceptionForms.advice;
import static iq.ihala.process.reception.ReceptionForms.consent;
import static iq.ihala.process.reception.ReceptionForms.earlierCase;
import static iq.ihala.process.reception.ReceptionForms.intake;
import static iq.ihala.process.reception.ReceptionForms.noConsent;
import static iq.ihala.process.reception.ReceptionForms.rightsExplained;
import static iq.ihala.process.reception.ReceptionForms.safe;
import static iq.ihala.process.riskassessment.ToolForms.blackmail;
import static iq.ihala.process.riskassessment.ToolForms.otherProblems;
import static iq.ihala.process.riskassessment.ToolForms.twoQuestions;
import static iq.ihala.process.riskassessment.ToolForms.violenceByHusband;
import static iq.ihala.process.riskassessment.ToolForms.wholeSuicideScreen;
import static iq.ihala.process.servicereferral.ReferralForms.notShared;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.casefile.People;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.clocks.StepWatch;
import iq.ihala.process.common.ProtectionBeside;
import iq.ihala.process.fixedclock.FixedClockWatch;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.immediatedanger.DangerForms;
import iq.ihala.process.minorprotection.MinorForms;
import iq.ihala.process.persondied.DeathReports;
import iq.ihala.process.servicereferral.ReferralForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.rights.BreachKind;
import iq.ihala.rights.Breaches;
import iq.ihala.rights.Request;
import iq.ihala.rights.Requests;
import iq.ihala.risk.RiskLevel;
import iq.ihala.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class ReferralPathTest {

    private static final String COUNSELLOR = "path.intake";
    private static final String WORKER = "path.worker";
    private static final String LAWYER = "path.lawyer";
    private static final String REVIEWER = "path.super";
    private static final String OFFICER = "path.officer";
    private static final String MEDIATOR = "path.mediator";

    private static final Set<String> WITHOUT_MORE_TALK = Set.of("FEEDBACK", "STATISTICS", "EVIDENCE");

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private ProtectionBeside protection;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Breaches breaches;

    @Autowired
    private Requests requests;

    @Autowired
    private Reopening reopening;

    @Autowired
    private DeathReports deaths;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @Autowired
    private StepWatch stepWatch;

    @Autowired
    private FixedClockWatch fixedClocks;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private ProcessInstance path;

    @BeforeEach
    void onlyTheseAreOnDuty() {
        BpmnAwareTests.init(engine);
        for (String group : List.of("intake_counsellor", "risk_reviewer")) {
            staff.members(group).forEach(member -> staff.onDuty(member.user(), false));
        }
        house.employ(COUNSELLOR, "F", "intake_counsellor");
        house.employ(WORKER, "F", "case_worker", "psych_counsellor");
        house.employ(LAWYER, "F", "lawyer");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(OFFICER, "F", "cp_officer", "women_unit");
        house.employ(MEDIATOR, "F", "mediator");
    }

    @Test
    void aPersonIsLedFromTheFirstQuestionToTheClosedCase() {
        open();
        received("SCHOOL");
        assertThat(path).isWaitingAt("callActivity_riskAssessment").hasPassed("callActivity_reception");
        assessedAsLow();

        assertThat(path).isWaitingAt("callActivity_optionsTalk").hasNotPassed("callActivity_immediateDanger");
        talkedAbout(wantsEverything());
        assertThat(path)
                .isWaitingAt(
                        "callActivity_serviceReferral",
                        "callActivity_legalAdvice",
                        "callActivity_mediation",
                        "userTask_actAsCommunityPolice",
                        "callActivity_casePlan");
        everyItemIsDone();
        planned();

        assertThat(path).isWaitingAt("callActivity_followUp").hasPassed("endEvent_branchDone");
        followedUp("REASSESS");
        assessedAsLow();
        talkedAbout(wantsNothing());
        planned();
        followedUp("OPTIONS");
        talkedAbout(wantsNothing());
        planned();
        followedUp("CLOSE");

        assertThat(path).isWaitingAt("callActivity_closure");
        answer(WORKER, "userTask_requestClosure", closing("GOALS_MET", "NO"));
        answer(WORKER, "userTask_readBlockers", Map.of("blockersRead", true));
        assertThat(path).isWaitingAt("callActivity_followUp").hasNotPassed("endEvent_caseClosed");
        followedUp("CLOSE");
        answer(WORKER, "userTask_requestClosure", closing("PERSON_REQUEST", "YES"));
        answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"));

        assertThat(path).isEnded().hasPassed("endEvent_caseClosed");
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(running()).isZero();
    }

    @Test
    void aLateStepIsShownOnThePathUntilItIsDone() {
        open();
        Task step = house.task(number.value(), "userTask_checkSafety");
        Date past = Date.from(clock.instant().minusSeconds(60));
        step.setDueDate(past);
        step.setFollowUpDate(past);
        tasks.saveTask(step);
        stepWatch.look();

        assertThat(path).isWaitingAt("callActivity_overdueEscalation", "callActivity_reception");
        answer(COUNSELLOR, "userTask_checkSafety", safe("F"));
        assertThat(path).isWaitingAt("callActivity_reception").hasPassed("endEvent_stepSettled");
    }

    @Test
    void withTheNewsOfADeathThePathStopsAtOnceWhateverRuns() {
        open();
        received("SCHOOL");
        assertThat(deaths.report(number, REVIEWER)).isTrue();

        assertThat(path)
                .isWaitingAt("callActivity_personDied")
                .isNotWaitingAt("callActivity_riskAssessment")
                .hasPassed("startEvent_personDied");
        answer(REVIEWER, "userTask_confirmDeath", Map.of("deathConfirmed", "NO", "deathSource", "OTHER"));
        assertThat(path).isEnded().hasPassed("endEvent_deathHandled");
    }

    @Test
    void aDateThatNoLevelMovesIsWatchedBesideTheCaseUntilItIsStruckOut() {
        open();
        received("SCHOOL");
        legalFiles.learnKnowledge(number.value(), LocalDate.now(clock).minusDays(5), COUNSELLOR);
        fixedClocks.legalDates(number);
        assertThat(path).isWaitingAt("callActivity_fixedClock", "callActivity_riskAssessment");
        legalFiles.recordOffences(number.value(), Set.of(), "NO", LAWYER);
        legalFiles.computeComplaintDeadline(number.value());
        fixedClocks.legalDates(number);

        assertThat(path).isWaitingAt("callActivity_riskAssessment").hasPassed("endEvent_fixedClockOver");
    }

    @Test
    void aTalkWithoutARecordEndsWithAdvice() {
        open();
        answer(COUNSELLOR, "userTask_checkSafety", safe("F"));
        answer(COUNSELLOR, "userTask_explainRights", rightsExplained());
        answer(COUNSELLOR, "userTask_askConsentToRecord", noConsent());
        Set<String> others = allJobs();
        answer(COUNSELLOR, "userTask_adviseWithoutRecord", advice());

        assertThat(path).isEnded().hasPassed("endEvent_adviceOnly").hasNotPassed("callActivity_riskAssessment");
        assertThat(running()).isZero();
        // The engine's own history of the talk is forgotten right after.
        allJobs().stream().filter(job -> !others.contains(job)).forEach(jobs::executeJob);
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
    }

    @Test
    void theSameConcernGoesOnUnderTheEarlierNumberWithWhatWasSaidToday() {
        String name = unique();
        CaseNumber earlier = aClosedCaseOf(name);
        open();
        ProcessInstance second = path;
        recognisedAs(name);

        assertThat(second)
                .isEnded()
                .hasPassed("serviceTask_reopenEarlierCase", "endEvent_movedToEarlierCase")
                .hasNotPassed("callActivity_riskAssessment");
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.MOVED);
        number = earlier;
        path = pathOf(earlier);
        assertThat(path).isWaitingAt("userTask_reopenCase").hasPassed("startEvent_caseReopened");
        assertThat(caseFiles.newestAnswers(earlier, Set.of("callerIdentity", "district")))
                .containsEntry("callerIdentity", "canary-new-cover")
                .containsEntry("district", "SHATT_AL_ARAB");
        assertThat(house.task(earlier.value(), "userTask_reopenCase").getPriority())
                .as("an earlier case that nobody had assessed")
                .isEqualTo(60);
        answer(REVIEWER, "userTask_reopenCase", Map.of("reopenReason", "RETURN"));

        assertThat(path).isWaitingAt("callActivity_riskAssessment");
        assertThat(caseFiles.summary(earlier).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(watchesOfTheLastDay(earlier))
                .as("the last day for a complaint")
                .isEqualTo(1);
        assessedAsLow();
        assertThat(path).isWaitingAt("callActivity_optionsTalk");
    }

    @Test
    void whereTheEarlierCaseIsStillOpenItsCaseWorkerIsTold() {
        String name = unique();
        open();
        answer(COUNSELLOR, "userTask_checkSafety", safe("F"));
        answer(COUNSELLOR, "userTask_explainRights", rightsExplained());
        answer(COUNSELLOR, "userTask_askConsentToRecord", consent("FULL"));
        answer(
                COUNSELLOR,
                "userTask_takeIntake",
                with(intake(name, "25_34"), Map.of("problemTypes", List.of("SCHOOL"), "mainProblem", "SCHOOL")));
        CaseNumber earlier = number;
        caseFiles.assignCaseWorker(earlier, WORKER);
        open();
        recognisedAs(name);

        assertThat(path).isEnded().hasPassed("endEvent_movedToEarlierCase");
        assertThat(jdbc.queryForObject(
                        "select count(*) from outbox_message where recipient = ? and case_number = ?",
                        Integer.class,
                        WORKER,
                        earlier.value()))
                .isEqualTo(1);
        assertThat(watchesOfTheLastDay(earlier))
                .as("the last day for a complaint")
                .isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(earlier.value())
                        .processDefinitionKey(ReferralPathProcess.KEY)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aClosedCaseIsReopenedOnceAndAnImminentDangerComesFirst() {
        number = aClosedCaseOf(unique());
        caseFiles.storeStep(new StepAnswers(
                number,
                "test",
                "reception.takeIntake",
                1,
                COUNSELLOR,
                clock.instant(),
                Map.of("problemTypes", List.of("CYBER"), "birthYear", 1990, "ageBand", "25_34")));
        assertThat(reopening.reopen(number, COUNSELLOR)).isTrue();
        assertThat(reopening.reopen(number, COUNSELLOR)).isTrue();
        path = pathOf(number);
        answer(REVIEWER, "userTask_reopenCase", Map.of("reopenReason", "NEW_INCIDENT"));
        assertThat(reopening.reopen(number, COUNSELLOR)).isFalse();

        answerTools(Map.of(
                "userTask_screenSuicide",
                wholeSuicideScreen(),
                "userTask_assessBlackmail",
                with(blackmail("sexualImages", "honourRisk"), Map.of("deadlineGiven", "YES", "deadlineHours", 2))));
        review();

        assertThat(path).isWaitingAt("callActivity_immediateDanger").hasNotPassed("callActivity_optionsTalk");
        DangerForms.handleWithoutPolice(house, number.value(), WORKER, REVIEWER, WORKER);
        assertThat(path).isWaitingAt("callActivity_optionsTalk");
        assertThat(caseFiles.summary(number).caseWorker()).isEqualTo(WORKER);
    }

    @Test
    void whatAClosedCaseStillWaitedForEndsWhenItIsReopened() {
        atStep("callActivity_closure", Map.of("followUpResult", "CLOSE"));
        consents.give(new ConsentGiven(
                number, ConsentCode.C_FEEDBACK, null, null, null, "SELF", "SIGNED", null, "AR", WORKER));
        caseFiles.recordContact(number, true, "PHONE_OWN");
        answer(WORKER, "userTask_requestClosure", closing("PERSON_REQUEST", "YES"));
        answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"));
        assertThat(house.open(number.value())).containsExactly("userTask_askFeedback");

        reopening.reopen(number, COUNSELLOR);

        assertThat(path).isEnded();
        assertThat(house.open(number.value())).containsExactly("userTask_reopenCase");
    }

    @Test
    void aNewDangerIsHandledBesideTheCaseAndTheNextContactComesNow() {
        atStep("callActivity_followUp", Map.of());
        caseFiles.storeStep(new StepAnswers(
                number,
                "test",
                "reception.takeIntake",
                1,
                COUNSELLOR,
                clock.instant(),
                Map.of("problemTypes", List.of("SCHOOL"), "sex", "FEMALE", "ageBand", "25_34")));
        runtime.setVariable(path.getId(), "problemTypes", "SCHOOL");
        runtime.createProcessInstanceModification(path.getId())
                .startBeforeActivity("userTask_actAsCommunityPolice")
                .execute();
        mayInformCommunityPolice();
        answer(OFFICER, "userTask_actAsCommunityPolice", with(action("ESCORT"), "dangerSeen", "YES"));

        assertThat(path)
                .isWaitingAt("callActivity_followUp", "callActivity_immediateDangerAgain")
                .hasPassed("startEvent_newDanger");
        DangerForms.handleWithoutPolice(house, number.value(), WORKER, REVIEWER, WORKER);
        assertThat(path).isWaitingAt("callActivity_followUp", "callActivity_riskAssessmentAgain");
        assertThat(house.task(number.value(), "userTask_followUp")).isNull();
        assessedAsLow();

        assertThat(path)
                .isWaitingAt("callActivity_followUp")
                .hasPassed("serviceTask_bringFollowUpForward", "endEvent_newDangerHandled");
        assertThat(house.task(number.value(), "userTask_followUp")).isNotNull();
    }

    @Test
    void whatCannotWaitRunsBesideThePathAndLeavesItWhereItStands() {
        open();
        assertThat(protection.start(number, ProtectionBeside.PLACE_AGAIN, RiskLevel.IMMINENT))
                .isTrue();
        HouseTimers.fire(number.value(), "catchEvent_placeSoughtAgain");
        house.answer(COUNSELLOR, number.value(), "userTask_askPlaceWishes", DangerForms.askNobody());
        house.answer(
                COUNSELLOR,
                number.value(),
                "userTask_findSafePlace",
                Map.of("safeToTalk", "YES", "safePlace", "NOT_NEEDED"));
        protection.start(number, "PSS", RiskLevel.IMMINENT);
        house.answer(WORKER, number.value(), "userTask_chooseProvider", ReferralForms.notShared());
        protection.start(number, ProtectionBeside.CONFERENCE, RiskLevel.IMMINENT);
        house.answer(
                REVIEWER,
                number.value(),
                "userTask_inviteConference",
                Map.of("conferenceRoles", List.of("CASE_WORKER"), "conferenceBasis", "INSIDE", "codeNamesOnly", true));
        house.answer(
                REVIEWER,
                number.value(),
                "userTask_holdConference",
                Map.of(
                        "conferencePresent",
                        List.of("CASE_WORKER"),
                        "codeNamesUsed",
                        true,
                        "conferenceDecisions",
                        "قرار"));
        caseFiles.storeStep(new StepAnswers(
                number, "intake", "reception.takeIntake", 1, COUNSELLOR, Instant.now(), Map.of("ageBand", "9_14")));
        house.employ("path.social", "F", "social_researcher");
        protection.start(number, ProtectionBeside.MINOR, RiskLevel.HIGH);
        MinorForms.withSafeGuardian(house, number.value(), "path.social");

        assertThat(house.open(number.value())).containsExactly("userTask_checkSafety");
        BpmnAwareTests.assertThat(path).hasPassed("subProcess_protectionBeside", "endEvent_protected");
    }

    @Test
    void whatAnAdviceBeginsRunsBesideThePathAndLeavesItWhereItStands() {
        open();
        overrides.ask(new OverrideAsked(
                number, ConsentCode.C_POLICE, "LATE_DUTY_TO_REPORT", LegitimateBasis.DUTY_TO_REPORT, "جناية", LAWYER));
        legalStep("LATE_DUTY");
        answer(REVIEWER, "userTask_confirmLateDuty", Map.of("dutyConfirmed", "NO", "dutyConfirmedReason", "سبب"));
        legalStep("MEDIATION");
        answer(WORKER, "userTask_explainRefusal", Map.of("safeToTalk", "YES", "refusalExplained", "YES"));
        legalStep("ADVICE");
        answer(
                LAWYER,
                "userTask_collectFacts",
                Map.of(
                        "talkNeeded", "NO",
                        "excuse", "NO",
                        "victimUnder18", "NO",
                        "accusedUnder18", "NO"));
        answer(LAWYER, "userTask_classifyOffences", Map.of("offenceCodes", List.of("L27"), "complaintOnly", "NO"));
        answer(LAWYER, "userTask_checkDuty", Map.of("dutyAfterClassification", "NONE"));
        Map<String, Object> decided = new HashMap<>(Map.of("safeToTalk", "YES", "legalDecision", "NO"));
        List.of(1, 3, 4, 5, 6, 7, 9).forEach(warning -> decided.put("W" + warning, true));
        answer(LAWYER, "userTask_readOptions", decided);

        assertThat(house.open(number.value())).containsExactly("userTask_checkSafety");
        BpmnAwareTests.assertThat(path).hasPassed("subProcess_lawBeside", "endEvent_legalStepDone");
    }

    private void legalStep(String which) {
        runtime.createMessageCorrelation("LegalStepNeeded")
                .processInstanceBusinessKey(number.value())
                .setVariablesToTriggeredScope(Map.of("legalStep", which, "riskLevel", "LOW"))
                .correlate();
    }

    @Test
    void communityPoliceActOnlyWithALiveConsentAndOncePerConsent() {
        atStep("userTask_actAsCommunityPolice", Map.of());
        consents.give(
                new ConsentGiven(number, ConsentCode.C_REF, "MHPSS", null, null, "SELF", "SIGNED", null, "AR", WORKER));
        assertThat(shownToOfficer("consentsInForce")).isEqualTo("لا توجد موافقات سارية");
        assertThat(shownToOfficer("agreedContact")).isEqualTo("لا توجد موافقة سارية: لا يُتصل بالشخص.");
        mayInformCommunityPolice();
        // Which help the person takes elsewhere is none of the officer's business.
        assertThat(shownToOfficer("consentsInForce"))
                .contains("إعلام الشرطة المجتمعية")
                .doesNotContain("الإحالة");
        assertThat(shownToOfficer("agreedContact")).contains("هو يتصل بنا");
        refused(OFFICER, "userTask_actAsCommunityPolice", with(action("PATROL"), "safeToTalk", "NO"), "غير آمن");
        refused(OFFICER, "userTask_actAsCommunityPolice", pledge("NO", "YES"), "قبل موافقة الشخص");
        refused(OFFICER, "userTask_actAsCommunityPolice", pledge("YES", "NO"), "أن يقبل المشرف");
        answer(OFFICER, "userTask_actAsCommunityPolice", pledge("YES", "YES"));

        assertThat(path).isEnded().hasPassed("endEvent_branchDone");
        assertThat(consents.isLive(number, ConsentCode.C_CP, null, null)).isFalse();
    }

    @Test
    void withoutALiveConsentCommunityPoliceDoNothingAndThePathGoesOn() {
        atStep("userTask_actAsCommunityPolice", Map.of());
        mayInformCommunityPolice();
        consents.withdraw(number, ConsentCode.C_CP, null, WORKER);
        answer(OFFICER, "userTask_actAsCommunityPolice", action("PATROL"));

        assertThat(path).isEnded().hasPassed("boundaryEvent_noConsent", "endEvent_branchDone");
        assertThat(caseFiles.lastStep(number, path.getId(), ReferralPathProcess.POLICE_FORM))
                .isEmpty();
    }

    @Test
    void whereTheAccusedIsPowerfulASupervisorDecides() {
        atStep("userTask_actAsCommunityPolice", Map.of("restricted", true));
        mayInformCommunityPolice();
        assertThatThrownBy(() -> answer(OFFICER, "userTask_actAsCommunityPolice", action("ESCORT")))
                .isInstanceOf(AuthorizationException.class);
        answer(REVIEWER, "userTask_actAsCommunityPolice", action("ESCORT"));
        assertThat(path).isEnded();
    }

    @Test
    void withoutConsentTheOfficerMaySayThatNothingWasDone() {
        atStep("userTask_actAsCommunityPolice", Map.of());
        answer(OFFICER, "userTask_actAsCommunityPolice", with(action("NO_ACTION"), "safeToTalk", "NO"));
        assertThat(path).isEnded();
    }

    @Test
    void oneThingTakenBackStopsAndTheRestOfTheCaseGoesOn() {
        open();
        received("SCHOOL");
        assessedAsLow();
        talkedAbout(wantsEverything());
        List<String> before = house.open(number.value());
        assertThat(before).contains("userTask_actAsCommunityPolice", "userTask_writePlan");

        Withdrawal taken =
                withdrawals.record(number, WithdrawalScope.CP, null, WithdrawalWay.PRESENT, null, false, WORKER);

        assertThat(house.open(number.value()))
                .doesNotContain("userTask_actAsCommunityPolice")
                .contains("userTask_confirmToPerson")
                .containsAll(before.stream()
                        .filter(step -> !step.equals("userTask_actAsCommunityPolice"))
                        .toList());
        assertThat(path).isWaitingAt("callActivity_consentWithdrawal", "callActivity_casePlan");
        answer(WORKER, "userTask_confirmToPerson", Map.of("withdrawalTold", "TOLD", "safeToTalk", "YES"));
        assertThat(path).hasPassed("endEvent_withdrawalDone").isWaitingAt("callActivity_casePlan");
        assertThat(withdrawals.find(taken.id()).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void whoTakesEverythingBackEndsTheCaseWhereverItStands() {
        house.employ("path.dpo", "F", "dpo");
        open();
        received("SCHOOL");
        assessedAsLow();
        talkedAbout(wantsEverything());

        withdrawals.record(number, WithdrawalScope.ALL, null, WithdrawalWay.PRESENT, null, true, WORKER);

        assertThat(house.open(number.value())).containsExactly("userTask_decideHold");
        answer("path.dpo", "userTask_decideHold", Map.of("lawObliges", "NO"));
        assertThat(path).isEnded().hasPassed("endEvent_recordGone").hasNotPassed("endEvent_caseClosed");
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(running()).isZero();
    }

    @Test
    void whatIsOwedToWhoTookSomethingBackOutlivesTheCase() {
        open();
        received("SCHOOL");
        assessedAsLow();
        talkedAbout(wantsEverything());
        withdrawals.record(number, WithdrawalScope.CP, null, WithdrawalWay.PRESENT, null, false, WORKER);
        runtime.deleteProcessInstance(path.getId(), "ended for another reason");

        assertThat(house.open(number.value())).containsExactly("userTask_confirmToPerson");
        answer(WORKER, "userTask_confirmToPerson", Map.of("withdrawalTold", "TOLD", "safeToTalk", "YES"));
        assertThat(running()).isZero();
    }

    @Test
    void aBreachOfDataIsReviewedInTheCaseThatItHits() {
        house.employ("path.dpo", "F", "dpo");
        open();
        received("SCHOOL");
        breaches.record(BreachKind.THEFT, clock.instant(), Set.of(number), "path.dpo");
        assertThat(path).isWaitingAt("callActivity_breachReview", "callActivity_riskAssessment");
        answer(
                REVIEWER,
                "userTask_reviewBreachRisk",
                Map.of("breachDanger", "YES", "tellOfBreach", "NO", "breachReason", "canary-why"));
        assertThat(path)
                .as("more danger is a danger signal")
                .hasPassed("endEvent_breachReviewed")
                .isWaitingAt("callActivity_immediateDangerAgain", "callActivity_riskAssessment");
    }

    @Test
    void aDemandOfTheFileIsAnsweredBesideTheCase() {
        house.employ("path.dpo", "F", "dpo");
        open();
        received("SCHOOL");
        String demand = requests.ask(number, Request.Kind.ERASURE, "path.dpo");
        assertThat(path).isWaitingAt("callActivity_dataRequest", "callActivity_riskAssessment");
        requests.decide(demand, false, REVIEWER);
        answer(COUNSELLOR, "userTask_tellAnswer", Map.of("answerTold", "NO_SAFE_WAY"));
        assertThat(path).hasPassed("endEvent_requestAnswered").isWaitingAt("callActivity_riskAssessment");

        requests.ask(number, Request.Kind.ERASURE, "path.dpo");
        runtime.deleteProcessInstance(path.getId(), "ended for another reason");
        assertThat(house.open(number.value())).as("goes on by itself").containsExactly("userTask_weighRequest");
    }

    private void open() {
        path = house.start(COUNSELLOR, ReferralPathProcess.KEY, Map.of("channel", "WALK_IN"));
        number = new CaseNumber(house.caseNumber(path));
    }

    private void received(String problem) {
        answer(COUNSELLOR, "userTask_checkSafety", safe("F"));
        answer(COUNSELLOR, "userTask_explainRights", rightsExplained());
        answer(COUNSELLOR, "userTask_askConsentToRecord", consent("FULL"));
        answer(
                COUNSELLOR,
                "userTask_takeIntake",
                with(intake(unique(), "25_34"), Map.of("problemTypes", List.of(problem), "mainProblem", problem)));
    }

    private long watchesOfTheLastDay(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .processDefinitionKey("fixed-clock")
                .count();
    }

    private void recognisedAs(String name) {
        answer(COUNSELLOR, "userTask_checkSafety", safe("F"));
        answer(COUNSELLOR, "userTask_explainRights", rightsExplained());
        answer(COUNSELLOR, "userTask_askConsentToRecord", consent("FULL"));
        answer(
                COUNSELLOR,
                "userTask_takeIntake",
                with(
                        intake(name, "25_34"),
                        Map.of(
                                "problemTypes",
                                List.of("SCHOOL"),
                                "mainProblem",
                                "SCHOOL",
                                "safeContactMethod",
                                "CLINIC",
                                "safeDays",
                                List.of("SUN"),
                                "safeHours",
                                List.of("H10_12"),
                                "callerIdentity",
                                "canary-new-cover",
                                "knowledgeDate",
                                LocalDate.now(WorkingCalendar.BASRA)
                                        .minusDays(20)
                                        .toString())));
        answer(REVIEWER, "userTask_confirmEarlierCase", earlierCase("SAME_CONCERN"));
    }

    private void assessedAsLow() {
        answerTools(Map.of());
        assertThat(house.task(number.value(), "userTask_reviewRisk")).isNull();
    }

    private void answerTools(Map<String, Map<String, Object>> special) {
        Map<String, Map<String, Object>> answers = new HashMap<>();
        answers.put("userTask_assessDomesticViolence", violenceByHusband("onlyVerbal"));
        answers.put("userTask_screenSuicide", twoQuestions("N", "N"));
        answers.put("userTask_assessOtherProblems", otherProblems("SCHOOL", "siSchoolQuarrel"));
        answers.putAll(special);
        List<Task> open = toolTasks(answers.keySet());
        while (!open.isEmpty()) {
            open.forEach(task -> house.answer(WORKER, task, answers.get(task.getTaskDefinitionKey())));
            open = toolTasks(answers.keySet());
        }
    }

    private List<Task> toolTasks(Set<String> elements) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .filter(task -> elements.contains(task.getTaskDefinitionKey()))
                .toList();
    }

    private void review() {
        answer(REVIEWER, "userTask_reviewRisk", Map.of("reviewDecision", "CONFIRM", "perpAffiliation", "NONE"));
    }

    private void talkedAbout(Map<String, Object> wishes) {
        answer(WORKER, "userTask_talkOptions", wishes);
        Task asked = house.task(number.value(), "userTask_askConsent");
        while (asked != null) {
            Object item = runtime.getVariable(asked.getExecutionId(), "consentItem");
            house.answer(WORKER, asked, WITHOUT_MORE_TALK.contains(item) ? no() : yes(item));
            asked = house.task(number.value(), "userTask_askConsent");
        }
    }

    /** One service, advice, mediation where somebody was hurt, and an escort: everything at the same time. */
    private static Map<String, Object> wantsEverything() {
        Map<String, Object> wishes = wantsNothing();
        wishes.putAll(Map.of(
                "needs",
                List.of("LEGAL"),
                "wantsLegalAdvice",
                "YES",
                "wantsPoliceAction",
                "CP_ONLY",
                "wantsMediation",
                "YES",
                "mediationMatter",
                "NEIGHBOURS"));
        List.of(
                        "sexualViolence",
                        "minorInViolence",
                        "trafficking",
                        "forcedMarriage",
                        "weaponUsed",
                        "fearOrPressure",
                        "powerGap",
                        "publicFelony",
                        "womanOrChildThreatened")
                .forEach(gate -> wishes.put(gate, "N"));
        wishes.put("medicalInjury", "Y");
        return wishes;
    }

    private static Map<String, Object> wantsNothing() {
        Map<String, Object> wishes = new HashMap<>();
        wishes.put("safeToTalk", "YES");
        wishes.put("needs", List.of());
        wishes.put("wantsLegalAdvice", "NO");
        wishes.put("wantsPoliceAction", "NONE");
        wishes.put("wantsMediation", "NO");
        return wishes;
    }

    private static Map<String, Object> yes(Object item) {
        Map<String, Object> yes = Map.of(
                "safeToTalk", "YES",
                "consentAnswer", "YES",
                "givenBy", "SELF",
                "consentForm", "SIGNED",
                "consentLanguage", "AR");
        return "CP".equals(item) ? with(yes, "mayBeSaid", "الحاجة إلى المرافقة فقط") : yes;
    }

    private static Map<String, Object> no() {
        return Map.of("safeToTalk", "YES", "consentAnswer", "NO");
    }

    private void everyItemIsDone() {
        answer(WORKER, "userTask_chooseProvider", notShared());
        answer(OFFICER, "userTask_actAsCommunityPolice", action("ESCORT"));
        answer(WORKER, "userTask_explainRefusal", Map.of("safeToTalk", "YES", "refusalExplained", "YES"));
        answer(
                LAWYER,
                "userTask_collectFacts",
                Map.of(
                        "talkNeeded", "NO",
                        "knowledgeDate", LocalDate.now(clock).toString(),
                        "excuse", "NO",
                        "victimUnder18", "NO",
                        "accusedUnder18", "NO"));
        answer(LAWYER, "userTask_classifyOffences", Map.of("offenceCodes", List.of("L01"), "complaintOnly", "NO"));
        answer(LAWYER, "userTask_checkDuty", Map.of("dutyAfterClassification", "NONE"));
        Map<String, Object> advised = new HashMap<>(Map.of("safeToTalk", "YES", "legalDecision", "NO"));
        IntStream.of(1, 2, 3, 4, 5, 6, 7, 9).forEach(warning -> advised.put("W" + warning, true));
        answer(LAWYER, "userTask_readOptions", advised);
    }

    private void planned() {
        answer(
                WORKER,
                "userTask_writePlan",
                Map.of(
                        "goal1",
                        "أن تنام بأمان",
                        "goal1Action",
                        "زيارة الأخت",
                        "goal1Owner",
                        "PERSON",
                        "goal1Due",
                        LocalDate.now(clock).plusDays(7).toString()));
        answer(REVIEWER, "userTask_approvePlan", Map.of("planApproved", "YES"));
    }

    private void followedUp(String nextStep) {
        jobs.executeJob(
                jobs
                        .createJobQuery()
                        .processDefinitionKey("follow-up")
                        .activityId("catchEvent_followUpDue")
                        .list()
                        .stream()
                        .filter(job -> number.value()
                                .equals(runtime.createProcessInstanceQuery()
                                        .processInstanceId(job.getProcessInstanceId())
                                        .singleResult()
                                        .getBusinessKey()))
                        .findFirst()
                        .orElseThrow()
                        .getId());
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("contactMade", "YES");
        contact.put("safeToTalk", "YES");
        contact.put("contactMethodUsed", "PERSON_CAME");
        contact.put("visitType", "OFFICE");
        contact.put("newRisk", "NO");
        contact.put("incidentSince", "NO");
        contact.put("serviceReceived", "NO_SERVICE");
        contact.put("planStillFits", "YES");
        contact.put("nextStep", nextStep);
        answer(WORKER, "userTask_followUp", contact);
    }

    private static Map<String, Object> closing(String reason, String asked) {
        return Map.of(
                "closureReason",
                reason,
                "personAskedToClose",
                asked,
                "safetyPlanReviewed",
                "YES",
                "deadlineTold",
                "YES");
    }

    private static Map<String, Object> action(String type) {
        return Map.of(
                "safeToTalk", "YES",
                "actionType", type,
                "actionDate", "2026-11-01",
                "actionResult", "وقائع",
                "dangerSeen", "NO");
    }

    private static Map<String, Object> pledge(String agreed, String accepted) {
        return with(action("PLEDGE"), Map.of("personAgreedToContact", agreed, "reviewerAcceptedRisk", accepted));
    }

    private String shownToOfficer(String fact) {
        return house.fact(OFFICER, number.value(), "userTask_actAsCommunityPolice", fact);
    }

    private void mayInformCommunityPolice() {
        consents.give(
                new ConsentGiven(number, ConsentCode.C_CP, null, null, null, "SELF", "SIGNED", null, "AR", WORKER));
    }

    /** A case that stands at one step of the path, with nothing else running in it. */
    private void atStep(String element, Map<String, Object> more) {
        number = caseFiles.open("WALK_IN", COUNSELLOR);
        caseFiles.assignCaseWorker(number, WORKER);
        caseFiles.assignCounsellor(number, COUNSELLOR);
        caseFiles.recordLevel(number, "LOW");
        Map<String, Object> variables = new HashMap<>(Map.of("riskLevel", "LOW", "restricted", false));
        variables.putAll(more);
        path = runtime.createProcessInstanceByKey(ReferralPathProcess.KEY)
                .businessKey(number.value())
                .setVariables(variables)
                .startBeforeActivity(element)
                .execute();
    }

    private CaseNumber aClosedCaseOf(String name) {
        open();
        received("SCHOOL");
        persons.record(number, People.named(name, "أم " + name, null, null), "test.intake");
        caseFiles.close(number, "GOALS_MET", REVIEWER);
        return number;
    }

    private ProcessInstance pathOf(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .processDefinitionKey(ReferralPathProcess.KEY)
                .singleResult();
    }

    private Set<String> allJobs() {
        return jobs.createJobQuery().active().list().stream().map(Job::getId).collect(Collectors.toSet());
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }

    private static String unique() {
        return "canary " + UUID.randomUUID();
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
    }

    private void refused(String user, String element, Map<String, Object> answers, String reason) {
        assertThatThrownBy(() -> answer(user, element, answers))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining(reason);
    }
}
