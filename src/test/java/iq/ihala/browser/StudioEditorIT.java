package iq.ihala.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator draws a diagram, changes a table and a form, and sees at once what nobody may deploy. */
class StudioEditorIT extends BrowserTest {

    private static final String STORED =
            "() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])";
    private static final String ENGLISH_OF_THE_MODELER = "() => [...window.ihalaStudio.missing]";

    /** What is written in Latin letters and shown, but for names of files, ids and what somebody typed. */
    private static final String ENGLISH_SHOWN = "() => [...document.querySelectorAll("
            + "'.djs-palette [title], .djs-context-pad [title], .fjs-palette-field')]"
            + ".map(tool => tool.title).filter(title => /[A-Za-z]{3}/.test(title))";

    @Autowired
    private TransactionTemplate transaction;

    private final List<String> elsewhere = new CopyOnWriteArrayList<>();

    @AfterEach
    void nothingIsLeft() {
        transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM studio_draft"));
    }

    @Test
    void aDiagramIsDrawnCheckedWhileItIsDrawnAndKeptOnTheServerAlone() {
        Page page = editor("service-referral.bpmn");
        String stored = (String) page.evaluate(STORED);
        assertThat(page.locator("#problems summary")).containsText("لا شيء يمنع اقتراحه");
        assertThat(page.locator(".bjs-powered-by")).isVisible();

        append(page, "serviceTask_remindPartner", "user-task");
        Locator missing = page.locator("#problems li[data-rule=FORM_BOUND] button");
        assertThat(missing).isVisible();
        assertThat(page.locator("#state")).hasText("محفوظ على الخادم");
        String drawn = missing.locator("..").getAttribute("data-element");
        assertThat(page.locator("[data-element-id='" + drawn + "'].problem-forbidden")
                        .first())
                .isVisible();
        assertThat(page.locator("[data-container-id='" + drawn + "'] .badge.forbidden"))
                .isVisible();
        page.keyboard().press("Escape");
        missing.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-element-id='" + drawn + "'].selected").first())
                .isVisible();

        append(page, "serviceTask_recordServiceGap", "service-task");
        page.locator(".bio-properties-panel-select-template-button").first().click();
        page.locator(".djs-popup .entry")
                .filter(new Locator.FilterOptions().setHasText("إنذار المشرف"))
                .first()
                .click();
        assertThat(page.locator("#problems li[data-element=serviceTask_alertSupervisor]")
                        .first())
                .isVisible();
        assertThat(page.locator("[data-element-id=flow_fromRecordServiceGap_toAlertSupervisor]")
                        .first())
                .isAttached();
        assertThat(page.evaluate(ENGLISH_OF_THE_MODELER)).asList().isEmpty();
        assertThat(page.evaluate(ENGLISH_SHOWN)).asList().isEmpty();

        page.reload();
        ready(page);
        assertThat(page.locator("#drafted")).isVisible();
        assertThat(page.locator("[data-element-id=serviceTask_alertSupervisor]").first())
                .isVisible();
        assertThat(page.evaluate(STORED)).isEqualTo(stored);
        assertThat(elsewhere).isEmpty();

        page.locator("#discard").click();
        page.locator("#discarding button[value=discard]").click();
        assertThat(page.locator("#drafted")).isHidden();
        assertThat(page.locator("[data-element-id=serviceTask_alertSupervisor]"))
                .hasCount(0);
    }

    @Test
    void aStepIsPutDownMovedAndNamedWithoutAMouse() {
        Page page = editor("service-referral.bpmn");
        Locator steps = page.locator("[data-element-id^=Activity_].djs-shape");
        assertThat(steps).hasCount(0);

        tabTo(page, "create.task");
        page.keyboard().press("Enter");
        assertThat(steps).hasCount(1);
        assertThat(steps).hasClass(Pattern.compile("selected"));
        double before = steps.boundingBox().x;
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> steps.boundingBox().x > before);

        page.keyboard().press("e");
        page.keyboard().type("تذكير بالموعد");
        page.keyboard().press("Enter");
        assertThat(steps).containsText("تذكير");
        // The editor gives the keys back to the canvas a moment after the name is written.
        page.waitForFunction("() => document.activeElement.matches('.djs-container svg')");
        page.keyboard().press("a");
        assertThat(page.locator(".djs-popup")).isVisible();
        page.keyboard().press("Escape");

        tabTo(page, "create.task");
        page.keyboard().press("Space");
        assertThat(steps).hasCount(2);
        assertThat(steps.nth(0).boundingBox().y + steps.nth(0).boundingBox().height)
                .as("nothing lies on anything")
                .isLessThan(steps.nth(1).boundingBox().y);
        assertThat(page.locator("#state")).hasText("محفوظ على الخادم");
    }

    @Test
    void aMissingFormIsNamedAtItsStepAndMadeFromThere() {
        Page page = editor("case-plan.bpmn");
        append(page, "userTask_writePlan", "user-task");
        page.locator("[data-group-id='group-CamundaPlatform__Form'] .bio-properties-panel-group-header")
                .click();
        page.locator("#bio-properties-panel-formType").selectOption("formRef");
        page.locator("#bio-properties-panel-formRef").fill("case-plan.thinkAgain");
        page.locator("#bio-properties-panel-formRefBinding").selectOption("deployment");

        Locator missing = page.locator("#problems li[data-rule=FORM_EXISTS][data-element=userTask_thinkAgain]");
        assertThat(missing).containsText("case-plan.thinkAgain");
        assertThat(page.locator("#state")).hasText("محفوظ على الخادم");
        missing.locator("a").click();
        page.locator("body[data-kind=form][data-ready]").waitFor();
        assertThat(page.locator("#origin")).hasText("ملف جديد");
        page.locator(".fjs-palette-field[data-field-type=textarea]").click();
        assertThat(page.locator("#drafted")).isVisible();
        assertThat(page.locator("#problems li[data-rule=FORM_EXISTS]")).hasCount(0);
    }

    @Test
    void aLongerClockOfATableIsMarkedAtItsRow() {
        Page page = editor("response_times.dmn");
        String stored = (String) page.evaluate(STORED);
        page.locator("td.output-cell").first().click();
        page.keyboard().press("Control+A");
        page.keyboard().type("\"PT20M\"");

        Locator longer = page.locator("#problems li[data-rule=CLOCK_NOT_LONGER].dangerous button");
        assertThat(longer).containsText("PT15M");
        assertThat(page.locator("#state")).hasText("محفوظ على الخادم");
        assertThat(draft("response_times.dmn")).contains("PT20M", "camunda:historyTimeToLive=\"180\"");
        assertThat((String) page.evaluate(
                        "() => getComputedStyle(document.querySelector('td.rule-index'), '::after').content"))
                .contains("!");
        assertThat(page.evaluate(STORED)).isEqualTo(stored);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void anAnswerIsPrivateUntilSomebodySaysOtherwise() {
        Page page = editor("case-plan.writePlan.form");
        String stored = (String) page.evaluate(STORED);
        assertThat(page.locator(".fjs-palette-field[data-field-type=image], .fjs-palette-field[data-field-type=html]"))
                .hasCount(0);
        page.locator(".fjs-palette-field[data-field-type=textfield]").focus();
        page.keyboard().press("Enter");
        page.locator(".fjs-form-field-textfield").last().click();

        assertThat(page.locator("input[name=house-engine][value=private]")).isChecked();
        Locator noSection = page.locator("#problems li[data-rule=FIELD_IN_SECTION] button");
        assertThat(noSection).isVisible();
        page.locator("#house-section").selectOption("STORY");
        assertThat(noSection).hasCount(0);
        assertThat(draft("case-plan.writePlan.form")).doesNotContain("\"engine\"");

        page.locator("input[name=house-engine][value=engine]").check();
        assertThat(page.locator("#problems li[data-rule=VARIABLE_DECLARED]")).hasCount(1);
        assertThat(draft("case-plan.writePlan.form")).contains("\"engine\": \"true\"", "\"fact\": \"riskSummary\"");
        assertThat(page.evaluate(ENGLISH_SHOWN)).asList().isEmpty();
        assertThat(page.evaluate(STORED)).isEqualTo(stored);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void theSecondOfTwoWindowsIsAskedWhichStays() {
        Page page = editor("case-plan.bpmn");
        Page other = page.context().newPage();
        other.navigate(page.url());
        ready(other);
        append(page, "userTask_writePlan", "user-task");
        assertThat(page.locator("#state")).hasText("محفوظ على الخادم");
        append(other, "userTask_writePlan", "user-task");

        assertThat(other.locator("#collision")).isVisible();
        other.locator("#collision button[value=theirs]").click();
        assertThat(other.locator("#drafted")).isVisible();
    }

    private Page editor(String file) {
        Page page = at(People.ADMINISTRATOR).page();
        page.onRequest(request -> {
            if (!request.url().startsWith(address("")) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.navigate(address("/camunda/studio/edit?file=" + file));
        ready(page);
        return page;
    }

    /** From the top of the page, with the Tab key alone. */
    private static void tabTo(Page page, String tool) {
        page.evaluate("() => document.activeElement.blur()");
        String reached = "tool => document.activeElement.dataset.action === tool";
        for (int tabs = 0; tabs < 60 && !(boolean) page.evaluate(reached, tool); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(reached, tool))
                .as("Tab reaches the tool")
                .isTrue();
    }

    private static void ready(Page page) {
        page.locator("body[data-ready]").waitFor();
    }

    /** As by the tools beside an element: a task behind it, and then its kind. */
    private static void append(Page page, String element, String kind) {
        page.locator("[data-element-id='" + element + "'] .djs-hit").first().click();
        page.locator(".djs-context-pad [data-action='append.append-task']").click();
        page.keyboard().press("Escape");
        page.locator(".djs-context-pad [data-action='replace']").click();
        page.locator(".djs-popup [data-id='replace-with-" + kind + "']").click();
    }

    private String draft(String file) {
        return new String(
                jdbc.queryForObject("SELECT content FROM studio_draft WHERE name = ?", byte[].class, file),
                StandardCharsets.UTF_8);
    }
}
