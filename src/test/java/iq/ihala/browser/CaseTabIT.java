package iq.ihala.browser;

import static iq.ihala.process.reception.ReceptionForms.consent;
import static iq.ihala.process.reception.ReceptionForms.intake;
import static iq.ihala.process.reception.ReceptionForms.rightsExplained;
import static iq.ihala.process.reception.ReceptionForms.safe;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of the case beside the step, in a real Tasklist: always of this step, never of another, and no form is lost over it. */
class CaseTabIT extends BrowserTest {

    private static final String RIGHTS = "شرح الحقوق وحدود السرية";
    private static final String INTAKE = "استمارة الاستقبال";
    private static final String FIRST_STEP = "فحص السلامة الفوري";
    private static final String CODE_WORD = "نخلةالعاشر";
    private static final String FRAME = "iframe.case-tab";
    private static final String REFRESH =
            "() => angular.element(document.body).injector().get('$rootScope').$broadcast('refresh')";

    @Autowired
    private AuditTrail audit;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void theFileStandsBesideTheStepAndTheHalfFilledFormComesBack() {
        String number = upToIntake();
        Tasklist counsellor = at(People.COUNSELLOR);
        FormFiller form = counsellor.openTask(number, INTAKE);
        form.fill(Map.of("fullName", "قنبرلسان", "narrative", "قنبرلسان قصة"));
        // No waiting: the last words were typed a moment ago.
        tab(counsellor.page(), "ملف الحالة");
        FrameLocator file = file(counsellor.page());
        file.locator("#clocks").waitFor();
        assertThat(file.locator("h1").innerText()).contains(number);
        assertThat(file.locator("main").innerText()).contains("قبل أن تتصل", "لا تتصل", INTAKE);
        assertThat(counsellor.storage()).doesNotContain("قنبرلسان");
        Pictures.take(counsellor.page());

        counsellor
                .page()
                .waitForResponse(
                        answer -> answer.url().contains("/form-variables"), () -> tab(counsellor.page(), "الاستمارة"));
        counsellor.page().locator(".draft-notice").waitFor();
        assertThat(form.value("fullName")).isEqualTo("قنبرلسان");
        assertThat(form.value("narrative")).isEqualTo("قنبرلسان قصة");
        assertThat(counsellor.page().locator(FRAME).count()).isZero();
        assertThat(counsellor.storage()).doesNotContain("قنبرلسان");
    }

    @Test
    void anotherStepBringsItsOwnFileHoweverLateTheFirstOneAnswers() {
        String one = known("نخلةالأولى");
        String two = known("نخلةالثانية");
        Page page = at(People.CASE_WORKER).page();
        page.locator(".task-filters .task-filter")
                .filter(new Locator.FilterOptions().setHasText(Tasklist.MINE))
                .click();
        List<Route> held = new ArrayList<>();
        page.route("**/case/task/*", held::add);
        card(page, one).click();
        tab(page, "ملف الحالة");
        page.waitForCondition(() -> !held.isEmpty());
        List<Route> first = List.copyOf(held);

        card(page, two).click();
        page.waitForCondition(() -> held.size() > first.size());
        List<Route> both = List.copyOf(held);
        both.subList(first.size(), both.size()).forEach(Route::resume);
        file(page).locator("#clocks").waitFor();
        first.forEach(Route::resume);
        page.waitForCondition(() -> heading(page).contains(two));
        assertThat(everythingShown(page)).contains("نخلةالثانية").doesNotContain("نخلةالأولى");

        // The other way round: while the next file is on its way, nothing of the last one stands there.
        card(page, one).click();
        page.waitForCondition(() -> held.size() > both.size() && heading(page).contains(one));
        assertThat(everythingShown(page)).doesNotContain("نخلةالثانية");
        held.subList(both.size(), held.size()).forEach(Route::resume);
        file(page).locator("#clocks").waitFor();
        assertThat(everythingShown(page)).contains("نخلةالأولى").doesNotContain("نخلةالثانية");
    }

    @Test
    void aLookIsRememberedOnceHoweverOftenTasklistAsksForNews() {
        String number = known(CODE_WORD);
        Tasklist counsellor = at(People.CASE_WORKER);
        counsellor.openTask(number, "تقييم المشكلات الأخرى");
        Page page = counsellor.page();
        tab(page, "ملف الحالة");
        file(page).locator("#clocks").waitFor();
        for (int i = 0; i < 3; i++) {
            page.waitForResponse(answer -> answer.url().contains("/task/"), () -> page.evaluate(REFRESH));
        }
        assertThat(looks(number)).isEqualTo(1);
        page.reload();
        file(page).locator("#clocks").waitFor();
        assertThat(looks(number)).isEqualTo(2);
    }

    @Test
    void aNoteIsWrittenBesideTheStepAndLinksLeadToAWindowOfTheirOwn() {
        String number = known(CODE_WORD);
        Tasklist counsellor = at(People.CASE_WORKER);
        counsellor.openTask(number, "تقييم المشكلات الأخرى");
        Page page = counsellor.page();
        String before = page.url();
        tab(page, "ملف الحالة");
        FrameLocator file = file(page);
        file.locator("#note").fill("جاءت مع أختها");
        file.getByText("احفظ الملاحظة").click();
        file.locator(".notes .words").waitFor();
        assertThat(file.locator(".notes").innerText()).contains("جاءت مع أختها", People.CASE_WORKER);

        Page withdrawal = page.waitForPopup(
                () -> file.locator("nav.work").getByText("سحب الموافقة").click());
        withdrawal.locator("h1").waitFor();
        assertThat(withdrawal.url()).isEqualTo(address("/case/" + number + "/withdraw"));
        assertThat(page.url()).startsWith(before.replaceAll("&detailsTab.*", ""));
        assertThat(page.locator(FRAME).isVisible()).isTrue();
    }

    @Test
    void whoHasNotTakenTheStepTakesItAndTheFileOpens() {
        String number = known(CODE_WORD, false);
        Tasklist worker = at(People.CASE_WORKER);
        worker.openTask(number, "تقييم المشكلات الأخرى");
        Page page = worker.page();
        tab(page, "ملف الحالة");
        file(page).getByText("استلم المهمة أولاً").waitFor();
        assertThat(everythingShown(page)).doesNotContain(CODE_WORD);
        page.locator("button.claim").click();
        page.locator("button.unclaim").waitFor();
        tab(page, "ملف الحالة");
        file(page).locator("#clocks").waitFor();
        assertThat(everythingShown(page)).contains(CODE_WORD);
    }

    @Test
    void afterTheSessionEndedNothingOfTheFileCanBeSeen() {
        String number = known(CODE_WORD);
        Tasklist counsellor = at(People.CASE_WORKER);
        counsellor.openTask(number, "تقييم المشكلات الأخرى");
        Page page = counsellor.page();
        page.context().clearCookies();
        tab(page, "ملف الحالة");
        page.getByText("قد تكون الجلسة انتهت")
                .or(page.locator("input[type=password]"))
                .first()
                .waitFor();
        assertThat(everythingShown(page)).doesNotContain(CODE_WORD);
        assertThat(looks(number)).isZero();
    }

    private static void tab(Page page, String label) {
        page.locator(".task-details .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
    }

    private static FrameLocator file(Page page) {
        return page.frameLocator(FRAME);
    }

    private static Locator card(Page page, String number) {
        return page.locator("ol.tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(number))
                .first();
    }

    private static String heading(Page page) {
        return page.locator(".task-details h2, .task-details h3, .task-details .names")
                .allInnerTexts()
                .toString();
    }

    /** What can be read in the page and in every frame of it. */
    private static String everythingShown(Page page) {
        return page.frames().stream()
                // A frame whose page is still on its way shows nothing.
                .filter(frame -> frame.url().startsWith("http"))
                .map(frame -> frame.locator("body").innerText())
                .toList()
                .toString();
    }

    private long looks(String number) {
        return audit.ofCase(number, AuditPage.newest(50)).stream()
                .filter(entry -> entry.kind() == AuditKind.READ && "case/{number}".equals(entry.subject()))
                .count();
    }

    private String upToIntake() {
        String number = house.caseNumber(house.start(People.COUNSELLOR, "referral-path", Map.of("channel", "WALK_IN")));
        house.answer(People.COUNSELLOR, number, "userTask_checkSafety", safe("F"));
        house.answer(People.COUNSELLOR, number, "userTask_explainRights", rightsExplained());
        house.answer(People.COUNSELLOR, number, "userTask_askConsentToRecord", consent("FULL"));
        return number;
    }

    private String known(String codeWord) {
        return known(codeWord, true);
    }

    /** A case whose intake was taken, with this code word; its case worker holds the next step if she leads the case. */
    private String known(String codeWord, boolean led) {
        String number = upToIntake();
        if (led) {
            caseFiles.assignCaseWorker(new CaseNumber(number), People.CASE_WORKER);
        }
        house.answer(
                People.COUNSELLOR,
                number,
                "userTask_takeIntake",
                with(
                        intake("زينب " + UUID.randomUUID(), "25_34"),
                        Map.of(
                                "problemTypes",
                                List.of("SCHOOL"),
                                "mainProblem",
                                "SCHOOL",
                                "safeContactMethod",
                                "PHONE_OTHER",
                                "safePhone",
                                "07709990011",
                                "safeDays",
                                List.of("SUN", "TUE"),
                                "safeHours",
                                List.of("H10_12"),
                                "codeWord",
                                codeWord)));
        return number;
    }
}
