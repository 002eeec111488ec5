package iq.ihala.browser;

import static iq.ihala.process.reception.ReceptionForms.consent;
import static iq.ihala.process.reception.ReceptionForms.intake;
import static iq.ihala.process.reception.ReceptionForms.rightsExplained;
import static iq.ihala.process.reception.ReceptionForms.safe;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import iq.ihala.process.support.TestHouse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A counsellor whose mouse is broken receives a woman: from the sign-in to the finished intake, and into the file, by keys alone. */
class KeyboardIT extends BrowserTest {

    private static final double SOON_MS = 2_000;
    private static final String TABS = ".task-details .nav-tabs a";

    private Page page;
    private Keyboard keys;
    private FormFiller form;

    @Test
    void theWholeIntakeIsDoneWithoutAMouse(TestReporter reporter) {
        page = browsers.open(People.COUNSELLOR);
        keys = new Keyboard(page);
        signIn();
        String number = openACase();
        step(number, "فحص السلامة الفوري", safe("F"));
        step(number, "شرح الحقوق وحدود السرية", rightsExplained());
        step(number, "الموافقة على التسجيل", consent("FULL"));
        assertThat(house.open(number)).containsExactly("userTask_takeIntake");
        openStep(number, "استمارة الاستقبال");
        theFileIsReadAndLeftByKeys(number);
        finish(with(
                intake("زهراء القنبري", "25_34"),
                Map.of("narrative", "ما قالته", "knowledgeDate", "2026-11-02", "problemTypes", List.of("DV", "FAM"))));

        assertThat(house.open(number)).isNotEmpty().doesNotContain("userTask_takeIntake");
        reporter.publishEntry("Keys pressed for a whole intake", String.valueOf(keys.pressed()));
    }

    private void signIn() {
        page.navigate(address("/camunda/app/tasklist/default/"));
        Starting.of(page, page.locator("input[type=password]"));
        keys.to("#user, input[type=text]");
        keys.type(People.COUNSELLOR);
        keys.to("input[type=password]");
        keys.type(TestHouse.PASSWORD);
        keys.press("Enter");
        page.locator(".task-filters .task-filter.active").waitFor();
    }

    private String openACase() {
        keys.to(".start-process-action a");
        keys.press("Enter");
        page.locator(".modal-body .processes a").first().waitFor();
        keys.to(".modal-body .processes a", "مسار الإحالة");
        Response form = page.waitForResponse(
                answer -> answer.url().contains("/deployed-start-form"), () -> keys.press("Enter"));
        page.locator(".modal-body .fjs-form").waitFor();
        keys.fill(
                new FormFiller(page.locator(".modal-body"), object(form), new JsonObject()),
                Map.of("channel", "WALK_IN"));
        keys.to(".modal-footer button[type=submit]");
        Response started =
                page.waitForResponse(answer -> answer.url().endsWith("/submit-form"), () -> keys.press("Enter"));
        return object(started).get("businessKey").getAsString();
    }

    private void step(String number, String name, Map<String, Object> answers) {
        openStep(number, name);
        finish(answers);
    }

    /** Her lists, the card in one of them, and the step is open; taken, unless it is hers already. */
    private void openStep(String number, String name) {
        page.locator(".modal-body").first().waitFor(Keyboard.GONE);
        findInLists(number, name);
        keys.to("ol.tasks-list li.task a", name + " \u2066" + number);
        form = formAfterEnter();
        Locator claim = page.locator("button.claim");
        claim.or(page.locator("button.unclaim")).first().waitFor();
        if (claim.isVisible()) {
            keys.to("button.claim");
            form = formAfterEnter();
            page.locator("button.unclaim").waitFor();
        }
    }

    private void findInLists(String number, String name) {
        Locator card = page.locator("ol.tasks-list li.task", new Page.LocatorOptions().setHasText(number))
                .filter(new Locator.FilterOptions().setHasText(name));
        for (String list : List.of(Tasklist.MINE, Tasklist.GROUPS, Tasklist.MINE, Tasklist.GROUPS)) {
            keys.to(".task-filter a", list);
            page.waitForResponse(answer -> answer.url().matches(".*/filter/[^/]+/list.*"), () -> keys.press("Enter"));
            try {
                card.first().waitFor(new Locator.WaitForOptions().setTimeout(SOON_MS));
                return;
            } catch (TimeoutError inAnotherList) {
                // The next list.
            }
        }
        throw new AssertionError(name + " of " + number + " is in no list");
    }

    private FormFiller formAfterEnter() {
        JsonObject[] variables = new JsonObject[1];
        Response drawn = page.waitForResponse(
                answer -> answer.url().contains("/deployed-form"),
                () -> variables[0] = object(page.waitForResponse(
                        answer -> answer.url().contains("/form-variables"), () -> keys.press("Enter"))));
        page.locator(".task-details .fjs-form").waitFor();
        return new FormFiller(page.locator(".task-details"), object(drawn), variables[0]);
    }

    private void finish(Map<String, Object> answers) {
        keys.fill(form, answers);
        keys.to(".task-details button[ng-click='complete()']");
        Response sent =
                page.waitForResponse(answer -> answer.url().endsWith("/submit-form"), () -> keys.press("Enter"));
        assertThat(sent.ok()).as(sent.text()).isTrue();
        page.locator(".task-details .fjs-form").waitFor(Keyboard.GONE);
    }

    /** Into the tab, into the page in it, through it and out again: no trap. */
    private void theFileIsReadAndLeftByKeys(String number) {
        keys.to(TABS, "ملف الحالة");
        keys.press("Enter");
        page.frameLocator("iframe.case-tab").locator("#clocks").waitFor();
        keys.to("iframe.case-tab");
        assertThat(page.frameLocator("iframe.case-tab").locator("h1").innerText())
                .contains(number);
        assertThat(page.frameLocator("iframe.case-tab").locator(":focus").count())
                .isEqualTo(1);
        keys.to(TABS, "الاستمارة");
        page.waitForResponse(answer -> answer.url().contains("/deployed-form"), () -> keys.press("Enter"));
        page.locator(".task-details .fjs-form").waitFor();
    }

    private static JsonObject object(Response response) {
        assertThat(response.ok()).as(response.url()).isTrue();
        return JsonParser.parseString(response.text()).getAsJsonObject();
    }
}
