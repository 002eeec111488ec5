package iq.ihala.process.mediation;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases that stood in a mediation when the house was updated: under the diagram and the form from before there was a choice. */
@EngineTest
class MediationBeforeChoiceTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Mediations mediations;

    private String deployment;
    private CaseNumber number;

    @BeforeEach
    void aSessionUnderTheFormerDiagram() {
        house.employ("former.worker", "F", "case_worker");
        house.employ("former.mediator", "M", "mediator");
        deployment = repository
                .createDeployment()
                .addClasspathResource("before-mediators/mediation.bpmn")
                .addClasspathResource("before-mediators/mediation.mediate.form")
                .addClasspathResource("forms/mediation.checkLawful.form")
                .addClasspathResource("forms/mediation.askMediationConsent.form")
                .addClasspathResource("forms/mediation.explainRefusal.form")
                .deploy()
                .getId();
        number = caseFiles.open("WALK_IN", "former.worker");
        caseFiles.storeStep(new StepAnswers(
                number,
                "talk",
                "options-talk.talkOptions",
                1,
                "former.worker",
                Instant.now(),
                new LinkedHashMap<>(Mediated.gates("NEIGHBOURS"))));
        consents.give(new ConsentGiven(
                number, ConsentCode.C_MED, null, null, null, "SELF", "SIGNED", null, "AR", "former.worker"));
        runtime.startProcessInstanceByKey(
                MediationProcess.KEY,
                number.value(),
                Map.of("riskLevel", "LOW", "restricted", false, "mediationConsent", true));
    }

    @AfterEach
    void theFormerDiagramIsGone() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void anAgreementIsKeptUnderTheFormThatWasAsked() {
        assertThatThrownBy(() -> mediate(with(agreed(), "sessionsHeld", 0))).hasMessageContaining("دون جلسة");
        assertThatThrownBy(() -> mediate(with(agreed(), "consentSecondParty", "NO")))
                .hasMessageContaining("موافقة الطرفين");
        assertThatThrownBy(() -> mediate(with(agreed(), "agreementLawful", "NO")))
                .hasMessageContaining("المحامي");
        mediate(agreed());

        assertThat(house.open(number.value())).isEmpty();
        assertThat(mediations.agreement(number)).isPresent();
        assertThat(consents.inForce(number)).isEmpty();
    }

    @Test
    void aConsentThatIsGoneLeadsToTheTalkAboutItAsBefore() {
        consents.withdraw(number, ConsentCode.C_MED, null, "former.worker");
        mediate(agreed());
        assertThat(house.open(number.value())).containsExactly("userTask_explainRefusal");
    }

    private void mediate(Map<String, Object> answers) {
        house.answer("former.mediator", number.value(), "userTask_mediate", answers);
    }

    private static Map<String, Object> agreed() {
        return new HashMap<>(with(
                Map.of(
                        "safeToTalk", "YES",
                        "mediatorNeutral", true,
                        "consentFirstParty", "YES",
                        "consentSecondParty", "YES",
                        "supporterPresent", "YES",
                        "sessionsHeld", 2),
                Map.of(
                        "mediationResult", "AGREED",
                        "agreementPoints", "نقاط",
                        "agreementLawful", "YES",
                        "complaintOpen", "NO",
                        "copySafe", "NO")));
    }
}
