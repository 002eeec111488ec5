package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same task of the same person, read in two languages. */
class FormLanguageIT extends BrowserTest {

    private static final String STEP = "فحص السلامة الفوري";

    @Test
    void aTaskIsReadInTheLanguageThatWasChosenAndInItsDirection() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));

        counsellor.take(caseNumber, STEP);
        assertThat(form(counsellor).innerText()).contains("هل يوجد خطر فوري؟").doesNotContain("immediate danger");
        assertThat(direction(counsellor)).isEqualTo("rtl");
        Pictures.take(counsellor.page());

        chooseTheOther(counsellor.page());
        counsellor.openTask(caseNumber, STEP);
        assertThat(form(counsellor).innerText())
                .contains("Is there immediate danger?", "Number of children with the person now")
                .doesNotContain("هل يوجد خطر فوري؟");
        assertThat(direction(counsellor)).isEqualTo("ltr");
        Pictures.take(counsellor.page());

        chooseTheOther(counsellor.page());
        counsellor.openTask(caseNumber, STEP);
        assertThat(form(counsellor).innerText()).contains("هل يوجد خطر فوري؟");
        assertThat(direction(counsellor)).isEqualTo("rtl");
    }

    @Test
    void aFurtherLanguageNeedsOnlyItsLineInTheListToBeOffered() {
        Page page = at(People.COUNSELLOR).page();
        page.route(
                "**/scripts/languages.json",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody(
                                        """
                        [{"code": "ar", "name": "العربية"}, {"code": "en", "name": "English"}, {"code": "ckb", "name": "کوردی"}]""")));
        page.reload();

        page.locator(".other-language button[lang=ckb]").click();

        page.locator(".other-language button[lang=ar]").waitFor();
        assertThat(page.locator(".other-language button").allInnerTexts())
                .containsExactlyInAnyOrder("English", "العربية");
        assertThat(page.context().cookies(page.url()))
                .filteredOn(cookie -> cookie.name.equals("ihala-language"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.value).isEqualTo("ckb"));
    }

    private static Locator form(Tasklist tasklist) {
        return tasklist.page().locator(".task-details .fjs-container");
    }

    private static String direction(Tasklist tasklist) {
        return (String) form(tasklist).evaluate("form => getComputedStyle(form).direction");
    }

    /** By the header's own button, which names the other language. */
    private static void chooseTheOther(Page page) {
        page.waitForResponse(
                filters -> filters.url().matches(".*/filter(\\?.*)?"),
                () -> page.locator(".other-language button").click());
        page.locator(".task-filters .task-filter.active").waitFor();
    }
}
