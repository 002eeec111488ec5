package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.ihala.forum.Issues;
import iq.ihala.reporting.Releases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The charts of two frozen months, one of them with a number that is too small to be shown. */
class DashboardIT extends BrowserTest {

    private static final String DIRECTOR = "b.director";
    private static final YearMonth MANY = YearMonth.of(2027, 5);
    private static final YearMonth FEW = YearMonth.of(2027, 6);

    @Autowired
    private Issues issues;

    @Autowired
    private Releases releases;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void leave() {
        transaction.executeWithoutResult(done -> {
            for (String table : List.of("forum_text", "forum_event", "forum_issue")) {
                jdbc.update("delete from " + table);
            }
        });
        // A release is never taken back; the next test begins without any all the same.
        jdbc.execute("truncate table report_release");
    }

    /** A frozen month of another test cannot be deleted, only swept away with all. */
    @BeforeEach
    void noMonthYet() {
        jdbc.execute("truncate table report_release");
    }

    @Test
    void theDirectorSeesWhatWasReleasedAndNothingBehindIt() {
        house.employ(DIRECTOR, "M", "governorate_director");
        raised(MANY, 12);
        raised(FEW, 3);
        time.is(LocalDate.of(2027, 7, 5).atTime(9, 0));
        releases.freeze(MANY, "b.monitor");
        releases.freeze(FEW, "b.monitor");

        Tasklist director = at(DIRECTOR);
        Page page = director.page();
        page.navigate(address("/dashboard"));
        page.waitForFunction("window.Chart && Chart.getChart(document.querySelector('#forums canvas')) !== undefined");
        assertThat(page.locator("figure canvas").count()).isGreaterThanOrEqualTo(4);
        page.locator("#forums summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#forums tbody tr").nth(0).innerText()).contains("أيار 2027", "12");
        assertThat(page.locator("#forums tbody tr").nth(1).innerText()).contains("حزيران 2027", "أقل من 5");
        assertThat(page.locator("#forums tbody tr")
                        .nth(1)
                        .locator("td[data-value]")
                        .all())
                .allMatch(cell -> "0.0".equals(cell.getAttribute("data-value")));
        assertThat(page.evaluate("Chart.getChart(document.querySelector('#forums canvas')).data.datasets[0].data"))
                .isEqualTo(java.util.Arrays.asList(12, null));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(new Accessible(page).grave()).isEmpty();
        ArabicScreens screens = new ArabicScreens(jdbc);
        screens.see(page, "dashboard");
        assertThat(screens.strange()).isEmpty();
        Pictures.take(page);
        assertThat(at(People.CASE_WORKER).status("/dashboard")).isEqualTo(404);
    }

    private void raised(YearMonth month, int howMany) {
        time.is(month.atDay(10).atTime(9, 0));
        for (int i = 0; i < howMany; i++) {
            issues.raise("MAQIL", "MEMBER", "LIGHTING", null, "COMMUNITY", "F", "إنارة الشارع");
        }
    }
}
