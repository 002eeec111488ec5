package iq.ihala.process.minorprotection;

import static iq.ihala.process.minorprotection.MinorForms.bestInterest;
import static iq.ihala.process.minorprotection.MinorForms.guardian;
import static iq.ihala.process.minorprotection.MinorForms.interview;
import static iq.ihala.process.minorprotection.MinorForms.plan;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class MinorProtectionTest {

    private static final String SOCIAL = "min.social";
    private static final String BOTH = "min.both";
    private static final String SUPER = "min.super";
    private static final String LAWYER = "min.lawyer";

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
    private Assessments assessments;

    @Autowired
    private MinorConsents minors;

    @Autowired
    private JdbcTemplate jdbc;

    private String number;
    private ProcessInstance minor;

    @BeforeEach
    void twoRoles() {
        BpmnAwareTests.init(engine);
        house.employ(SOCIAL, "F", "social_researcher");
        house.employ(BOTH, "F", "social_researcher", "risk_reviewer");
        house.employ(SUPER, "F", "risk_reviewer");
        house.employ(LAWYER, "F", "lawyer");
    }

    @Test
    void underNineTheSafeGuardianConsents() {
        child("0_8");
        assertThat(minors.settled(caseNumber())).isFalse();
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("TOO_YOUNG", "SAFE"));

        assertThat(basis()).isEqualTo(ConsentBasis.GUARDIAN);
        assertThat(minors.settled(caseNumber())).isTrue();
        assertThat(house.open(number)).containsExactly("userTask_interviewChild", "userTask_planProtection");
        house.answer(SOCIAL, number, "userTask_interviewChild", interview());
        house.answer(SOCIAL, number, "userTask_planProtection", plan());
        assertThat(minor).isEnded().hasNotPassed("userTask_decideBestInterest", "userTask_askJudge");
    }

    @Test
    void fromNineToFourteenChildAndSafeGuardianConsentTogether() {
        child("9_14");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("YES", "SAFE"));

        assertThat(basis()).isEqualTo(ConsentBasis.CHILD_AND_GUARDIAN);
        refused("userTask_planProtection", school("SELF"), "الطفل ووليه الآمن معاً");
        refused("userTask_planProtection", school("GUARDIAN"), "الطفل ووليه الآمن معاً");
        house.answer(SOCIAL, number, "userTask_planProtection", school("SELF_GUARDIAN"));
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_REF, "EDU", null))
                .isTrue();
    }

    @Test
    void fromFifteenTheChildConsentsAloneToAdviceAndPsychosocialHelp() {
        child("15_17");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("YES", "SAFE"));

        ConsentBasis basis = basis();
        assertThat(basis).isEqualTo(ConsentBasis.OWN_AND_GUARDIAN);
        assertThat(basis.allows("PSS", "SELF")).isTrue();
        assertThat(basis.allows("LEGAL_ADVICE", "SELF")).isTrue();
        assertThat(basis.allows("SHELTER", "SELF")).isFalse();
        assertThat(basis.allows("SHELTER", "SELF_GUARDIAN")).isTrue();
        assertThat(basis.allows("SHELTER", "GUARDIAN")).isFalse();
        assertThat(basis.allows(null, "SELF")).isFalse();
    }

    @Test
    void withoutASafeGuardianTwoPeopleOfTwoRolesDecide() {
        child("15_17");
        Map<String, Object> unsafe = with(guardian("YES", "ALLEGED_PERPETRATOR"), "guardianMayBeContacted", "YES");
        assertThatThrownBy(() -> house.answer(BOTH, number, "userTask_assessGuardian", unsafe))
                .hasMessageContaining("لا يُتصل بولي");
        house.answer(BOTH, number, "userTask_assessGuardian", guardian("YES", "ALLEGED_PERPETRATOR"));

        assertThat(minors.basis(caseNumber())).isEmpty();
        assertThatThrownBy(
                        () -> house.answer(BOTH, number, "userTask_decideBestInterest", bestInterest("BEST_INTEREST")))
                .hasMessageContaining("شخصاً ثانياً");
        assertThatThrownBy(() ->
                        house.answer(SOCIAL, number, "userTask_decideBestInterest", bestInterest("BEST_INTEREST")))
                .as("the second person has the other role")
                .isInstanceOf(AuthorizationException.class);
        house.answer(SUPER, number, "userTask_decideBestInterest", bestInterest("BEST_INTEREST"));

        assertThat(basis()).isEqualTo(ConsentBasis.BEST_INTEREST);
        refused("userTask_planProtection", school("GUARDIAN"), "دون الولي");
        refused("userTask_planProtection", school("SELF_GUARDIAN"), "دون الولي");
        house.answer(SOCIAL, number, "userTask_planProtection", school("SELF"));
    }

    @Test
    void withoutAgreementTheSocialResearcherLooksAgainAndTheJudgeMayAppointSomebody() {
        child("9_14");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("YES", "ABSENT"));
        house.answer(SUPER, number, "userTask_decideBestInterest", bestInterest("RETURN"));
        assertThat(minor).isWaitingAt("userTask_assessGuardian");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("YES", "CONFLICT"));
        house.answer(SUPER, number, "userTask_decideBestInterest", bestInterest("JUDGE_REPRESENTATIVE"));

        assertThat(basis()).isEqualTo(ConsentBasis.JUDGE_REPRESENTATIVE);
        house.answer(LAWYER, number, "userTask_askJudge", Map.of("representativeResult", "WAITING"));
        assertThat(house.open(number)).containsExactly("userTask_interviewChild", "userTask_planProtection");
    }

    @Test
    void theChildsNoIsNotOverruledByTheGuardian() {
        child("9_14");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("NO", "SAFE"));

        assertThat(minor).isWaitingAt("userTask_decideBestInterest");
    }

    @Test
    void whoLeftHomeIsAskedAboutTheWayBack() {
        child("15_17");
        house.answer(
                SOCIAL, number, "userTask_assessGuardian", with(guardian("YES", "SAFE"), "awayFromHome", "UNKNOWN"));

        assertThat(house.open(number)).contains("userTask_askReturn");
        house.answer(SOCIAL, number, "userTask_askReturn", MinorForms.noRiskAtHome());
        house.answer(SOCIAL, number, "userTask_talkFamily", with(MinorForms.familyTalk(), "givenBy", "SELF_GUARDIAN"));
        for (int look = 0; look < 5; look++) {
            HouseTimers.fire(number, look == 0 ? "catchEvent_firstCheck" : "catchEvent_nextWeek");
            house.answer(SOCIAL, number, "userTask_checkReturn", MinorForms.looked("YES"));
        }
        assertThat(house.open(number)).containsExactly("userTask_interviewChild", "userTask_planProtection");
        assertThat(minor).hasPassed("callActivity_safeReturn");
    }

    @Test
    void anInterviewThatBrokeTheRulesIsRecordedAndTheSupervisorsAreTold() {
        child("9_14");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("YES", "SAFE"));
        refused("userTask_interviewChild", with(interview(), "earlierInterviews", 2), "إلزامي");
        refused("userTask_interviewChild", with(interview(), "interviewerTrained", false), "إلزامي");
        assertThat(mailed()).isZero();
        house.answer(SOCIAL, number, "userTask_interviewChild", with(interview(), "interviewMinutes", 46));

        assertThat(mailed()).isPositive();
    }

    @Test
    void anInterviewOfFortyFiveMinutesWithoutTheAccusedAlarmsNobody() {
        child("9_14");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("YES", "SAFE"));
        house.answer(SOCIAL, number, "userTask_interviewChild", interview());

        assertThat(mailed()).isZero();
    }

    @Test
    void aChildWhoBegsIsScreenedFirstAndIsNobodysSuspect() {
        child("9_14");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("YES", "SAFE"));
        Map<String, Object> begs = with(plan(), Map.of("worksOrBegs", "YES", "suspectedOffence", "YES"));
        refused("userTask_planProtection", begs, "إلزامي");
        house.answer(SOCIAL, number, "userTask_planProtection", with(begs, "offenceExplained", true));

        assertThat(mailed()).as("nobody has screened for trafficking yet").isPositive();
    }

    @Test
    void whereTraffickingWasScreenedNobodyIsTroubled() {
        child("9_14");
        assessments.record(number, RiskTool.TRAF, RiskLevel.MEDIUM, false, "");
        house.answer(SOCIAL, number, "userTask_assessGuardian", guardian("YES", "SAFE"));
        house.answer(SOCIAL, number, "userTask_planProtection", with(plan(), "worksOrBegs", "YES"));

        assertThat(mailed()).isZero();
    }

    private void child(String ageBand) {
        number = caseFiles.open("WALK_IN", SOCIAL).value();
        caseFiles.storeStep(new StepAnswers(
                caseNumber(), "intake", "reception.takeIntake", 1, SOCIAL, Instant.now(), Map.of("ageBand", ageBand)));
        minor = runtime.startProcessInstanceByKey(MinorProtectionProcess.KEY, number, Map.of("riskLevel", "HIGH"));
    }

    private ConsentBasis basis() {
        return minors.basis(caseNumber()).orElseThrow();
    }

    private static Map<String, Object> school(String givenBy) {
        return with(plan(), Map.of("schoolMayBeContacted", "YES", "givenBy", givenBy, "consentForm", "SIGNED"));
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    private Integer mailed() {
        return jdbc.queryForObject("select count(*) from outbox_message where case_number = ?", Integer.class, number);
    }

    private void refused(String element, Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> house.answer(SOCIAL, number, element, answers)).hasMessageContaining(why);
    }
}
