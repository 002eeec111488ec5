package iq.ihala.browser;

import static iq.ihala.process.support.Answers.with;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.staff.Staff;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goes where the guides go, takes their pictures, and sees that the screens still say what the pictures show. */
class GuidePicturesIT extends BrowserTest {

    private static final String TASK = ".task-details";
    private static final String MAIN = "main";
    private static final String INTAKE = "استمارة الاستقبال";

    private final GuidePictures guide = new GuidePictures();

    @Autowired
    private Staff staff;

    @BeforeEach
    void everybodyHasAName() {
        house.employAs("مرشدة الاستقبال", People.COUNSELLOR, "F", "intake_counsellor");
        house.employAs("إدارية الحالة", People.CASE_WORKER, "F", "case_worker");
        house.employAs("المشرفة", People.SUPERVISOR, "F", "risk_reviewer");
        house.employAs("مدير النظام", People.ADMINISTRATOR, "M", "sysadmin");
        staff.onDuty(People.COUNSELLOR, true);
    }

    @Test
    void theGuidesShowWhatTheScreensSay() throws IOException {
        Page nobody = browsers.open("nobody");
        nobody.navigate(address("/camunda/app/tasklist/default/"));
        Starting.of(nobody, nobody.locator("input[type=password]"));
        guide.show(nobody, "sign-in", "#sign-in");

        String caseNumber = reception();
        risk(caseNumber);
        options(caseNumber);
        theFile(caseNumber);
        supervisor(caseNumber);
        administrator();
        guide.expectFresh();
    }

    private String reception() {
        Tasklist counsellor = at(People.COUNSELLOR);
        Page page = counsellor.page();
        page.locator(".start-process-action a").click();
        page.locator(".modal-body .processes a")
                .filter(new Locator.FilterOptions().setHasText("مسار الإحالة"))
                .first()
                .click();
        page.locator(".modal-body .fjs-container label").first().waitFor();
        guide.show(page, "start", ".modal-content");
        // The address remembers the open window.
        tasklist(page);
        String number = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.openTask(number, "فحص السلامة الفوري");
        guide.show(page, "list", ".task-filters");
        counsellor.claim();
        guide.show(page, "safety", TASK);
        counsellor.completeButton().click();
        page.locator(".fjs-form-field-error").first().waitFor();
        guide.show(page, "missing", TASK);
        leave(page);
        house.answer(People.COUNSELLOR, number, "userTask_checkSafety", ReceptionForms.safe("F"));
        house.answer(People.COUNSELLOR, number, "userTask_explainRights", ReceptionForms.rightsExplained());
        tasklist(page);
        counsellor.take(number, "الموافقة على التسجيل");
        guide.show(page, "consent-record", TASK);
        leave(page);
        house.answer(People.COUNSELLOR, number, "userTask_askConsentToRecord", ReceptionForms.consent("FULL"));
        tasklist(page);
        FormFiller intake = counsellor.take(number, INTAKE);
        Map<String, Object> said = with(
                Talk.intake(),
                Map.of(
                        "fullName",
                        "زينب (مثال)",
                        // Her own: with Maryam's the house would ask whether it is the same person.
                        "telephone",
                        "07705550143",
                        "safePhone",
                        "07705550143",
                        "narrative",
                        "قصة من الخيال",
                        "codeWord",
                        "نخلة",
                        "callerIdentity",
                        "خياطة"));
        page.waitForResponse(
                response -> response.url().contains("/camunda/api/drafts/")
                        && "PUT".equals(response.request().method()),
                () -> intake.fill(said));
        page.locator("label:has-text('صفة المتصل المتفق عليها')").first().scrollIntoViewIfNeeded();
        guide.show(page, "safe-contact", TASK);
        page.reload();
        counsellor.openTask(number, INTAKE);
        page.locator(".draft-notice").waitFor();
        guide.show(page, "draft", ".draft-notice");
        leave(page);
        house.answer(People.COUNSELLOR, number, "userTask_takeIntake", said);
        return number;
    }

    private void risk(String number) {
        house.answer(People.PSYCHOLOGIST, number, "userTask_screenSuicide", Talk.twoQuestionsAboutDeath());
        house.answer(People.CASE_WORKER, number, "userTask_assessDomesticViolence", Talk.violenceByHusband());
        Tasklist supervisor = at(People.SUPERVISOR);
        FormFiller review = supervisor.take(number, "مراجعة الخطورة");
        guide.show(supervisor.page(), "review", TASK);
        review.fill(Map.of("reviewDecision", "CONFIRM"));
        supervisor.complete();
        guide.show(supervisor.page(), "supervisor-lists", ".task-filters");
    }

    private void options(String number) {
        Tasklist caseWorker = at(People.CASE_WORKER);
        caseWorker.answer(number, "خطة السلامة", Talk.safetyPlan());
        FormFiller options = caseWorker.take(number, "شرح الخيارات");
        guide.show(caseWorker.page(), "options", TASK);
        options.fill(Talk.wishes());
        caseWorker.complete();
        for (Map<String, Object> answer : List.of(Talk.yes(), Talk.yes(), Talk.no(), Talk.yes())) {
            caseWorker.answer(number, "الموافقة على البند", answer);
        }
        caseWorker.take(number, "اختيار الشخص للجهة");
        guide.show(caseWorker.page(), "referral", TASK);
        caseWorker
                .page()
                .locator(".task-details .nav-tabs a:has-text('ملف الحالة')")
                .click();
        caseWorker
                .page()
                .frameLocator(".task-details iframe")
                .locator("h2")
                .first()
                .waitFor();
        guide.show(caseWorker.page(), "case-tab", ".task-details .row:has(.nav-tabs)");
    }

    private void theFile(String number) {
        Page page = at(People.CASE_WORKER).page();
        for (List<String> one :
                List.of(List.of("file", ""), List.of("danger", "/happened"), List.of("withdraw", "/withdraw"))) {
            page.navigate(address("/case/" + number + one.get(1)));
            guide.show(page, one.get(0), MAIN);
        }
    }

    private void supervisor(String number) {
        Page page = at(People.SUPERVISOR).page();
        open(page, "/camunda/app/cockpit/default/#/today");
        page.locator(".today-page h1, .today-page h2").first().waitFor();
        guide.show(page, "today", ".today-page");
        open(page, "/camunda/app/cockpit/default/#/process-instance/" + HouseTimers.path(number) + "/runtime");
        page.locator(".djs-container svg .djs-element").first().waitFor();
        guide.show(page, "diagram", ".ctn-content-bottom");
        page.navigate(address("/directory"));
        guide.show(page, "directory", MAIN);
    }

    private void administrator() {
        Page page = at(People.ADMINISTRATOR).page();
        open(page, "/camunda/app/admin/default/#/users");
        page.locator("table.cam-table tbody tr").first().waitFor();
        guide.show(page, "admin-users", "table.cam-table");
        open(page, "/camunda/app/admin/default/#/users/" + People.COUNSELLOR + "?tab=groups");
        // What the dialog offers is what this list does not hold; it has to be there first.
        page.getByText("intake_counsellor").first().waitFor();
        page.locator("[ng-click='openCreateGroupMembershipDialog()']").click();
        page.locator(".modal-body tbody tr").first().waitFor();
        guide.show(page, "admin-groups", ".modal-content");
        open(page, "/camunda/app/cockpit/default/#/processes");
        page.locator("a[href*='process-definition']").first().waitFor();
        guide.show(page, "deployed", "table.cam-table");
        page.navigate(address("/directory/PAO_BASRA"));
        guide.show(page, "provider", "form:has(#nameArabic)");
        page.navigate(address("/law/L01"));
        guide.show(page, "law", MAIN);
    }

    /** An open form would complain when somebody else answers it. */
    private static void leave(Page page) {
        page.navigate("about:blank");
    }

    private void tasklist(Page page) {
        open(page, "/camunda/app/tasklist/default/");
        page.locator(".task-filters .task-filter.active").waitFor();
    }

    private void open(Page page, String path) {
        // Only the part behind # differs: the browser would stay where it is.
        page.navigate("about:blank");
        page.navigate(address(path));
    }
}
