package iq.ihala.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.TestHouse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a card of the task list says, how an imminent case is heard, the supervisor's numbers in Cockpit, and a way that is drawn. */
class TodayIT extends BrowserTest {

    private static final String COUNT_BELLS = "window.bells = 0; const Real = window.AudioContext;"
            + " window.AudioContext = function () { window.bells++; return new Real(); };";
    private static final String LOOK_AGAIN = "() => document.dispatchEvent(new Event('visibilitychange'))";
    private static final String NAMES_THAT_DO_NOT_FIT = "() => [...document.querySelectorAll('.plane .inside')]"
            + ".filter(name => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1)"
            + ".map(name => name.textContent)";

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aCardSaysTheLevelWhenItIsDueAndWhoseWorkItIs() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.openTask(caseNumber, "فحص السلامة الفوري");
        Locator card = card(counsellor.page(), caseNumber);

        assertThat(card.locator(".priority")).hasText(Pattern.compile("لم يُقدَّر بعد"));
        assertThat(card.locator(".card-due")).hasText(Pattern.compile("^بعد .+"));
        assertThat(card.locator(".card-unit")).hasText(Pattern.compile("الاستقبال"));
        assertThat(card.locator(".followup-date")).isHidden();

        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE ACT_RU_TASK t JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_"
                        + " SET t.DUE_DATE_ = UTC_TIMESTAMP() - INTERVAL 49 HOUR WHERE e.BUSINESS_KEY_ = ?",
                caseNumber));
        counsellor.openTask(caseNumber, "فحص السلامة الفوري");

        assertThat(card(counsellor.page(), caseNumber).locator(".card-due")).hasText("متأخرة يومين");
        assertThat(counsellor.page().locator(".sorting-choice .sort-by").first())
                .hasText("تاريخ الاستحقاق");
    }

    @Test
    void anImminentCaseIsHeardAndCountedWhateverListIsOpenUnlessSilencedByTheKeyboard() {
        Page page = browsers.open(People.COUNSELLOR);
        page.addInitScript(COUNT_BELLS);
        Tasklist listening = new Tasklist(page, address("/camunda/app/tasklist/default/"));
        listening.signIn(People.COUNSELLOR, TestHouse.PASSWORD);
        listening.openFilter("مستحقة اليوم");
        assertThat(page.locator(".imminent-bell")).hasAttribute("aria-pressed", "true");
        page.waitForResponse(answer -> answer.url().contains("/task?"), () -> page.evaluate(LOOK_AGAIN));
        int before = bells(page);

        openInDanger();
        page.waitForResponse(answer -> answer.url().contains("/task?"), () -> page.evaluate(LOOK_AGAIN));
        page.waitForFunction("before => window.bells > before", before);

        assertThat(page.title()).matches("\\(\\d+\\+?\\) .+");
        page.keyboard().press("Control+Alt+s");
        assertThat(page.locator(".imminent-bell")).hasAttribute("aria-pressed", "false");
        int heard = bells(page);
        String titled = page.title();
        openInDanger();
        page.waitForResponse(answer -> answer.url().contains("/task?"), () -> page.evaluate(LOOK_AGAIN));
        page.waitForFunction("title => document.title !== title", titled);
        assertThat(bells(page)).isEqualTo(heard);
        assertThat(listening.storage()).contains("ihala-silent").doesNotContain("SA-");
        page.keyboard().press("Control+Alt+s");
    }

    @Test
    void aSupervisorsNumbersStandInCockpitAndLeadToTheirLists() {
        openInDanger();
        Page page = at(People.SUPERVISOR).page();
        page.navigate(address("/camunda/app/cockpit/default/"));
        Starting.of(page, page.locator("a[href='#/today']"));
        page.locator("a[href='#/today']").click();
        Locator open = page.locator("[data-tile='open'] b");
        open.waitFor();
        int cases = Integer.parseInt(open.innerText());

        assertThat(cases).isPositive();
        assertThat((Boolean) page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing wider than the screen")
                .isTrue();
        page.locator("[data-tile='open'] a").click();
        page.waitForURL("**/today/cases");
        assertThat(page.locator(".today tbody tr")).hasCount(Math.min(cases, 50));
    }

    @Test
    void aWayIsDrawnWithItsOrderAndEachNameFitsItsShape() {
        String caseNumber = openInDanger();
        Page page = at(People.SUPERVISOR).page();
        page.navigate(address("/case/" + caseNumber + "/path"));
        assertThat(page.locator(".plane svg")).isVisible();
        for (String address : page.locator(".parts a").all().stream()
                .map(part -> part.getAttribute("href"))
                .toList()) {
            page.navigate(address(address));
            assertThat(page.locator(".plane .visits").count()).isPositive();
            assertThat(page.evaluate(NAMES_THAT_DO_NOT_FIT)).asList().isEmpty();
        }
        page.navigate(address("/case/" + caseNumber + "/path"));
        page.locator(".plane a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText(caseNumber);
    }

    /** Beside the browsers: what is looked at here is the other side. */
    private String openInDanger() {
        String caseNumber =
                house.caseNumber(house.start(People.COUNSELLOR, "referral-path", Map.of("channel", "WALK_IN")));
        house.answer(
                People.COUNSELLOR,
                caseNumber,
                "userTask_checkSafety",
                with(ReceptionForms.safe("F"), "immediateDanger", "YES"));
        return caseNumber;
    }

    private static Locator card(Page page, String caseNumber) {
        return page.locator("ol.tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .first();
    }

    private static int bells(Page page) {
        return ((Number) page.evaluate("() => window.bells")).intValue();
    }
}
