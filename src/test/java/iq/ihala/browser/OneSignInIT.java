package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import iq.ihala.process.support.TestHouse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One way in and one way out for every window, and a screen that empties itself. */
class OneSignInIT extends BrowserTest {

    private static final String STEP = "فحص السلامة الفوري";
    private static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void oneSignInOpensEveryApplicationAndOneSignOutClosesEveryWindow() {
        Tasklist first = at(People.ADMINISTRATOR);
        List<Page> windows = new ArrayList<>();
        for (String application : APPLICATIONS) {
            Page window = first.page().context().newPage();
            window.navigate(address("/camunda/app/" + application + "/default/"));
            Starting.of(window, window.locator(".account").first());
            windows.add(window);
        }
        Page own = first.page().context().newPage();
        assertThat(own.navigate(address("/account")).status()).isEqualTo(200);
        windows.add(own);

        first.signOut();
        for (Page window : windows) {
            window.locator("#password").waitFor();
        }
        assertThat(own.navigate(address("/directory")).status()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordIsToldInArabicAndManyMakeOneWait() {
        Page page = browsers.open("guesser");
        page.navigate(address("/camunda/app/tasklist/default/"));
        for (int guess = 0; guess < 6; guess++) {
            page.locator("#user").fill("b.nobody");
            page.locator("#password").fill("wrong-Tamr-kx7");
            page.locator("#password").press("Enter");
            page.locator("[role=alert]").waitFor();
            String said = page.locator("[role=alert]").innerText();
            assertThat(said).contains(guess < 5 ? "تعذر الدخول" : "انتظروا دقيقة");
        }
        Pictures.take(page);
    }

    @Test
    void whoeverLeavesTheDeskIsWarnedThenSignedOutAndFindsTheTaskAndTheDraftAgain() {
        Tasklist counsellor = at(People.COUNSELLOR);
        Page page = counsellor.page();
        page.clock().install();
        page.reload();
        Starting.of(page, page.locator(".task-filters"));
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        FormFiller form = counsellor.take(caseNumber, STEP);
        page.waitForResponse(
                response -> "PUT".equals(response.request().method())
                        && response.url().contains("/drafts/"),
                () -> form.fill(Map.of("canTalkNow", "YES")));
        sessionLastsTenMinutes();
        page.reload();
        Starting.of(page, page.locator(".task-details .fjs-form"));
        String there = page.url();

        nobodyTouchesFor(page, Duration.ofSeconds(550));
        Locator warning = page.locator(".session-ends");
        warning.waitFor();
        assertThat(warning.innerText()).contains("ستخرج من النظام بعد", "محفوظ كمسودة");
        Pictures.take(page);
        warning.locator("button").press("Enter");
        warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        nobodyTouchesFor(page, Duration.ofSeconds(610));
        page.locator("#password").waitFor();
        assertThat(counsellor.text()).contains("تُرك دون عمل").doesNotContain(caseNumber);
        page.locator("#user").fill(People.COUNSELLOR);
        page.locator("#password").fill(TestHouse.PASSWORD);
        page.locator("#sign-in button").click();
        page.locator(".draft-notice").waitFor();
        assertThat(page.url()).isEqualTo(there);
    }

    @Test
    void escTwiceHidesEverythingAtOnceAndBackFindsNothing() {
        Tasklist counsellor = at(People.COUNSELLOR);
        Page page = counsellor.page();
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.take(caseNumber, STEP).fill(Map.of("canTalkNow", "YES"));
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.waitForURL("**/calendar");
        assertThat(page.title()).isEqualTo("التقويم");
        assertThat(counsellor.text()).doesNotContain(caseNumber, "إحالة");
        assertThat(drafts(caseNumber)).as("the last words are kept").isEqualTo(1);
        assertThat(page.request().get(address("/case")).status()).isEqualTo(401);
        page.goBack();
        page.locator("#password, table").first().waitFor();
        assertThat(counsellor.text()).doesNotContain(caseNumber);
    }

    @Test
    void theButtonHidesOurOwnPagesToo() {
        Tasklist counsellor = at(People.COUNSELLOR);
        Page page = counsellor.page();
        page.navigate(address("/case"));
        page.locator(".quick-hide").click();
        page.waitForURL("**/calendar");
        Pictures.take(page);
        assertThat(page.request().get(address("/case")).status()).isEqualTo(401);
    }

    /** Both clocks go on, the house's and the browser's, and no hand moves. */
    private void nobodyTouchesFor(Page page, Duration duration) {
        time.passes(duration);
        page.clock().fastForward(duration.toMillis());
    }

    private void sessionLastsTenMinutes() {
        transaction.executeWithoutResult(done -> jdbc.update(
                "update SPRING_SESSION set MAX_INACTIVE_INTERVAL = 600 where PRINCIPAL_NAME = ?", People.COUNSELLOR));
    }

    private int drafts(String caseNumber) {
        return jdbc.queryForObject("select count(*) from case_draft where case_number = ?", Integer.class, caseNumber);
    }
}
