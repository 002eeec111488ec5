package iq.ihala.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.portal.PortalPeople;
import iq.ihala.process.servicereferral.SentReferral;
import iq.ihala.process.studio.StudioCleaner;
import iq.ihala.process.support.HostileModels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Two administrators change a diagram of the running house: a step is added, the missing form is found and added, the other one
 * approves, a case that began before moves over, and all of it is taken back.
 */
@Import({PortalPeople.class, SentReferral.class})
class StudioIT extends BrowserTest {

    private static final String SECOND = "b.administrator2";
    private static final String WHY = "الجهات لا تقرأ التذكير المكتوب، فيُتصل بها";
    private static final String STEP = "userTask_callToRemind";
    private static final String FORM = "service-referral.callToRemind";

    @Autowired
    private SentReferral sent;

    @Autowired
    private ApplicationContext context;

    private final List<String> grave = new ArrayList<>();
    private ArabicScreens screens;

    @AfterEach
    void asBefore() {
        StudioCleaner.clean(context);
    }

    @Test
    void aStepIsAddedApprovedByASecondAdministratorReachesARunningCaseAndIsTakenBack() {
        screens = new ArabicScreens(jdbc);
        house.employ(SECOND, "F", "sysadmin");
        CaseNumber number = sent.to("PAO_BASRA", "NAME_PHONE", People.CASE_WORKER);
        Page first = at(People.ADMINISTRATOR).page();
        first.navigate(address("/"));
        first.locator("a[href='/camunda/studio']").click();
        int version = versionOf(number);

        addATaskInTheEditor(first);

        first.navigate(address("/camunda/studio"));
        propose(first, file("service-referral.bpmn", diagram()));
        assertThat(first.locator(".findings")).containsText("الاستمارة غير موجودة");
        look(first, "a change that nobody may deploy");
        assertThat(first.locator(".findings")).containsText(STEP);
        assertThat(first.locator(".plane .added.wrong .visits").first()).containsText("ممنوع · جديد");
        first.locator("button[value=refuse]").click();
        assertThat(first.locator("#what")).hasText("مرفوض");

        first.navigate(address("/camunda/studio"));
        propose(first, file("service-referral.bpmn", diagram()), file(FORM + ".form", form()));
        assertThat(first.locator("#judgement + p")).containsText("لا مخالفة");
        assertThat(first.locator("button[value=approve]")).hasCount(0);
        assertThat(first.locator(".differences")).containsText("اتصال للتذكير");
        look(first, "a change that waits");
        String change = first.url();

        Page second = at(SECOND).page();
        second.navigate(change);
        // By keyboard alone; trying a change has a test of its own.
        second.locator("[name=untried]").focus();
        second.keyboard().press("Space");
        second.locator("button[value=approve]").focus();
        second.keyboard().press("Enter");
        assertThat(second.locator("#what")).hasText("منشور");
        assertThat(second.locator("table caption")).containsText("ما الذي يفعله النقل");
        look(second, "a change with cases to be moved");
        second.locator("button[value=move]").click();
        moved(second);
        assertThat(versionOf(number)).isEqualTo(version + 1);
        assertThat(sent.waits(number, "userTask_answerReferral")).isTrue();

        first.navigate(address("/camunda/studio"));
        assertThat(row(first)).containsText("المنشور يختلف عن الحزمة");
        look(first, "the list");
        row(first).locator("td a[href$=packaged]").click();
        look(first, "what runs beside what came with the program");
        first.navigate(change);
        first.locator("[name=sure]").check();
        first.locator("button[value=take-back]").click();
        assertThat(first.locator("#what")).hasText("أُعيدت النسخة السابقة");
        moved(first);
        assertThat(versionOf(number)).isEqualTo(version + 2);
        first.navigate(address("/camunda/studio"));
        assertThat(row(first)).containsText("مطابق");
        assertThat(screens.strange()).isEmpty();
        assertThat(grave).isEmpty();
    }

    /** The version of the diagram on which the referral runs. */
    private int versionOf(CaseNumber number) {
        return jdbc.queryForObject(
                "SELECT d.VERSION_ FROM ACT_RU_EXECUTION e JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_"
                        + " WHERE e.BUSINESS_KEY_ = ? AND e.PARENT_ID_ IS NULL AND d.KEY_ = 'service-referral'",
                Integer.class,
                number.value());
    }

    /** Drawn with the tools of the editor; what is missing is said while it is drawn. The draft is put aside. */
    private void addATaskInTheEditor(Page page) {
        row(page).locator("a[href*=edit]").click();
        page.locator("body[data-ready]").waitFor();
        page.locator("[data-element-id=serviceTask_remindPartner] .djs-hit")
                .first()
                .click();
        page.locator(".djs-context-pad [data-action='append.append-task']").click();
        page.keyboard().press("Escape");
        page.locator(".djs-context-pad [data-action='replace']").click();
        page.locator(".djs-popup [data-id='replace-with-user-task']").click();
        assertThat(page.locator("#problems li[data-rule=FORM_BOUND] button")).isVisible();
        assertThat(page.locator("#state")).hasText("محفوظ على الخادم");
        page.navigate(address("/camunda/studio"));
        assertThat(page.locator("section[aria-labelledby=drafts-title]")).containsText("service-referral.bpmn");
        page.locator("section[aria-labelledby=drafts-title] a").click();
        page.locator("body[data-ready]").waitFor();
        page.locator("#discard").click();
        page.locator("#discarding button[value=discard]").click();
        assertThat(page.locator("#drafted")).isHidden();
    }

    private void look(Page page, String where) {
        screens.see(page, where);
        grave.addAll(new Accessible(page).grave());
    }

    private static void propose(Page page, FilePayload... files) {
        page.locator("#files").setInputFiles(files);
        page.locator("#note").fill(WHY);
        page.locator("#propose button").click();
        page.waitForURL("**/camunda/studio/changes/*");
    }

    private void moved(Page page) {
        Locator told = page.locator("section[aria-labelledby=running] [role=status]");
        assertThat(told).containsText("ينتظر");
        StudioCleaner.workOffBatches(context);
        page.reload();
        assertThat(told).hasText(Pattern.compile("نُقل (\\d+) من \\1\\."));
    }

    private static Locator row(Page page) {
        return page.locator("tr[data-file='service-referral.bpmn']");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    /** After the written reminder somebody calls. */
    private static String diagram() {
        String drawn = new String(HostileModels.read("processes/service-referral.bpmn"), StandardCharsets.UTF_8);
        return replaced(
                replaced(
                        replaced(
                                replaced(
                                        drawn,
                                        "    <bpmn:endEvent id=\"endEvent_reminded\"",
                                        """
                                            <bpmn:userTask id="userTask_callToRemind" name="اتصال للتذكير" camunda:formRef="service-referral.callToRemind" camunda:formRefBinding="deployment" camunda:candidateGroups="case_worker" camunda:dueDate="${deadline.of('PARTNER_ESCALATE', riskLevel)}">
                                              <bpmn:documentation>R05e — Call the partner that did not answer the mail.</bpmn:documentation>
                                              <bpmn:extensionElements>
                                                <camunda:properties>
                                                  <camunda:property name="step" value="R05e" />
                                                </camunda:properties>
                                              </bpmn:extensionElements>
                                              <bpmn:incoming>flow_fromRemindPartner_toCallToRemind</bpmn:incoming>
                                              <bpmn:outgoing>flow_fromRemindPartner_toReminded</bpmn:outgoing>
                                            </bpmn:userTask>
                                            <bpmn:endEvent id="endEvent_reminded\""""),
                                "<bpmn:outgoing>flow_fromRemindPartner_toReminded</bpmn:outgoing>\n    </bpmn:serviceTask>",
                                "<bpmn:outgoing>flow_fromRemindPartner_toCallToRemind</bpmn:outgoing>\n    </bpmn:serviceTask>"),
                        "    <bpmn:sequenceFlow id=\"flow_fromRemindPartner_toReminded\" sourceRef=\"serviceTask_remindPartner\"",
                        "    <bpmn:sequenceFlow id=\"flow_fromRemindPartner_toCallToRemind\" sourceRef=\"serviceTask_remindPartner\""
                                + " targetRef=\"userTask_callToRemind\" />\n"
                                + "    <bpmn:sequenceFlow id=\"flow_fromRemindPartner_toReminded\" sourceRef=\"userTask_callToRemind\""),
                "      <bpmndi:BPMNShape id=\"shape_endEvent_reminded\"",
                """
                      <bpmndi:BPMNShape id="shape_userTask_callToRemind" bpmnElement="userTask_callToRemind">
                        <dc:Bounds x="1600" y="514" width="106" height="80" />
                      </bpmndi:BPMNShape>
                      <bpmndi:BPMNEdge id="edge_flow_fromRemindPartner_toCallToRemind" bpmnElement="flow_fromRemindPartner_toCallToRemind">
                        <di:waypoint x="1300" y="554" />
                        <di:waypoint x="1600" y="554" />
                      </bpmndi:BPMNEdge>
                      <bpmndi:BPMNShape id="shape_endEvent_reminded\"""");
    }

    private static String form() {
        return """
                {"id": "service-referral.callToRemind", "type": "default", "schemaVersion": 16,
                 "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
                 "components": [
                   {"type": "text", "id": "text_intro", "text": "## اتصال للتذكير\\n\\nرقم الحالة فقط في الهاتف.",
                    "layout": {"row": "row_1", "columns": 16}},
                   {"type": "radio", "id": "field_partnerPhoneResult", "key": "partnerPhoneResult", "label": "نتيجة الاتصال",
                    "values": [{"label": "ستعاود الاتصال", "value": "CALL_BACK"}, {"label": "لا رد", "value": "NOT_REACHED"}],
                    "validate": {"required": true}, "properties": {"section": "STORY", "prefill": "none"},
                    "layout": {"row": "row_2", "columns": 8}}
                 ]}
                """;
    }

    private static String replaced(String text, String former, String now) {
        assertThat(text).contains(former);
        return text.replace(former, now);
    }
}
