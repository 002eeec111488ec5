package iq.ihala.process.forms;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that may find no consent has an honest way on: its diagram catches {@code NO_CONSENT}. */
@EngineTest
class NoConsentWayOutTest {

    @Autowired
    private List<StepRecorder> recorders;

    @Test
    void everyStepThatNeedsAConsentIsCaughtByItsDiagram() {
        List<String> needing = recorders.stream()
                .filter(NoConsentWayOutTest::asksForPermission)
                .map(StepRecorder::form)
                .sorted()
                .toList();
        assertThat(needing)
                .contains(
                        "case-conference.holdConference",
                        "closure.askFeedback",
                        "follow-up.followUp",
                        "follow-up.welfareCheck",
                        "immediate-danger.informPolice",
                        "legal-advice.lodgeComplaint",
                        "legal-advice.trackComplaint",
                        "mediation-talks.talkFirstParty",
                        "mediation-talks.talkSecondParty",
                        "mediation.bringToJudge",
                        "mediation.mediate",
                        "mediation.signAgreement",
                        "options-talk.makeMinimumReport",
                        "person-died.makeReportAfterDeath",
                        "referral-path.actAsCommunityPolice",
                        "safe-place.findSafePlace",
                        "service-referral.giveMoreInformation",
                        "service-referral.phonePartner",
                        "service-referral.phoneSilentPartner")
                .allSatisfy(form -> assertThat(isCaught(form)).as(form).isTrue());
    }

    private static boolean asksForPermission(StepRecorder recorder) {
        try {
            return recorder.getClass().getMethod("permit", Step.class).getDeclaringClass() != StepRecorder.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isCaught(String form) {
        String process = form.substring(0, form.indexOf('.'));
        BpmnModelInstance diagram =
                Bpmn.readModelFromFile(Path.of("processes", process + ".bpmn").toFile());
        ModelElementInstance scope = diagram.getModelElementById("userTask_" + form.substring(process.length() + 1));
        while (scope instanceof FlowNode node) {
            if (isCaughtAt(node, diagram) || isCaughtBeside(node)) {
                return true;
            }
            scope = node.getParentElement();
        }
        return false;
    }

    private static boolean isCaughtAt(FlowNode node, BpmnModelInstance diagram) {
        return node instanceof Activity
                && diagram.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(node))
                        .anyMatch(event -> catches(event.getEventDefinitions()));
    }

    /** By an event sub-process of the scope in which the node lies. */
    private static boolean isCaughtBeside(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .flatMap(handler -> handler.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(start -> catches(start.getEventDefinitions()));
    }

    private static boolean catches(Iterable<EventDefinition> definitions) {
        for (EventDefinition definition : definitions) {
            if (definition instanceof ErrorEventDefinition error
                    && ConsentGone.NO_CONSENT.equals(error.getError().getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
