package iq.ihala.process.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule catches a sample that breaks it; a rule that catches nothing would be a promise without a test. */
class BrokenContractTest {

    private static final String DIAGRAM = "sample.bpmn";
    private static final String FORM = "sample.openCase.form";
    private static final String TABLE = "counsellor_allocation.dmn";
    private static final String TEMPLATE = "findStaffOnDuty.json";
    private static final String STEP_TEMPLATE = "reminderStep.json";

    private final ProcessContract contract = new ProcessContract(House.sampleWords());

    @Test
    void theSampleKeepsEveryRule() {
        assertThat(contract.check(House.sample())).isEmpty();
    }

    @Test
    void theSampleAloneDoesNotDrawEveryPromisedStep() {
        List<Violation> violations = contract.checkHouse(House.sample());
        assertThat(rules(violations)).containsExactly(Rule.STEP_PRESENT);
        assertThat(violations).extracting(Violation::detail).contains("S14", "R05e", "A08", "G04", "S20b");
        assertThat(violations).extracting(Violation::detail).doesNotContain("S00", "S01", "R05");
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @MethodSource("breaches")
    void theBreachIsCaught(Rule rule, String file, String before, String after) {
        Map<String, byte[]> broken = House.sampleWith(file, before, after);
        assertThat(rules(contract.checkHouse(broken))).contains(rule);
    }

    @Test
    void everyRuleHasABreachThatItCatches() {
        Set<Rule> caught = breaches()
                .map(breach -> (Rule) breach.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.of(Rule.STEP_PRESENT)));
        caught.addAll(ChangeRulesTest.OF_CHANGES);
        assertThat(caught).containsExactlyInAnyOrder(Rule.values());
    }

    @Test
    void aBreachIsToldInArabicWithTheElement() {
        Map<String, byte[]> broken =
                House.sampleWith(DIAGRAM, "candidateGroups=\"intake_counsellor\"", "asyncBefore=\"true\"");
        assertThat(contract.check(broken))
                .extracting(Violation::arabic)
                .containsExactly("sample.bpmn · userTask_ask: يلزم فريق معروف للمهمة");
    }

    static Stream<Arguments> breaches() {
        return Stream.of(shape(), waiting(), humans(), links(), language(), tables())
                .flatMap(breaches -> breaches);
    }

    private static Stream<Arguments> shape() {
        String manyEnds = IntStream.rangeClosed(1, 33)
                .mapToObj(i -> "<bpmn:endEvent id=\"endEvent_e" + i + "\" name=\"نهاية\"/>")
                .collect(Collectors.joining());
        return Stream.of(
                arguments(Rule.READABLE, DIAGRAM, "</bpmn:process>", ""),
                arguments(Rule.READABLE, DIAGRAM, "<bpmn:definitions ", "<!DOCTYPE x><bpmn:definitions "),
                arguments(Rule.READABLE, FORM, "{", "["),
                arguments(Rule.FILE_IS_ID, DIAGRAM, "process id=\"sample\"", "process id=\"example\""),
                arguments(Rule.FILE_IS_ID, FORM, "\"id\": \"sample.openCase\"", "\"id\": \"sample.open\""),
                arguments(Rule.FILE_IS_ID, TABLE, "decision id=\"counsellor_allocation\"", "decision id=\"other\""),
                arguments(Rule.ID_WRITTEN_BY_HAND, DIAGRAM, "userTask_ask", "Activity_0x3k2"),
                arguments(Rule.ID_WRITTEN_BY_HAND, DIAGRAM, "flow_fromAsk_toReady", "Flow_1h2j3k4"),
                arguments(Rule.ARABIC_NAME, DIAGRAM, "name=\"سؤال الشخص\"", "name=\"Ask\""),
                arguments(
                        Rule.ARABIC_NAME,
                        TABLE,
                        "id=\"counsellor_allocation\" name=\"تخصيص المرشد/ة\"",
                        "id=\"counsellor_allocation\" name=\"Allocation\""),
                arguments(Rule.ENGLISH_DOCUMENTATION, DIAGRAM, "S02 — Find out who is on duty.", ""),
                arguments(Rule.ENGLISH_DOCUMENTATION, DIAGRAM, "Is the person ready?", "هل الشخص جاهز؟"),
                arguments(Rule.FITS_ON_A_PAGE, DIAGRAM, "</bpmn:process>", manyEnds + "</bpmn:process>"),
                arguments(Rule.EXECUTABLE, DIAGRAM, "isExecutable=\"true\"", "isExecutable=\"false\""),
                arguments(Rule.HISTORY_ENDS, DIAGRAM, "camunda:historyTimeToLive=\"P180D\"", ""),
                arguments(Rule.HISTORY_ENDS, TABLE, " camunda:historyTimeToLive=\"180\"", ""),
                arguments(Rule.STARTED_BY_FORM, DIAGRAM, " camunda:formRef=\"sample.openCase\"", ""),
                arguments(Rule.GATEWAY_ASKS, DIAGRAM, "هل الشخص جاهز؟", "الشخص جاهز"),
                arguments(Rule.ANSWER_LABELLED, DIAGRAM, " name=\"نعم\"", ""),
                arguments(Rule.ANSWER_DECIDED, DIAGRAM, " default=\"flow_fromReady_toDone\"", ""),
                arguments(
                        Rule.SPLITS_AT_GATEWAYS,
                        DIAGRAM,
                        "</bpmn:process>",
                        "<bpmn:sequenceFlow id=\"flow_fromAsk_toDone\" sourceRef=\"userTask_ask\" targetRef=\"endEvent_done\"/></bpmn:process>"),
                arguments(
                        Rule.REACHES_AN_END,
                        DIAGRAM,
                        "</bpmn:process>",
                        "<bpmn:endEvent id=\"endEvent_lonely\" name=\"وحيد\"/></bpmn:process>"));
    }

    private static Stream<Arguments> waiting() {
        return Stream.of(
                arguments(
                        Rule.WAIT_ENDS_IN_TIME,
                        DIAGRAM,
                        "id=\"boundaryEvent_silent\" name=\"لا رد\" attachedToRef=\"subProcess_wait\" cancelActivity=\"true\"",
                        "id=\"boundaryEvent_silent\" name=\"لا رد\" attachedToRef=\"subProcess_wait\" cancelActivity=\"false\""),
                arguments(
                        Rule.WAIT_ENDS_IN_TIME,
                        DIAGRAM,
                        "sourceRef=\"gateway_whateverFirst\" targetRef=\"catchEvent_timeIsUp\"",
                        "sourceRef=\"gateway_whateverFirst\" targetRef=\"catchEvent_callNow\""),
                arguments(
                        Rule.WAIT_ENDS_IN_TIME,
                        DIAGRAM,
                        "sourceRef=\"gateway_whateverFirst\" targetRef=\"catchEvent_callNow\"",
                        "sourceRef=\"callActivity_other\" targetRef=\"catchEvent_callNow\""),
                arguments(Rule.TIMER_SET, DIAGRAM, "${deadline.date(followUpDue)}", " "));
    }

    private static Stream<Arguments> humans() {
        return Stream.of(
                arguments(Rule.STEP_NAMED, DIAGRAM, "S01 — Ask the person.", "Ask the person."),
                arguments(Rule.STEP_NAMED, DIAGRAM, "name=\"step\" value=\"S01\"", "name=\"step\" value=\"S2\""),
                arguments(Rule.STEP_NAMED, DIAGRAM, "name=\"step\" value=\"S01\"", "name=\"other\" value=\"S01\""),
                arguments(Rule.GROUP_KNOWN, DIAGRAM, "\"intake_counsellor\"", "\"intake_counsellor,everybody\""),
                arguments(Rule.GROUP_KNOWN, DIAGRAM, "\"intake_counsellor\"", "\"intake_counsellor,sysadmin\""),
                arguments(Rule.PARTNER_SEES_LITTLE, DIAGRAM, "\"intake_counsellor\"", "\"partner_focal\""),
                arguments(
                        Rule.DUE_DATE_SET,
                        DIAGRAM,
                        "dueDate=\"${deadline.of('INTAKE', riskLevel)}\"",
                        "dueDate=\"P1D\""),
                arguments(
                        Rule.CLOCK_KNOWN,
                        DIAGRAM,
                        "dueDate=\"${deadline.of('INTAKE'",
                        "dueDate=\"${deadline.of('WHENEVER'"),
                arguments(
                        Rule.FORM_BOUND,
                        DIAGRAM,
                        "\"sample.ask\" camunda:formRefBinding=\"deployment\"",
                        "\"sample.ask\" camunda:formRefBinding=\"latest\""),
                arguments(Rule.FORM_EXISTS, DIAGRAM, "\"sample.ask\"", "\"sample.none\""),
                arguments(Rule.FORM_USED, DIAGRAM, "\"sample.ask\"", "\"sample.answer\""),
                arguments(
                        Rule.FOUR_EYES,
                        DIAGRAM,
                        "name=\"fourEyes\" value=\"userTask_ask\"",
                        "name=\"fourEyes\" value=\"userTask_answer\""));
    }

    private static Stream<Arguments> links() {
        return Stream.of(
                arguments(Rule.BEAN_KNOWN, DIAGRAM, "\"${findStaffOnDuty}\"", "\"${runtimeService}\""),
                arguments(Rule.BEAN_KNOWN, DIAGRAM, "${deadline.date(followUpDue)}", "${staff.date(followUpDue)}"),
                arguments(Rule.BEAN_KNOWN, TEMPLATE, "${findStaffOnDuty}", "${runtimeService}"),
                arguments(Rule.BEAN_NAMED_LIKE_STEP, DIAGRAM, "\"${findStaffOnDuty}\"", "\"${selectTools}\""),
                arguments(Rule.BEAN_HAS_TEMPLATE, TEMPLATE, "bpmn:ServiceTask", "bpmn:BusinessRuleTask"),
                arguments(Rule.TEMPLATE_FITS, TEMPLATE, "iq.ihala.findStaffOnDuty", "iq.ihala.findStaff"),
                arguments(Rule.TEMPLATE_FITS, TEMPLATE, "Hidden", "String"),
                arguments(Rule.TEMPLATE_FITS, STEP_TEMPLATE, "iq.ihala.reminderStep", "iq.ihala.reminder"),
                arguments(Rule.TEMPLATE_FITS, STEP_TEMPLATE, "camunda:formRef\"", "camunda:assignee\""),
                arguments(Rule.GROUP_KNOWN, STEP_TEMPLATE, "\"mediator\"", "\"sysadmin\""),
                arguments(Rule.DUE_DATE_SET, STEP_TEMPLATE, "${deadline.of('FOLLOW_UP', riskLevel)}", "P1D"),
                arguments(Rule.FORM_BOUND, STEP_TEMPLATE, "\"deployment\"", "\"latest\""),
                arguments(Rule.EXPRESSION_ALLOWED, STEP_TEMPLATE, "اتصال للتذكير", "${codes.of(riskLevel)}"),
                arguments(Rule.MESSAGE_DECLARED, DIAGRAM, "name=\"FollowUpNow\"", "name=\"CallMe\""),
                arguments(Rule.ERROR_DECLARED, DIAGRAM, "errorCode=\"NO_CONSENT\"", "errorCode=\"WHATEVER\""),
                arguments(Rule.PROCESS_EXISTS, DIAGRAM, "calledElement=\"other\"", "calledElement=\"none\""),
                arguments(
                        Rule.CALL_MAPPED,
                        DIAGRAM,
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        ""),
                arguments(Rule.CALL_MAPPED, DIAGRAM, "source=\"riskLevel\" target=\"riskLevel\"", "variables=\"all\""),
                arguments(
                        Rule.CALL_MAPPED,
                        DIAGRAM,
                        "source=\"riskLevel\" target=\"riskLevel\"",
                        "source=\"channel\" target=\"channel\""),
                arguments(
                        Rule.DECISION_EXISTS, DIAGRAM, "decisionRef=\"counsellor_allocation\"", "decisionRef=\"none\""),
                arguments(
                        Rule.DECISION_BOUND,
                        DIAGRAM,
                        "decisionRefBinding=\"deployment\"",
                        "decisionRefBinding=\"latest\""),
                arguments(Rule.DECISION_BOUND, DIAGRAM, "\"singleEntry\"", "\"collectEntries\""),
                arguments(Rule.DECISION_HOLDS_CODES, TABLE, "else counsellorSexPref", "else fullName"));
    }

    private static Stream<Arguments> language() {
        String condition = "${allocation == 'ASSIGN' and not empty tools}";
        Stream<Arguments> expressions = Stream.of(
                        "${execution.setVariable('tools', 'DV')}",
                        "${execution}",
                        "${codes.of(tools).getClass()}",
                        "${codes.getClass()}",
                        "${''.getClass().forName('java.lang.Runtime')}",
                        "${allocation.length}",
                        "${codes['of'](tools)}",
                        "${x -> x}",
                        "${channel = 'PHONE'}",
                        "ready",
                        "#{}")
                .map(bad -> arguments(
                        bad.equals("${execution}") ? Rule.VARIABLE_DECLARED : Rule.EXPRESSION_ALLOWED,
                        DIAGRAM,
                        condition,
                        bad.replace(">", "&gt;")));
        Stream<Arguments> others = Stream.of(
                arguments(Rule.VARIABLE_DECLARED, DIAGRAM, condition, "${fullName == 'X'}"),
                arguments(
                        Rule.VARIABLE_DECLARED, DIAGRAM, "resultVariable=\"allocation\"", "resultVariable=\"result\""),
                arguments(Rule.VARIABLE_DECLARED, DIAGRAM, "out source=\"receptionResult\"", "out source=\"story\""),
                arguments(Rule.VARIABLE_DECLARED, FORM, "\"key\": \"channel\"", "\"key\": \"fullName\""),
                arguments(Rule.EXPRESSION_ALLOWED, DIAGRAM, "name=\"سؤال الشخص\"", "name=\"سؤال ${channel}\""),
                arguments(Rule.EXPRESSION_ALLOWED, DIAGRAM, "S01 — Ask", "S01 — Ask ${channel}"),
                arguments(Rule.EXPRESSION_ALLOWED, DIAGRAM, "#{execution.processBusinessKey}", "#{execution.id}"),
                arguments(
                        Rule.EXPRESSION_ALLOWED,
                        DIAGRAM,
                        "delegateExpression=\"${findStaffOnDuty}\"",
                        "expression=\"${codes.of(tools)}\""),
                arguments(Rule.EXPRESSION_ALLOWED, DIAGRAM, "\"${findStaffOnDuty}\"", "\"${codes.of(tools)}\""),
                arguments(
                        Rule.NO_SCRIPT,
                        DIAGRAM,
                        "xsi:type=\"bpmn:tFormalExpression\">" + condition,
                        "xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">" + condition),
                arguments(
                        Rule.NO_SCRIPT,
                        DIAGRAM,
                        "<camunda:properties>",
                        "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener><camunda:properties>"),
                arguments(
                        Rule.NO_CLASS,
                        DIAGRAM,
                        "delegateExpression=\"${findStaffOnDuty}\"",
                        "class=\"java.lang.Runtime\""),
                arguments(
                        Rule.ELEMENT_ALLOWED,
                        DIAGRAM,
                        "<camunda:properties>",
                        "<camunda:connector/><camunda:properties>"),
                arguments(
                        Rule.ELEMENT_ALLOWED,
                        DIAGRAM,
                        "camunda:formRef=\"sample.ask\"",
                        "xmlns:old=\"http://activiti.org/bpmn\" old:assignee=\"admin\" camunda:formRef=\"sample.ask\""),
                arguments(
                        Rule.VARIABLE_DECLARED,
                        DIAGRAM,
                        "${deadline.date(followUpDue)}",
                        "$<!-- -->{findStaffOnDuty.execute(execution)}"),
                arguments(
                        Rule.VARIABLE_DECLARED,
                        DIAGRAM,
                        "${deadline.date(followUpDue)}",
                        "$<![CDATA[{findStaffOnDuty.execute(execution)}]]>"),
                arguments(Rule.EXPRESSION_ALLOWED, DIAGRAM, "S01 — Ask", "S01 — Ask $<?x?>{channel}"),
                arguments(
                        Rule.ELEMENT_ALLOWED,
                        DIAGRAM,
                        "camunda:formRef=\"sample.ask\"",
                        "camunda:formKey=\"embedded:x\" camunda:formRef=\"sample.ask\""));
        return Stream.concat(expressions, others);
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                arguments(Rule.FORM_SHOWABLE, FORM, "\"type\": \"select\"", "\"type\": \"filepicker\""),
                arguments(Rule.FIELD_LABELLED, FORM, "قناة الوصول", "channel"),
                arguments(Rule.FIELD_IN_SECTION, FORM, "\"section\": \"IDENTITY\", ", ""),
                arguments(Rule.FIELD_IN_SECTION, FORM, "IDENTITY", "EVERYTHING"),
                arguments(Rule.FIELD_KEEPS_SECTION, FORM, "\"section\": \"IDENTITY\"", "\"section\": \"STORY\""),
                arguments(Rule.FIELD_NOT_COLLECTED, FORM, "قناة الوصول", "الديانة"),
                arguments(
                        Rule.NO_SCRIPT,
                        TABLE,
                        "<inputEntry id=\"entry_any\"",
                        "<inputEntry expressionLanguage=\"groovy\" id=\"entry_any\""),
                arguments(Rule.NO_SCRIPT, TABLE, "<definitions ", "<definitions expressionLanguage=\"juel\" "));
    }

    private static Set<Rule> rules(List<Violation> violations) {
        return violations.stream()
                .map(Violation::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }
}
