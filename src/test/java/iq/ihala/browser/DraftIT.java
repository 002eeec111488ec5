package iq.ihala.browser;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.TestHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A counsellor who is interrupted finds what she typed, and nobody else finds it anywhere. */
class DraftIT extends BrowserTest {

    private static final String INTAKE = "استمارة الاستقبال";
    private static final String CANARY = "قنبرمسودة";
    private static final String DRAFTS = "/camunda/api/drafts/";

    @Test
    void whatWasTypedComesBackAfterTheSessionEndedAndGoesWithTheAnswer() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = receivedUpToIntake(counsellor);
        FormFiller intake = counsellor.take(caseNumber, INTAKE);
        Response kept = kept(
                counsellor.page(),
                () -> intake.fill(Map.of("fullName", CANARY, "narrative", CANARY + " قصة", "sex", "FEMALE")));
        assertThat(kept.status()).isEqualTo(204);
        assertThat(counsellor.storage()).doesNotContain(CANARY);
        assertThat(drafts(caseNumber)).isEqualTo(1);

        counsellor.page().context().clearCookies();
        Locator password = counsellor.page().locator("input[type=password]");
        Locator filter = counsellor.page().locator(".task-filters .task-filter").last();
        // Tasklist asks for its lists by itself, too, and may have found out already that the session is over.
        password.or(filter).first().waitFor();
        if (!password.isVisible()) {
            filter.click();
        }
        password.waitFor();
        assertThat(counsellor.text()).doesNotContain(CANARY);
        counsellor.signIn(People.COUNSELLOR, TestHouse.PASSWORD);

        FormFiller again = counsellor.openTask(caseNumber, INTAKE);
        notice(counsellor).waitFor();
        assertThat(notice(counsellor).innerText()).contains("مسودتك المحفوظة في", "الساعة", "ابدأ من جديد");
        assertThat(again.value("fullName")).isEqualTo(CANARY);
        assertThat(again.value("narrative")).isEqualTo(CANARY + " قصة");
        assertThat(again.isChecked("sex", "FEMALE")).isTrue();
        Pictures.take(counsellor.page());
        assertThat(counsellor.storage()).doesNotContain(CANARY);

        again.fill(with(
                ReceptionForms.intake(CANARY, "25_34"),
                Map.of("narrative", "ما قالته", "knowledgeDate", "2026-11-02")));
        counsellor.complete();
        assertThat(drafts(caseNumber)).isZero();
        assertThat(counsellor.storage()).doesNotContain(CANARY);
    }

    @Test
    void signingOutKeepsTheLastWordsAndStartingAnewForgetsThem() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = receivedUpToIntake(counsellor);
        counsellor.take(caseNumber, INTAKE).fill(Map.of("fullName", CANARY));
        // No waiting here: signing out itself takes the last words along.
        counsellor.signOut();
        assertThat(drafts(caseNumber)).isEqualTo(1);
        assertThat(counsellor.storage()).doesNotContain(CANARY);

        counsellor.signIn(People.COUNSELLOR, TestHouse.PASSWORD);
        assertThat(counsellor.openTask(caseNumber, INTAKE).value("fullName")).isEqualTo(CANARY);
        Page page = counsellor.page();
        page.waitForResponse(
                response -> response.url().contains("/form-variables"),
                () -> notice(counsellor).locator("button").press("Enter"));
        notice(counsellor).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.locator(".task-details .fjs-form").waitFor();
        assertThat(page.locator(".task-details input[type=text]").first().inputValue())
                .doesNotContain(CANARY);
        assertThat(drafts(caseNumber)).isZero();
    }

    @Test
    void whenTheSessionHasEndedThePageLeavesWithItsWordsAndTheSignInLeadsBackToTheTask() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = receivedUpToIntake(counsellor);
        FormFiller intake = counsellor.take(caseNumber, INTAKE);
        kept(counsellor.page(), () -> intake.fill(Map.of("fullName", CANARY)));
        String there = counsellor.page().url();
        assertThat(there).contains("task=");
        counsellor.page().context().clearCookies();
        intake.fill(Map.of("narrative", "ما لم يعد يُحفظ"));
        counsellor.page().locator("#password").waitFor();
        assertThat(counsellor.text()).contains("انتهت جلستكم").doesNotContain(CANARY);
        assertThat(counsellor.storage()).doesNotContain(CANARY);

        Page page = counsellor.page();
        page.locator("#user").fill(People.COUNSELLOR);
        page.locator("#password").fill(TestHouse.PASSWORD);
        page.locator("#sign-in button").click();
        notice(counsellor).waitFor();
        assertThat(page.url()).isEqualTo(there);
        assertThat(page.locator(".task-details .fjs-form input[type=text]")
                        .first()
                        .inputValue())
                .isEqualTo(CANARY);
    }

    @Test
    void aFormThatNobodyTouchesSendsNothing() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = receivedUpToIntake(counsellor);
        Page page = counsellor.page();
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method() + " " + request.url()));
        FormFiller intake = counsellor.take(caseNumber, INTAKE);
        page.locator(".task-details .fjs-form input").first().focus();
        intake.fill(Map.of("fullName", "زهراء"));
        page.waitForResponse(response -> isKeeping(response.request()), () -> {});
        long once = keepings(sent);
        // Focus, look, scroll: no change, so the session may end.
        page.locator(".task-details .fjs-form input").first().focus();
        counsellor.openFilter("متأخرة");
        assertThat(keepings(sent)).isEqualTo(once).isEqualTo(1);
    }

    private static Response kept(Page page, Runnable move) {
        return page.waitForResponse(response -> isKeeping(response.request()), move);
    }

    private static boolean isKeeping(Request request) {
        return "PUT".equals(request.method()) && request.url().contains(DRAFTS);
    }

    private static long keepings(List<String> sent) {
        return sent.stream()
                .filter(call -> call.startsWith("PUT ") && call.contains(DRAFTS))
                .count();
    }

    private static Locator notice(Tasklist tasklist) {
        return tasklist.page().locator(".draft-notice");
    }

    private int drafts(String caseNumber) {
        return jdbc.queryForObject("select count(*) from case_draft where case_number = ?", Integer.class, caseNumber);
    }

    private static String receivedUpToIntake(Tasklist counsellor) {
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.answer(caseNumber, "فحص السلامة الفوري", ReceptionForms.safe("F"));
        counsellor.answer(caseNumber, "شرح الحقوق وحدود السرية", ReceptionForms.rightsExplained());
        counsellor.answer(caseNumber, "الموافقة على التسجيل", ReceptionForms.consent("FULL"));
        return caseNumber;
    }
}
