package iq.ihala.browser;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import iq.ihala.process.reception.ReceptionForms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What makes the engine's web applications Arabic beside their labels: numbers, dates, levels, sides, and the way to English. */
class ArabicWorkplaceIT extends BrowserTest {

    private static final List<ViewportSize> SCREENS =
            List.of(new ViewportSize(1366, 768), new ViewportSize(1920, 1080));

    /** Camunda's applications wait seven seconds for each of their scripts, then never start. */
    @Test
    void anApplicationWhoseScriptDoesNotComeStartsOnceMore() {
        Page page = at(People.SUPERVISOR).page();
        page.route("**/cockpitPlugins/static/app/plugin.js*", neverAnswered -> {}, new Page.RouteOptions().setTimes(1));
        open(page, "/camunda/app/cockpit/default/#/processes");
        page.locator("a[href*='process-definition']").first().waitFor();
        assertThat(page.evaluate("() => window.sessionStorage.length")).isEqualTo(0);
    }

    /** Whatever keeps the wheel turning: the scripts themselves, their words, or the first thing that they ask for. */
    @Test
    void aWheelThatTurnsTooLongIsStartedOnceMore() {
        Page page = at(People.SUPERVISOR).page();
        page.clock().install();
        for (String lost : List.of("**/lib/deps.js*", "**/locales/ar.json*", "**/api/engine/engine/")) {
            page.route(
                    lost,
                    answer -> {
                        if (lost.contains("/lib/")) {
                            answer.abort();
                        }
                    },
                    new Page.RouteOptions().setTimes(1));
            open(page, "/camunda/app/cockpit/default/#/processes");
            page.locator(".app-splash").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            page.clock().fastForward("00:20");
            page.locator("a[href*='process-definition']").first().waitFor();
            assertThat(page.evaluate("() => window.sessionStorage.length"))
                    .as(lost)
                    .isEqualTo(0);
            page.unroute(lost);
        }
    }

    @Test
    void datesAreSpokenOfInArabicWithTheRightNumber() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.openTask(caseNumber, "فحص السلامة الفوري");
        Page page = counsellor.page();
        String due = page.locator("ol.tasks-list li.task", new Page.LocatorOptions().setHasText(caseNumber))
                .first()
                .innerText();
        assertThat(due)
                .containsPattern("بعد (\\d+ )?(دقيقة|دقائق|دقيقتين|ساعة|ساعات|ساعتين)")
                .doesNotContain("in ");
        assertThat(
                        page.evaluate(
                                "() => { const moment = window.angular.element(document.body).injector().get('moment');"
                                        + " return [2, 3, 11].map(hours => moment.duration(hours, 'hours').humanize(true)).join('|'); }"))
                .isEqualTo("بعد ساعتين|بعد 3 ساعات|بعد 11 ساعة");
        assertThat(page.evaluate("() => window.angular.element(document.body).injector().get('moment')"
                        + "([2026, 10, 22]).format('D MMMM YYYY, YYYY-MM-DDTHH:mm')"))
                .isEqualTo("22 تشرين الثاني 2026, 2026-11-22T00:00");
        assertThat(
                        page.evaluate(
                                "() => window.angular.element(document.body).injector().get('$locale').DATETIME_FORMATS.FIRSTDAYOFWEEK"))
                .as("Sunday, counted from Monday")
                .isEqualTo(6);
    }

    @Test
    void aCardSaysItsLevelInAWordAndTheTitleCountsWhatIsImminent() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String calm = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.openTask(calm, "فحص السلامة الفوري");
        Page page = counsellor.page();
        Locator cards = page.locator("ol.tasks-list li.task");
        assertThat(cards.filter(new Locator.FilterOptions().setHasText(calm))
                        .first()
                        .locator(".priority")
                        .innerText())
                .isEqualTo("لم يُقدَّر بعد");

        String grave = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.answer(grave, "فحص السلامة الفوري", with(ReceptionForms.safe("F"), "immediateDanger", "YES"));
        counsellor.openTask(grave, "تأمين المكان");
        Locator level = cards.filter(new Locator.FilterOptions().setHasText(grave))
                .first()
                .locator(".priority");
        assertThat(level.innerText()).isEqualTo("وشيك");
        assertThat(level.evaluate("place => getComputedStyle(place).backgroundColor"))
                .isEqualTo("rgb(163, 20, 31)");
        // The bell looks for what is imminent every twenty seconds.
        page.waitForCondition(() -> page.title().matches("\\([1-9]\\d*\\) .*"));
    }

    @Test
    void englishStaysSelectableAndIsKept() {
        Tasklist counsellor = at(People.COUNSELLOR);
        Page page = counsellor.page();
        page.locator(".other-language button").click();
        page.locator("html[dir=ltr] .task-filters .task-filter").first().waitFor();
        page.locator("text=Start process").waitFor();
        assertThat(new LatinWords(jdbc).on(page))
                .as("the look at words can fail")
                .isNotEmpty();
        page.reload();
        page.locator("text=Start process").waitFor();
        page.locator(".other-language button").click();
        page.locator("html[dir=rtl]").waitFor();
        page.locator("text=بدء مسار").first().waitFor();
    }

    @Test
    void tasklistCanBeReadAndReachedByKeyboardAtBothSizes() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.openTask(caseNumber, "فحص السلامة الفوري");
        Page page = counsellor.page();
        for (ViewportSize size : SCREENS) {
            page.setViewportSize(size.width, size.height);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(size.width);
            double filters = left(page.locator(".task-filters"));
            double list = left(page.locator(".tasks-list"));
            double task = left(page.locator(".task-details"));
            assertThat(filters).as("lists stand right of tasks").isGreaterThan(list);
            assertThat(list).as("tasks stand right of the open one").isGreaterThan(task);
            assertThat(task).isNotNegative();
        }
        page.keyboard().press("Control+Alt+l");
        assertThat(page.evaluate("() => document.activeElement.closest('li.task') !== null"))
                .as("the first task has the focus")
                .isEqualTo(true);
        assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isNotEqualTo("none");
    }

    private void open(Page page, String path) {
        // Only the part behind # differs: the browser would stay where it is.
        page.navigate("about:blank");
        page.navigate(address(path));
    }

    private static double left(Locator place) {
        return place.first().boundingBox().x;
    }
}
