package iq.ihala.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
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
 * Two administrators change a diagram of the running house: a reminder is added from a template, the check finds the missing form, it is
 * made, the change is tried, the other one approves, a case that began before moves over, and all of it is taken back.
 */
@Import({PortalPeople.class, SentReferral.class})
class StudioIT extends BrowserTest {

    private static final String SECOND = "b.administrator2";
    private static final String WHY = "الجهات لا تقرأ التذكير المكتوب، فيُتصل بها";
    private static final String STEP = "userTask_callToRemind";
    private static final double LONG_MS = 300_000;
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

        first.navigate(address("/camunda/studio"));
        propose(first, file("service-referral.bpmn", withoutItsForm()));
        assertThat(first.locator(".findings")).containsText("الاستمارة غير موجودة");
        assertThat(first.locator(".findings")).containsText("userTask_answerReferral");
        assertThat(first.locator("button[value=approve]")).hasCount(0);
        look(first, "a change that nobody may deploy");
        first.locator("button[value=refuse]").click();
        assertThat(first.locator("#what")).hasText("مرفوض");

        first.navigate(address("/camunda/studio"));
        addAReminderFromATemplate(first);
        mendTheMissingForm(first);
        proposeWhatWasDrawn(first);
        assertThat(first.locator("#judgement + p")).containsText("لا مخالفة");
        assertThat(first.locator("button[value=approve]")).hasCount(0);
        assertThat(first.locator(".differences")).containsText("اتصال للتذكير");
        look(first, "a change that waits");
        String change = first.url();
        tryIt(first, change);

        Page second = at(SECOND).page();
        second.navigate(change);
        // What was tried asks for no word about it. By keyboard alone.
        assertThat(second.locator("[name=untried]")).hasCount(0);
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

    @Test
    void aFileThatIsTooLargeIsRefusedInArabicByTheBrowsersOwnPage() {
        Page page = at(People.ADMINISTRATOR).page();
        page.navigate(address("/camunda/studio"));
        page.locator("#files")
                .setInputFiles(new FilePayload(
                        "service-referral.bpmn", "application/octet-stream", new byte[12 * 1024 * 1024]));
        page.locator("#note").fill(WHY);
        page.locator("#propose button").click();
        assertThat(page.locator("h1")).hasText("الملف أكبر مما يُقبل");
        assertThat(page.locator("p")).containsText("لم يُحفظ شيء");
        Pictures.take(page);
    }

    /** The version of the diagram on which the referral runs. */
    private int versionOf(CaseNumber number) {
        return jdbc.queryForObject(
                "SELECT d.VERSION_ FROM ACT_RU_EXECUTION e JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_"
                        + " WHERE e.BUSINESS_KEY_ = ? AND e.PARENT_ID_ IS NULL AND d.KEY_ = 'service-referral'",
                Integer.class,
                number.value());
    }

    /** Room is made, the step is put upon the way, and its template brings team, clock and binding. */
    private void addAReminderFromATemplate(Page page) {
        row(page).locator("a[href*=edit]").click();
        page.locator("body[data-ready]").waitFor();
        Middle end = Middle.of(page, "endEvent_reminded");
        page.mouse().move(end.x(), end.y());
        page.mouse().down();
        page.mouse().move(end.x() + 30, end.y());
        page.mouse().move(end.x() + 110, end.y());
        page.mouse().up();
        page.locator(".djs-palette [data-action='create.task']").click();
        Middle way = Middle.of(page, "flow_fromRemindPartner_toReminded");
        page.mouse().move(way.x() - 3, way.y() - 3);
        page.mouse().move(way.x(), way.y());
        page.mouse().click(way.x(), way.y());
        page.keyboard().press("Escape");
        page.locator(".djs-context-pad [data-action='replace']").click();
        page.locator(".djs-popup [data-id='replace-with-user-task']").click();
        page.locator(".bio-properties-panel-select-template-button").first().click();
        page.locator(".djs-popup .entry")
                .filter(new Locator.FilterOptions().setHasText("خطوة تذكير"))
                .first()
                .click();
        assertThat(page.locator("#problems li[data-rule=FORM_BOUND] button")).isVisible();

        group(page, "الخطوة").click();
        page.getByLabel("معرّف الاستمارة").fill(FORM);
        page.getByLabel("رقم الخطوة في الدليل").fill("R05e");
        group(page, "التوثيق").click();
        page.locator("#bio-properties-panel-documentation")
                .fill("R05e — Call the partner that did not answer the mail.");
        Locator missing = page.locator("#problems li[data-rule=FORM_EXISTS][data-element=" + STEP + "]");
        assertThat(missing).containsText(FORM);
        assertThat(page.locator("#state")).hasText("محفوظ على الخادم");
        Pictures.take(page);
        missing.locator("a").click();
    }

    private static void mendTheMissingForm(Page page) {
        page.locator("body[data-kind=form][data-ready]").waitFor();
        page.locator(".fjs-palette-field[data-field-type=textarea]").click();
        assertThat(page.locator(".fjs-form-field-textarea")).not().containsText("Text");
        page.locator("#house-section").selectOption("STORY");
        group(page, "عام").click();
        page.locator("#bio-properties-panel-key").fill("partnerPhoneResult");
        page.getByLabel("التسمية").fill("ما قالته الجهة");
        assertThat(page.locator("#problems summary")).containsText("لا شيء يمنع اقتراحه");
        assertThat(page.locator("#state")).hasText("محفوظ على الخادم");
        Pictures.take(page);
    }

    private static void proposeWhatWasDrawn(Page page) {
        page.locator("#propose").click();
        assertThat(page.locator("#proposed li")).hasText(new String[] {"service-referral.bpmn", FORM + ".form"});
        page.locator("#note").fill(WHY);
        page.locator("#proposal button[value=send]").click();
        page.waitForURL("**/camunda/studio/changes/*");
    }

    /** In a house of its own; the stories of this build take the same ways as before. */
    private void tryIt(Page page, String change) {
        page.locator("a[href$=trial]").first().click();
        page.getByText("جرّب الآن").click();
        page.locator("#cases").waitFor(new Locator.WaitForOptions().setTimeout(LONG_MS));
        assertThat(page.locator("tr.stuck")).hasCount(0);
        look(page, "a change that was tried");
        page.navigate(change);
    }

    private static Locator group(Page page, String name) {
        return page.locator(".bio-properties-panel-group-header")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
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

    /** The step of the partner's answer asks for a form that nobody wrote. */
    private static String withoutItsForm() {
        return replaced(
                new String(HostileModels.read("processes/service-referral.bpmn"), StandardCharsets.UTF_8),
                "camunda:formRef=\"service-referral.answerReferral\"",
                "camunda:formRef=\"service-referral.nobodyWrote\"");
    }

    private static String replaced(String text, String former, String now) {
        assertThat(text).contains(former);
        return text.replace(former, now);
    }

    /** Where an element of the canvas is hit by the mouse, in pixels of the window. */
    private record Middle(double x, double y) {

        static Middle of(Page page, String element) {
            BoundingBox box = page.locator("[data-element-id=" + element + "] .djs-hit")
                    .first()
                    .boundingBox();
            return new Middle(box.x + box.width / 2, box.y + box.height / 2);
        }
    }
}
