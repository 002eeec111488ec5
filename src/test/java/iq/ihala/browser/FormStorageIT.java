package iq.ihala.browser;

import static iq.ihala.process.reception.ReceptionForms.consent;
import static iq.ihala.process.reception.ReceptionForms.rightsExplained;
import static iq.ihala.process.reception.ReceptionForms.safe;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every form of the house is drawn in a real Tasklist, filled wherever something can be written or chosen, and left. Not one of the
 * words may be anywhere in the browser afterwards. All forms stand in the place of one step's: what Tasklist and its scripts do with
 * a form does not depend on which it is.
 */
class FormStorageIT extends BrowserTest {

    private static final String CANARY = "قنبرمخزن";

    /** Leaves the form's tab and enters it again, as a person would. */
    private static final String OPEN_AGAIN =
            "() => { document.querySelector('.task-details .fjs-container').dataset.old = '1';"
                    + " const tabs = [...document.querySelectorAll('[ng-click=\"selectTaskDetailTab(taskDetailTab)\"]')];"
                    + " tabs.at(-1).click(); tabs.at(0).click(); }";

    private static final String DRAWN =
            "() => document.querySelector('.task-details .fjs-container:not([data-old]) .fjs-form-field')";

    /** Types where something can be typed and chooses where something can be chosen; twice, because choices uncover fields. */
    private static final String FILL =
            """
            canary => {
              const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
              const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
              let typed = 0;
              for (let round = 0; round < 2; round++) {
                for (const field of document.querySelectorAll('.task-details .fjs-container :is(input, textarea)')) {
                  field.focus();
                  if (field.type === 'radio' || field.type === 'checkbox') {
                    if (!field.checked) {
                      field.click();
                    }
                  } else if (!field.readOnly && !field.disabled && !field.matches('.fjs-select-hidden-input')) {
                    (field instanceof HTMLTextAreaElement ? write : set).call(field, field.type === 'number' ? '7' : canary);
                    field.dispatchEvent(new Event('input', {bubbles: true}));
                    typed++;
                  }
                  field.blur();
                }
              }
              const save = document.querySelector("button[ng-click='save($event)']");
              if (save) {
                save.disabled = false;
                save.click();
              }
              return typed;
            }""";

    private static final String REMEMBERED_BY_THE_BROWSER = "() => [...document.querySelectorAll("
            + "'.task-details .fjs-container :is(form, input, textarea)')]"
            + ".filter(field => field.getAttribute('autocomplete') !== 'off').map(field => field.outerHTML)";

    private String shown = "";

    @Test
    void noFormOfTheHouseLeavesAWordInTheBrowser(TestReporter reporter) throws IOException {
        Tasklist counsellor = at(People.COUNSELLOR);
        String number = house.caseNumber(house.start(People.COUNSELLOR, "referral-path", Map.of("channel", "WALK_IN")));
        house.answer(People.COUNSELLOR, number, "userTask_checkSafety", safe("F"));
        house.answer(People.COUNSELLOR, number, "userTask_explainRights", rightsExplained());
        house.answer(People.COUNSELLOR, number, "userTask_askConsentToRecord", consent("FULL"));
        counsellor.openTask(number, "استمارة الاستقبال");
        Page page = counsellor.page();
        page.route("**/deployed-form?*", this::serve);
        Accessible axe = new Accessible(page);

        Map<String, Object> strange = new TreeMap<>();
        int forms = 0;
        int typed = 0;
        for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
            shown = form.getContentAsString(StandardCharsets.UTF_8);
            page.waitForResponse(answer -> answer.url().contains("/deployed-form"), () -> page.evaluate(OPEN_AGAIN));
            page.waitForFunction(DRAWN);
            typed += ((Number) page.evaluate(FILL, CANARY)).intValue();
            forms++;
            note(strange, form, "keeps", leftIn(counsellor.storage()));
            note(strange, form, "remembers", (List<?>) page.evaluate(REMEMBERED_BY_THE_BROWSER));
            note(strange, form, "is hard to use", axe.grave(".task-details .fjs-container"));
        }
        assertThat(strange).isEmpty();
        assertThat(forms).isGreaterThan(90);
        assertThat(typed).as("canaries typed").isGreaterThan(250);
        reporter.publishEntry("Forms", forms + " drawn in Tasklist, canaries typed " + typed);
        counsellor.signOut();
        assertThat(leftIn(counsellor.storage())).isEmpty();
    }

    private void serve(Route route) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(shown));
    }

    private static void note(Map<String, Object> strange, Resource form, String what, List<?> findings) {
        if (!findings.isEmpty()) {
            strange.put(form.getFilename() + " " + what, findings);
        }
    }

    /** The places of the browser that hold a canary, and databases and caches, which nothing of ours needs. */
    private static List<String> leftIn(String storage) {
        List<String> places = new ArrayList<>();
        List<JsonElement> kept =
                JsonParser.parseString(storage).getAsJsonArray().asList();
        kept.stream()
                .map(JsonElement::toString)
                .filter(one -> one.contains(CANARY))
                .forEach(places::add);
        Set.of(3, 4).stream()
                .map(kept::get)
                .filter(one -> !one.getAsJsonArray().isEmpty())
                .map(JsonElement::toString)
                .forEach(places::add);
        return places;
    }
}
