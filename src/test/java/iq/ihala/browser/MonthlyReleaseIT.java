package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import iq.ihala.process.monthlymonitoring.MonitoringRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One month from the timer to the signed release and the file that two people let out. */
class MonthlyReleaseIT extends BrowserTest {

    private static final String MONITOR = "b.monitor";
    private static final String DIRECTOR = "b.director";
    private static final String DPO = "b.dpo";
    private static final String KEY = "REPORT_2012_05";

    @Autowired
    private MonitoringRun run;

    @Test
    void fromTheTimerToTheSignedReleaseAndItsFiles() {
        house.employ(MONITOR, "F", "monitoring_officer");
        house.employ(DIRECTOR, "M", "governorate_director");
        house.employ(DPO, "F", "dpo");
        assertThat(run.begin(LocalDate.of(2012, 6, 10)))
                .as("what the timer does")
                .isTrue();

        Tasklist monitor = at(MONITOR);
        assertThat(monitor.filters()).contains("أعمال المتابعة الشهرية");
        FormFiller figures = monitor.take(KEY, "تدقيق الأرقام");
        assertThat(monitor.page().locator("textarea").first().inputValue()).contains("حالات جديدة");
        Pictures.take(monitor.page());
        figures.fill(Map.of("figuresDecision", "RIGHT", "checkRemark", "لا جديد هذا الشهر"));
        monitor.complete();
        monitor.page().navigate(address("/releases"));
        assertThat(monitor.page().locator("main").innerText()).contains("أيار 2012", "بانتظار التوقيع");

        Tasklist director = at(DIRECTOR);
        director.answer(KEY, "توقيع المدير", Map.of("releaseSigned", "YES"));
        director.page().navigate(address("/releases/2012-05"));
        assertThat(director.page().locator("main").innerText()).contains("صدر", "اجتماعات منعقدة");
        assertThat(director.page().locator("#variant").count())
                .as("the director asks for no export")
                .isZero();

        monitor.page().navigate(address("/camunda/app/tasklist/default/"));
        monitor.answer(
                KEY,
                "طلب التصدير",
                Map.of(
                        "exportAsked", "YES",
                        "exportVariants", List.of("PUBLIC"),
                        "publicRecipient", "WEBSITE",
                        "exportPurpose", "PUBLICATION"));
        Page page = monitor.page();
        page.navigate(address("/releases/2012-05"));
        assertThat(page.locator("a.file").count())
                .as("nothing before the second person")
                .isZero();
        at(DPO).answer(KEY, "المصادقة على التصدير", Map.of("exportGranted", "YES"));
        page.reload();
        assertThat(page.locator("#exports").innerText()).contains("التقرير العام", "موقع المركز", "صودق عليه");
        Pictures.take(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);

        assertThat(new String(fetched(page, 1), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(fetched(page, 0)).startsWith('P', 'K').isEqualTo(fetched(page, 0));
        assertThat(new String(fetched(page, 2), StandardCharsets.UTF_8))
                .contains("\"view\" : \"PUBLIC\"", "I27")
                .doesNotContain("I01", MONITOR, DIRECTOR);

        anotherExportFromThePage(page);
        Tasklist stranger = at(People.CASE_WORKER);
        assertThat(stranger.status("/releases")).isEqualTo(404);
        assertThat(stranger.status("/releases/2012-05")).isEqualTo(404);
    }

    private void anotherExportFromThePage(Page page) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("طلب تصدير"))
                .click();
        page.locator("#variant").selectOption("IOM");
        page.locator("#recipient").selectOption("PRESS");
        page.locator("#purpose").selectOption("PUBLICATION");
        page.locator("#exports form button").click();
        assertThat(page.locator("[role=alert]").innerText())
                .as("never to the press")
                .contains("لم يُطلب");
        page.navigate(address("/releases/2012-05"));
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("طلب تصدير"))
                .click();
        page.locator("#variant").selectOption("IOM");
        page.locator("#recipient").selectOption("DONOR");
        page.locator("#purpose").selectOption("FUNDING");
        page.locator("#exports form button").click();
        assertThat(page.locator("#exports").innerText()).contains("جهة مانحة", "بانتظار المصادقة");

        Page second = at(DPO).page();
        second.navigate(address("/releases/2012-05"));
        second.locator("button[value=GRANT]").click();
        assertThat(second.locator("#exports").innerText()).doesNotContain("بانتظار المصادقة");
        assertThat(second.locator("button[value=GRANT]").count()).isZero();
    }

    private static byte[] fetched(Page page, int link) {
        Download download =
                page.waitForDownload(() -> page.locator("a.file").nth(link).click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
