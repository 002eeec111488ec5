package iq.ihala.process.mediationtalks;

import static iq.ihala.process.mediation.Mediated.chosen;
import static iq.ihala.process.mediation.Mediated.firstAgrees;
import static iq.ihala.process.mediation.Mediated.gates;
import static iq.ihala.process.mediation.Mediated.secondAgrees;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class MediationTalksTest {

    private static final String MEDIATOR = "talks.mediator";

    @Autowired
    private TestHouse house;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    private CaseNumber number;

    @BeforeEach
    void aMediatorIsChosen() {
        house.employ("talks.worker", "F", "case_worker");
        house.employ("talks.super", "F", "risk_reviewer");
        house.employ(MEDIATOR, "F", "mediator");
        house.employ("talks.second", "M", "mediator");
        begin();
    }

    private void begin() {
        number = caseFiles.open("WALK_IN", "talks.worker");
        caseFiles.storeStep(new StepAnswers(
                number,
                "talk",
                "options-talk.talkOptions",
                1,
                "talks.worker",
                Instant.now(),
                new LinkedHashMap<>(gates("FAMILY"))));
        consents.give(new ConsentGiven(
                number, ConsentCode.C_MED, null, null, null, "SELF", "SIGNED", null, "AR", "talks.worker"));
        runtime.startProcessInstanceByKey(
                "mediation", number.value(), Map.of("riskLevel", "LOW", "restricted", false, "mediationConsent", true));
        house.answer("talks.super", number.value(), "userTask_chooseMediator", chosen(MEDIATOR));
    }

    @Test
    void theOtherPartyIsSpokenToOnlyAfterAFreeYesAndAsThePersonWants() {
        refusedFirst(with(firstAgrees(), "talkFear", "Y"), "ليس حراً");
        refusedFirst(with(firstAgrees(), "talkFear", "U"), "ليس حراً");
        refusedFirst(with(firstAgrees(), "sameSexMediator", "SAME_SEX"), "وسيطاً آخر");
        refusedFirst(with(firstAgrees(), "sameSexMediator", "BOTH"), "وسيطاً آخر");
        refusedFirst(with(firstAgrees(), "safeToTalk", "NO"), "غير آمن");
        first(firstAgrees());

        assertThat(house.fact(MEDIATOR, number.value(), "userTask_talkSecondParty", "otherPartyWay"))
                .contains("07700000099", "المولدة فقط");
        refusedSecond(with(secondAgrees(), "otherTold", "NO"), "طوعية");
        refusedSecond(with(secondAgrees(), "otherAdult", "UNKNOWN"), "18");
        refusedSecond(with(secondAgrees(), "otherFear", "D"), "ليس حراً");
        house.answer(MEDIATOR, number.value(), "userTask_talkSecondParty", secondAgrees());

        assertThat(house.open(number.value())).containsExactly("userTask_mediate");
        assertThat(consents.isLive(number, ConsentCode.C_MED, "SECOND_PARTY", null))
                .isTrue();
    }

    @Test
    void whoWantsAManAndAWomanGetsBoth() {
        first(Map.of("safeToTalk", "YES", "partyAnswer", "OTHER_MEDIATOR"));
        house.answer(
                "talks.super",
                number.value(),
                "userTask_chooseMediator",
                with(chosen(MEDIATOR), "secondMediator", "talks.second"));
        first(with(firstAgrees(), "sameSexMediator", "BOTH"));
        assertThat(house.open(number.value())).containsExactly("userTask_talkSecondParty");
    }

    @Test
    void whoSaysNoInPrivateIsTheOnlyOneWhoWasAsked() {
        first(Map.of("safeToTalk", "YES", "partyAnswer", "REFUSES"));
        assertThat(house.open(number.value())).containsExactly("userTask_explainRefusal");
        assertThat(house.fact("talks.worker", number.value(), "userTask_explainRefusal", "mediationRefusal"))
                .contains("لا يريد");
    }

    @Test
    void aConsentThatIsGoneKeepsTheOtherPartyFromHearingAnything() {
        first(firstAgrees());
        consents.withdraw(number, ConsentCode.C_MED, null, "talks.worker");
        assertThat(house.fact(MEDIATOR, number.value(), "userTask_talkSecondParty", "otherPartyWay"))
                .doesNotContain("07700000099");
        house.answer(MEDIATOR, number.value(), "userTask_talkSecondParty", secondAgrees());
        assertThat(house.open(number.value())).containsExactly("userTask_explainRefusal");

        begin();
        consents.withdraw(number, ConsentCode.C_MED, null, "talks.worker");
        first(firstAgrees());
        assertThat(house.open(number.value())).containsExactly("userTask_explainRefusal");
        assertThat(consents.inForce(number)).isEmpty();
    }

    @Test
    void aThreatBeforeTheSecondTalkStopsEverything() {
        first(firstAgrees());
        house.answer(MEDIATOR, number.value(), "userTask_talkSecondParty", Map.of("partyAnswer", "DANGER"));
        assertThat(house.open(number.value())).isEmpty();
    }

    private void first(Map<String, Object> answers) {
        house.answer(MEDIATOR, number.value(), "userTask_talkFirstParty", answers);
    }

    private void refusedFirst(Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> first(answers)).hasMessageContaining(why);
    }

    private void refusedSecond(Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> house.answer(MEDIATOR, number.value(), "userTask_talkSecondParty", answers))
                .hasMessageContaining(why);
    }
}
