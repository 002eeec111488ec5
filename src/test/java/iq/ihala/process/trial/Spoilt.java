package iq.ihala.process.trial;

import iq.ihala.process.studio.Proposals;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The house's diagrams with one mistake in each of four of them, and a step more in a fifth. */
final class Spoilt {

    static final String NEW_FORM = "forms/case-plan.remindPlan.form";

    private Spoilt() {}

    static Map<String, byte[]> house() {
        Map<String, byte[]> files = new TreeMap<>(TrialProcessTest.packaged());
        gatewayWithoutAWayOut(files);
        waitThatNothingEnds(files);
        beanThatFails(files);
        stepMore(files);
        questionMore(files);
        return files;
    }

    private static void gatewayWithoutAWayOut(Map<String, byte[]> files) {
        change(files, "processes/mediation.bpmn", " default=\"flow_fromEligible_toExplainRefusal\"", "");
        change(files, "processes/mediation.bpmn", "${mediationEligibility == 'YES'}", "${mediationEligibility == 'A'}");
        change(
                files,
                "processes/mediation.bpmn",
                "${mediationEligibility == 'LAWYER_CHECK'}",
                "${mediationEligibility == 'B'}");
        change(
                files,
                "processes/mediation.bpmn",
                "sourceRef=\"gateway_eligible\" targetRef=\"userTask_explainRefusal\" />",
                "sourceRef=\"gateway_eligible\" targetRef=\"userTask_explainRefusal\"><bpmn:conditionExpression"
                        + " xsi:type=\"bpmn:tFormalExpression\">${mediationEligibility == 'C'}"
                        + "</bpmn:conditionExpression></bpmn:sequenceFlow>");
    }

    private static void waitThatNothingEnds(Map<String, byte[]> files) {
        String diagram = "processes/safe-return.bpmn";
        change(files, diagram, "targetRef=\"catchEvent_firstCheck\"", "targetRef=\"catchEvent_noNews\"");
        change(
                files,
                diagram,
                "    <bpmn:sequenceFlow id=\"flow_fromFirstCheck_toCheckReturn\"",
                "    <bpmn:intermediateCatchEvent id=\"catchEvent_noNews\" name=\"ننتظر خبراً\">"
                        + "<bpmn:messageEventDefinition messageRef=\"message_noNews\" /></bpmn:intermediateCatchEvent>\n"
                        + "    <bpmn:sequenceFlow id=\"flow_fromNoNews_toFirstCheck\" sourceRef=\"catchEvent_noNews\""
                        + " targetRef=\"catchEvent_firstCheck\" />\n"
                        + "    <bpmn:sequenceFlow id=\"flow_fromFirstCheck_toCheckReturn\"");
        change(
                files,
                diagram,
                "  <bpmndi:BPMNDiagram",
                "  <bpmn:message id=\"message_noNews\" name=\"FixedClockChanged\" />\n  <bpmndi:BPMNDiagram");
    }

    private static void beanThatFails(Map<String, byte[]> files) {
        String diagram = "processes/closure.bpmn";
        change(
                files,
                diagram,
                "sourceRef=\"userTask_reviewClosure\" targetRef=\"gateway_closureApproved\"",
                "sourceRef=\"userTask_reviewClosure\" targetRef=\"serviceTask_openReferral\"");
        change(
                files,
                diagram,
                "    <bpmn:sequenceFlow id=\"flow_fromClosureApproved_toCloseCase\"",
                "    <bpmn:serviceTask id=\"serviceTask_openReferral\" name=\"فتح إحالة أخيرة\""
                        + " camunda:delegateExpression=\"${openReferral}\" />\n"
                        + "    <bpmn:sequenceFlow id=\"flow_fromOpenReferral_toClosureApproved\""
                        + " sourceRef=\"serviceTask_openReferral\" targetRef=\"gateway_closureApproved\" />\n"
                        + "    <bpmn:sequenceFlow id=\"flow_fromClosureApproved_toCloseCase\"");
    }

    private static void stepMore(Map<String, byte[]> files) {
        String diagram = "processes/case-plan.bpmn";
        change(
                files,
                diagram,
                "sourceRef=\"userTask_writePlan\" targetRef=\"userTask_approvePlan\"",
                "sourceRef=\"userTask_writePlan\" targetRef=\"userTask_remindPlan\"");
        change(
                files,
                diagram,
                "    <bpmn:sequenceFlow id=\"flow_fromGatewayPlanApproved_toWritePlan\"",
                "    <bpmn:userTask id=\"userTask_remindPlan\" name=\"تذكير بالخطة\""
                        + " camunda:formRef=\"case-plan.remindPlan\" camunda:formRefBinding=\"deployment\""
                        + " camunda:candidateGroups=\"case_worker\" />\n"
                        + "    <bpmn:sequenceFlow id=\"flow_fromRemindPlan_toApprovePlan\""
                        + " sourceRef=\"userTask_remindPlan\" targetRef=\"userTask_approvePlan\" />\n"
                        + "    <bpmn:sequenceFlow id=\"flow_fromGatewayPlanApproved_toWritePlan\"");
        files.put(
                NEW_FORM,
                """
                {"id": "case-plan.remindPlan", "type": "default", "schemaVersion": 16,
                 "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
                 "components": [
                   {"type": "radio", "id": "field_reminded", "key": "planReminded", "label": "هل ذُكّر الشخص؟",
                    "values": [{"label": "نعم", "value": "YES"}, {"label": "لا", "value": "NO"}],
                    "validate": {"required": true}, "properties": {"section": "STORY"}},
                   {"type": "textarea", "id": "field_remindNote", "key": "remindNote", "label": "ملاحظة",
                    "validate": {"required": true, "maxLength": 40}, "properties": {"section": "STORY"}}]}
                """
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void questionMore(Map<String, byte[]> files) {
        change(
                files,
                "forms/follow-up.followUp.form",
                "  \"components\": [",
                "  \"components\": [{\"type\": \"radio\", \"id\": \"field_slept\", \"key\": \"sleptWell\","
                        + " \"label\": \"هل نام جيداً؟\", \"values\": [{\"label\": \"نعم\", \"value\": \"YES\"}],"
                        + " \"validate\": {\"required\": true}, \"properties\": {\"section\": \"STORY\"}},");
    }

    private static void change(Map<String, byte[]> files, String file, String before, String after) {
        files.putAll(Proposals.changed(files, file, before, after));
    }
}
