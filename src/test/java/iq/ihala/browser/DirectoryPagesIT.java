package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The directory on a laptop: every page fits its width, and what is wrong is said beside the field while what was typed stays. */
class DirectoryPagesIT extends BrowserTest {

    @Test
    void listProviderAndHotlineFitALaptopAndKeepWhatWasTyped() {
        Page page = at(People.SUPERVISOR).page();
        see(page, "/directory", "list");
        assertThat(page.locator("h1").first().textContent()).isNotBlank();
        see(page, "/directory/PAO_BASRA", "provider");
        assertThat(page.locator("#record").textContent()).contains("سجل الجهة");
        page.locator("#nameArabic").fill("منظمة تُكتب من جديد");
        page.locator("#opensAt").fill("الصباح");
        page.locator("form:has(#nameArabic) button").last().click();
        page.waitForLoadState();
        assertThat(page.locator("[role=alert]").textContent()).contains("الوقت هكذا");
        assertThat(page.locator("#nameArabic").inputValue()).isEqualTo("منظمة تُكتب من جديد");
        assertThat(page.locator("#opensAt").getAttribute("aria-invalid")).isEqualTo("true");
        picture(page, "provider-refused");
        see(page, "/directory/hotline/EMERGENCY", "hotline");
    }

    private void see(Page page, String path, String name) {
        page.navigate(address(path));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(path + " is wider than a laptop")
                .isLessThanOrEqualTo(0);
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        picture(page, name);
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "directory-" + name + ".png")));
    }
}
