package iq.ihala.process.caseconference;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.risk.RiskLevel;
import java.time.Duration;
import java.time.Instant;
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
class CaseConferenceTest {

    private static final String CHAIR = "conf.chair";
    private static final String OTHER = "conf.other";

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
    private ConsentOverrides overrides;

    @Autowired
    private Conferences conferences;

    private String number;
    private ProcessInstance conference;

    @BeforeEach
    void twoSupervisors() {
        BpmnAwareTests.init(engine);
        house.employ(CHAIR, "F", "risk_reviewer", "intake_counsellor");
        house.employ(OTHER, "M", "risk_reviewer");
        number = caseFiles.open("WALK_IN", CHAIR).value();
    }

    @Test
    void anImminentCaseHasItsConferenceWithinADayAndAHighOneWithinThree() {
        at("IMMINENT");
        assertThat(due()).isBetween(Duration.ofHours(23), Duration.ofHours(24));
        runtime.deleteProcessInstance(conference.getId(), "over");
        at("HIGH");
        assertThat(due()).isBetween(Duration.ofHours(71), Duration.ofHours(72));
    }

    @Test
    void thoseOfThisHouseMeetWithoutAskingAnybody() {
        at("HIGH");
        refused(with(invited("INSIDE", "JUVENILE_POLICE"), Map.of()), "خارج المركز");
        house.answer(CHAIR, number, "userTask_inviteConference", invited("INSIDE", "CASE_WORKER", "LAWYER"));
        house.answer(CHAIR, number, "userTask_holdConference", held("CASE_WORKER", "LAWYER"));

        assertThat(conference).isEnded().hasNotPassed("userTask_approveInvitation");
    }

    @Test
    void othersAreInvitedWithConsentThatMustHoldOnTheDay() {
        at("HIGH");
        house.answer(
                CHAIR,
                number,
                "userTask_inviteConference",
                with(invited("CONSENT", "HEALTH"), Map.of("givenBy", "SELF", "consentForm", "SIGNED")));
        consents.withdraw(caseNumber(), CaseConferenceProcess.CONSENT, CaseConferenceProcess.ITEM, CHAIR);
        house.answer(CHAIR, number, "userTask_holdConference", held("HEALTH"));
        assertThat(conference).hasPassed("boundaryEvent_noConsent").isWaitingAt("userTask_inviteConference");

        house.answer(
                CHAIR,
                number,
                "userTask_inviteConference",
                with(invited("CONSENT", "HEALTH"), Map.of("givenBy", "SELF", "consentForm", "SIGNED")));
        house.answer(CHAIR, number, "userTask_holdConference", held("HEALTH"));
        assertThat(conference).isEnded();
    }

    @Test
    void withoutConsentAChildAtRiskIsSpokenOfOnlyIfASecondPersonAgrees() {
        at("IMMINENT");
        Map<String, Object> override = with(
                invited("OVERRIDE", "JUVENILE_POLICE", "FAMILY_PROTECTION"),
                Map.of(
                        "legitimateBasis", "CHILD_RISK",
                        "overrideReason", "طفل في خطر جدي",
                        "personTold", "NO"));
        refused(override, "إلزامي");
        house.answer(CHAIR, number, "userTask_inviteConference", with(override, "notToldReason", "يزيد الخطر"));
        assertThatThrownBy(() -> house.answer(CHAIR, number, "userTask_approveInvitation", approved("YES")))
                .hasMessageContaining("شخصاً ثانياً");
        house.answer(OTHER, number, "userTask_approveInvitation", approved("YES"));
        house.answer(CHAIR, number, "userTask_holdConference", held("JUVENILE_POLICE", "FAMILY_PROTECTION"));

        assertThat(conference).isEnded();
        assertThat(overrides.ofCase(caseNumber())).singleElement().satisfies(used -> {
            assertThat(used.basis()).isEqualTo(LegitimateBasis.CHILD_RISK);
            assertThat(used.decidedBy()).isEqualTo(OTHER);
            assertThat(used.notToldBecause()).isEqualTo("يزيد الخطر");
            assertThat(used.usedFor()).isEqualTo("CONFERENCE");
        });
    }

    @Test
    void whatTheSecondPersonRefusedIsHeldWithoutOthersOrNotAtAll() {
        at("IMMINENT");
        house.answer(
                CHAIR,
                number,
                "userTask_inviteConference",
                with(
                        invited("OVERRIDE", "JUVENILE_POLICE"),
                        Map.of(
                                "legitimateBasis", "CHILD_RISK",
                                "overrideReason", "خطر",
                                "personTold", "YES")));
        house.answer(OTHER, number, "userTask_approveInvitation", approved("NO"));
        house.answer(CHAIR, number, "userTask_holdConference", held("JUVENILE_POLICE"));
        assertThat(conference).hasPassed("boundaryEvent_noConsent");

        house.answer(CHAIR, number, "userTask_inviteConference", invited("INSIDE", "SOCIAL_RESEARCHER"));
        house.answer(CHAIR, number, "userTask_holdConference", held("SOCIAL_RESEARCHER"));
        assertThat(conference).isEnded();
    }

    @Test
    void aCaseHasOneConferenceForEachLevelItClimbsTo() {
        number = house.caseNumber(house.start(CHAIR, "referral-path", Map.of("channel", "WALK_IN")));
        conferences.call(caseNumber(), "first", RiskLevel.HIGH);
        conferences.call(caseNumber(), "second", RiskLevel.HIGH);
        assertThat(invitations()).isOne();
        conferences.call(caseNumber(), "third", RiskLevel.IMMINENT);
        assertThat(invitations()).isEqualTo(2);
        conferences.call(caseNumber(), "fourth", RiskLevel.HIGH);
        assertThat(invitations()).isEqualTo(2);
    }

    private long invitations() {
        return house.open(number).stream()
                .filter("userTask_inviteConference"::equals)
                .count();
    }

    private void at(String level) {
        conference = runtime.startProcessInstanceByKey(CaseConferenceProcess.KEY, number, Map.of("riskLevel", level));
    }

    private Duration due() {
        return Duration.between(
                Instant.now(),
                house.task(number, "userTask_inviteConference").getDueDate().toInstant());
    }

    private static Map<String, Object> invited(String basis, String... roles) {
        return Map.of("conferenceRoles", List.of(roles), "conferenceBasis", basis, "codeNamesOnly", true);
    }

    private static Map<String, Object> approved(String answer) {
        return Map.of("conferenceApproved", answer, "overrideDecisionReason", "سبب");
    }

    private static Map<String, Object> held(String... roles) {
        return Map.of(
                "conferencePresent",
                List.of(roles),
                "codeNamesUsed",
                true,
                "conferenceDecisions",
                "الباحثة تزور الأسبوع القادم");
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    private void refused(Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> house.answer(CHAIR, number, "userTask_inviteConference", answers))
                .hasMessageContaining(why);
    }
}
