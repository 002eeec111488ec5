package iq.ihala.process.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.Arguments;

/** Broken and hostile models: what each is, its files, and the word that a refusal has to name; empty where it is only too large. */
public final class HostileModels {

    private static final String PLAN = "case-plan.bpmn";
    private static final String WRITE = "case-plan.writePlan.form";
    private static final String APPROVE = "case-plan.approvePlan.form";
    private static final String TABLE = "fixed_clocks.dmn";
    private static final String TASK = "<bpmn:outgoing>flow_fromWritePlan_toApprovePlan</bpmn:outgoing>";
    private static final String STEP =
            "<camunda:property name=\"step\" value=\"S17\" />\n        </camunda:properties>";
    private static final int MEBIBYTE = 1 << 20;

    private HostileModels() {}

    public static Stream<Arguments> models() {
        return Stream.of(programs(), shapes(), protections(), files()).flatMap(models -> models);
    }

    private static Stream<Arguments> programs() {
        return Stream.of(
                arguments(
                        "a script task",
                        plan(
                                "<bpmn:endEvent id=\"endEvent_planApproved\"",
                                "<bpmn:scriptTask id=\"scriptTask_evil\" name=\"برنامج\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:endEvent id=\"endEvent_planApproved\""),
                        "scriptTask_evil"),
                arguments(
                        "a script at the start of a step",
                        plan(
                                STEP,
                                STEP
                                        + "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener>"),
                        "userTask_writePlan"),
                arguments(
                        "a script when a task is made",
                        plan(
                                STEP,
                                STEP
                                        + "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:taskListener>"),
                        "userTask_writePlan"),
                arguments(
                        "a script in an input",
                        plan(
                                STEP,
                                STEP
                                        + "<camunda:inputOutput><camunda:inputParameter name=\"riskLevel\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>"),
                        "userTask_writePlan"),
                arguments(
                        "a condition in another language",
                        plan(
                                "xsi:type=\"bpmn:tFormalExpression\">${planApproved == true}",
                                "xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">true"),
                        "flow_fromGatewayPlanApproved_toEndEventPlanApproved"),
                arguments(
                        "a class of its own",
                        plan(STEP, STEP + "<camunda:executionListener class=\"java.lang.Runtime\" event=\"start\" />"),
                        "userTask_writePlan"),
                arguments(
                        "a bean that is none of a diagram's",
                        plan(
                                STEP,
                                STEP
                                        + "<camunda:executionListener delegateExpression=\"${dataSource}\" event=\"start\" />"),
                        "dataSource"),
                arguments(
                        "an engine service",
                        plan(
                                STEP,
                                STEP
                                        + "<camunda:taskListener expression=\"${runtimeService.deleteProcessInstance('x','y')}\" event=\"create\" />"),
                        "runtimeService"),
                arguments(
                        "a call on the execution",
                        plan("${planApproved == true}", "${execution.setVariable('planApproved', true)}"),
                        "flow_fromGatewayPlanApproved_toEndEventPlanApproved"),
                arguments(
                        "a call through reflection",
                        plan("${planApproved == true}", "${''.getClass().forName('java.lang.Runtime')}"),
                        "flow_fromGatewayPlanApproved_toEndEventPlanApproved"),
                arguments(
                        "an expression as assignee",
                        plan(
                                "camunda:candidateGroups=\"case_worker\"",
                                "camunda:assignee=\"${execution.getVariable('x')}\""),
                        "userTask_writePlan"),
                arguments(
                        "a connector that calls out",
                        plan(
                                STEP,
                                STEP
                                        + "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"),
                        "userTask_writePlan"),
                arguments(
                        "work for an outside worker",
                        plan(
                                "<bpmn:endEvent id=\"endEvent_planApproved\"",
                                "<bpmn:serviceTask id=\"serviceTask_outside\" name=\"خارج\" camunda:type=\"external\" camunda:topic=\"x\"/><bpmn:endEvent id=\"endEvent_planApproved\""),
                        "serviceTask_outside"),
                arguments(
                        "a mail task",
                        plan(
                                "<bpmn:endEvent id=\"endEvent_planApproved\"",
                                "<bpmn:serviceTask id=\"serviceTask_mail\" name=\"بريد\" camunda:type=\"mail\"/><bpmn:endEvent id=\"endEvent_planApproved\""),
                        "serviceTask_mail"),
                arguments(
                        "a table that computes in another language",
                        table(
                                "<text>clock</text>",
                                "<text>java.lang.System.exit(1)</text>",
                                "expressionLanguage=\"groovy\" "),
                        "fixed_clocks"));
    }

    private static Stream<Arguments> shapes() {
        return Stream.of(
                arguments("no end to its history", plan(" camunda:historyTimeToLive=\"P180D\"", ""), "case-plan"),
                arguments(
                        "an unknown form",
                        plan("camunda:formRef=\"case-plan.writePlan\"", "camunda:formRef=\"case-plan.nothing\""),
                        "case-plan.nothing"),
                arguments("a form that is not in the deployment", only(PLAN), "case-plan.writePlan"),
                arguments(
                        "everybody may take the step",
                        plan("camunda:candidateGroups=\"case_worker\"", "camunda:candidateGroups=\"everybody\""),
                        "userTask_writePlan"),
                arguments(
                        "no due date",
                        plan(" camunda:dueDate=\"${deadline.of('PLAN', riskLevel)}\"", ""),
                        "userTask_writePlan"),
                arguments(
                        "an unknown clock",
                        plan("deadline.of('PLAN',", "deadline.of('WHENEVER',"),
                        "userTask_writePlan"),
                arguments(
                        "a variable that is not declared",
                        plan("${planApproved == true}", "${personName == 'x'}"),
                        "personName"),
                arguments(
                        "a call to a process that does not exist",
                        plan(
                                "<bpmn:endEvent id=\"endEvent_planApproved\"",
                                "<bpmn:callActivity id=\"callActivity_nothing\" name=\"لا شيء\" calledElement=\"nothing\"/><bpmn:endEvent id=\"endEvent_planApproved\""),
                        "callActivity_nothing"),
                arguments(
                        "a wait without an end",
                        plan(
                                "<bpmn:endEvent id=\"endEvent_planApproved\"",
                                "<bpmn:receiveTask id=\"receiveTask_forever\" name=\"انتظار\"/><bpmn:endEvent id=\"endEvent_planApproved\""),
                        "receiveTask_forever"),
                arguments(
                        "a name that is a program of the browser",
                        plan(
                                "name=\"خطة الحالة\" camunda:formRef",
                                "name=\"&lt;script&gt;alert(1)&lt;/script&gt;\" camunda:formRef"),
                        "userTask_writePlan"),
                arguments(
                        "a second process in the file",
                        plan(
                                "</bpmn:process>",
                                "</bpmn:process><bpmn:process id=\"another\" isExecutable=\"true\" camunda:historyTimeToLive=\"P180D\"/>"),
                        "another"),
                arguments(
                        "a diagram of another name",
                        Map.of(
                                "closure.bpmn",
                                read("processes/case-plan.bpmn"),
                                WRITE,
                                read("forms/" + WRITE),
                                APPROVE,
                                read("forms/" + APPROVE)),
                        "case-plan"),
                arguments(
                        "a form part that Tasklist cannot show",
                        form("\"type\": \"textarea\"", "\"type\": \"filepicker\""),
                        WRITE),
                arguments(
                        "a form part that shows foreign pages",
                        form("\"type\": \"textarea\"", "\"type\": \"iframe\""),
                        WRITE));
    }

    private static Stream<Arguments> protections() {
        return Stream.of(
                arguments(
                        "the second person removed",
                        plan("<camunda:property name=\"fourEyes\" value=\"userTask_writePlan\" />", ""),
                        "case-plan.approvePlan"),
                arguments(
                        "the second person's step passed by",
                        plan(
                                "sourceRef=\"userTask_writePlan\" targetRef=\"userTask_approvePlan\"",
                                "sourceRef=\"userTask_writePlan\" targetRef=\"gateway_planApproved\""),
                        "userTask_approvePlan"),
                arguments(
                        "the question of consent removed",
                        changed("service-referral", "${sharingConsent == true}", "${providersFound == 1}"),
                        "sharingConsent"),
                arguments(
                        "sharing on a no",
                        changed("service-referral", "${sharingConsent == true}", "${sharingConsent == false}"),
                        "sharingConsent"),
                arguments(
                        "closing without the approval",
                        changed("closure", "${closureApproved == true}", "${closureApproved == false}"),
                        "closureApproved"),
                arguments(
                        "a private answer for the engine",
                        form("\"prefill\": \"case\"", "\"engine\": \"true\""),
                        WRITE));
    }

    private static Stream<Arguments> files() {
        String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        return Stream.of(
                arguments(
                        "a file of the server drawn in",
                        plan(
                                "<bpmn:definitions ",
                                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><bpmn:definitions "),
                        PLAN),
                arguments(
                        "a definition from elsewhere",
                        plan(
                                "<bpmn:definitions ",
                                "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\"><bpmn:definitions "),
                        PLAN),
                arguments(
                        "entities that grow without end",
                        plan("<bpmn:definitions ", bomb + "<bpmn:definitions "),
                        PLAN),
                arguments("no XML at all", Map.of(PLAN, "خطة".getBytes(StandardCharsets.UTF_8)), PLAN),
                arguments("half a file", Map.of(PLAN, half(read("processes/case-plan.bpmn"))), PLAN),
                arguments(
                        "a program beside it",
                        Map.of("evil.groovy", "1".getBytes(StandardCharsets.UTF_8)),
                        "evil.groovy"),
                arguments("an archive", Map.of("plan.zip", zip(1)), "plan.zip"),
                arguments("an archive that grows without end", Map.of("plan.bar", zip(64)), "plan.bar"),
                arguments(
                        "a name that climbs out of its folder",
                        Map.of("../../" + PLAN, read("processes/case-plan.bpmn")),
                        PLAN),
                arguments(
                        "a file larger than any diagram",
                        plan("</bpmn:definitions>", "<!--" + "x".repeat(MEBIBYTE) + "--></bpmn:definitions>"),
                        PLAN),
                arguments(
                        "a deployment larger than any",
                        plan("</bpmn:definitions>", "<!--" + "x".repeat(17 * MEBIBYTE) + "--></bpmn:definitions>"),
                        ""));
    }

    /** The case plan with its forms, one thing changed in the diagram. */
    public static Map<String, byte[]> plan(String before, String after) {
        return changed("case-plan", before, after);
    }

    private static Map<String, byte[]> form(String before, String after) {
        Map<String, byte[]> files = bundle("case-plan");
        files.put(WRITE, replaced(files.get(WRITE), before, after));
        return files;
    }

    private static Map<String, byte[]> table(String before, String after, String language) {
        byte[] content = replaced(read("processes/decisions/" + TABLE), before, after);
        return Map.of(TABLE, replaced(content, "<inputExpression ", "<inputExpression " + language));
    }

    private static Map<String, byte[]> changed(String process, String before, String after) {
        Map<String, byte[]> files = bundle(process);
        files.put(process + ".bpmn", replaced(files.get(process + ".bpmn"), before, after));
        return files;
    }

    private static Map<String, byte[]> only(String file) {
        return Map.of(file, read("processes/" + file));
    }

    /** A diagram with its forms and all tables, as somebody would deploy it. */
    private static Map<String, byte[]> bundle(String process) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(process + ".bpmn", read("processes/" + process + ".bpmn"));
        list("forms", process + ".", files);
        list("processes/decisions", "", files);
        return files;
    }

    private static void list(String folder, String start, Map<String, byte[]> files) {
        try (Stream<Path> found = Files.list(Path.of(folder))) {
            found.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().startsWith(start))
                    .forEach(path -> files.put(path.getFileName().toString(), read(path.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] replaced(byte[] content, String before, String after) {
        String text = new String(content, StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return text.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    public static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive of one diagram that unpacks to so many megabytes. */
    private static byte[] zip(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(PLAN));
            byte[] block = new byte[MEBIBYTE];
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
