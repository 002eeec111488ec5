package iq.ihala.process.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A04: the late duty to report is asked where it can arise, and nowhere else. */
@EngineTest
class LateDutyAskedTest {

    private static final String LAWYER = "dutyasked.lawyer";
    private static final String OFFICER = "dutyasked.police";
    private static final String STEP = "userTask_checkDuty";
    private static final Map<String, Object> SEEN = Map.of("dutyAfterClassification", "YES", "dutyNote", "رأي");

    @Autowired
    private TestHouse house;

    @Autowired
    private Staff staff;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private ConsentOverrides overrides;

    @Autowired
    private RuntimeService runtime;

    private CaseNumber number;
    private ProcessInstance advice;

    @BeforeEach
    void people() {
        house.employ(LAWYER, "F", "lawyer");
        if (staff.find(OFFICER).isEmpty()) {
            staff.register(
                    new StaffMember(OFFICER, OFFICER, "F", "MOI", Set.of("intake_counsellor"), true, null, null));
        }
    }

    @AfterEach
    void over() {
        runtime.deleteProcessInstance(advice.getId(), "the test is over");
    }

    @Test
    void wherePettyInsultAmongAdultsIsAllItIsNotAskedAndAnAnswerSentAllTheSameIsNotKept() {
        advised("WALK_IN", LAWYER, "NEIGH", false, "NO", "L27");
        assertThat(shown()).isEqualTo(DutyMayArise.NO);
        house.answer(LAWYER, number.value(), STEP, SEEN);

        assertThat(house.open(number.value())).containsExactly("userTask_readOptions");
        assertThat(overrides.ofCase(number)).isEmpty();
        assertThat(caseFiles.newestAnswers(number, SEEN.keySet())).isEmpty();
    }

    @Test
    void whereNothingIsAskedTheStepIsDoneWithoutAnAnswer() {
        advised("WALK_IN", LAWYER, "NEIGH", false, "NO", "L27");
        house.answer(LAWYER, number.value(), STEP, Map.of());
        assertThat(house.open(number.value())).containsExactly("userTask_readOptions");
    }

    @Test
    void anActThatMayBeAFelonyIsReasonToAsk() {
        advised("WALK_IN", LAWYER, "NEIGH", false, "NO", "L27", "L03");
        isAsked("جناية");
    }

    @Test
    void aProblemThatIsAFelonyAsARuleIsReasonToAskWhateverTheLawyerClassified() {
        advised("WALK_IN", LAWYER, "KIDN", false, "NO", "L27");
        isAsked("جناية");
    }

    @Test
    void aMinorIsReasonToAskThoughTheCaseIsThatOfAnAdult() {
        advised("WALK_IN", LAWYER, "NEIGH", false, "YES", "L27");
        isAsked("دون 18");
    }

    @Test
    void aCaseOfAMinorIsReasonToAsk() {
        advised("WALK_IN", LAWYER, "NEIGH", true, "NO", "L27");
        isAsked("دون 18");
    }

    @Test
    void whatTheMinistrysStaffWroteDownIsReasonToAsk() {
        advised("WALK_IN", OFFICER, "NEIGH", false, "NO", "L27");
        isAsked("وزارة الداخلية");
    }

    @Test
    void whatCameThroughAPatrolIsReasonToAsk() {
        advised("CP_PATROL", LAWYER, "NEIGH", false, "NO", "L27");
        isAsked("الشرطة");
    }

    private void isAsked(String because) {
        assertThat(shown()).contains(because);
        assertThatThrownBy(() -> house.answer(LAWYER, number.value(), STEP, Map.of()))
                .as("an answer is required")
                .isInstanceOf(RuntimeException.class);
        assertThat(house.open(number.value())).containsExactly(STEP);
        house.answer(LAWYER, number.value(), STEP, SEEN);
        assertThat(overrides.ofCase(number)).hasSize(1);
    }

    private String shown() {
        return house.fact(LAWYER, number.value(), STEP, "dutyMayArise");
    }

    private void advised(
            String channel, String counsellor, String problem, boolean minor, String accused, String... offences) {
        number = caseFiles.open(channel, counsellor);
        caseFiles.assignCounsellor(number, counsellor);
        caseFiles.recordLevel(number, "LOW");
        caseFiles.assignLawyer(number, LAWYER);
        advice = runtime.startProcessInstanceByKey(
                LegalAdviceProcess.KEY,
                number.value(),
                Map.of("riskLevel", "LOW", "restricted", false, "isMinor", minor, "problemTypes", problem));
        house.answer(
                LAWYER,
                number.value(),
                "userTask_collectFacts",
                Map.of("talkNeeded", "NO", "excuse", "NO", "victimUnder18", "NO", "accusedUnder18", accused));
        house.answer(
                LAWYER,
                number.value(),
                "userTask_classifyOffences",
                Map.of("offenceCodes", List.of(offences), "complaintOnly", "NO"));
    }
}
