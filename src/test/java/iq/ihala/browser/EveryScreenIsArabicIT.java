package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import iq.ihala.process.support.HouseTimers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Every main screen of the engine's four web applications and every page of the house, with their tabs and dialogs, as the people
 * who work there see them: Arabic, from right to left, nothing wider than a laptop.
 */
class EveryScreenIsArabicIT extends BrowserTest {

    private static final String OFFICER = "b.dpo";
    private static final String COMPLAINTS = "b.complaints";
    private static final String MONITOR = "b.monitor";
    private static final String TRAINING = "b.training";
    private static final String VOLUNTEERS = "b.volunteers";
    private static final String CHAIR = "b.chair";
    private static final String OUTREACH = "b.outreach";
    private static final String TABS = ".ctn-content-bottom .nav-tabs li a, .tabs .nav-tabs a";
    private static final String COCKPIT = "/camunda/app/cockpit/default/#/";
    private static final String ADMIN = "/camunda/app/admin/default/#/";

    @Test
    void everyScreenOfTasklistAndWelcome(TestReporter reporter) {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        ArabicScreens screens = new ArabicScreens(jdbc);
        Page page = counsellor.page();
        counsellor.openFilter(Tasklist.GROUPS);
        screens.see(page, "her list");
        counsellor.openTask(caseNumber, "فحص السلامة الفوري");
        screens.see(page, "a task");
        counsellor.claim();
        counsellor.completeButton().click();
        page.locator(".fjs-form-field-error").first().waitFor();
        assertThat(page.locator(".fjs-form-field-error").first().innerText()).contains("هذا الحقل إلزامي");
        screens.see(page, "what is missing in a form");
        Locator tabs = page.locator("[ng-click='selectTaskDetailTab(taskDetailTab)']");
        for (int tab = 1; tab < tabs.count(); tab++) {
            tabs.nth(tab).click();
            screens.see(page, "tab " + tab + " of a task");
        }
        page.locator(".step-in-words p").first().waitFor();
        click(screens, page, ".account.dropdown > a", "her menu");
        assertThat(page.locator(".own-account a").getAttribute("href")).isEqualTo("/account");
        page.keyboard().press("Escape");
        click(screens, page, ".sorting-choice .dropdown-toggle", "sorting a list");
        page.reload();
        click(screens, page, ".search-container input", "conditions of a list");
        page.reload();
        page.locator("[cam-hotkeys-help], .keyboard-shortcuts, a:has-text('اختصارات لوحة المفاتيح')")
                .first()
                .click();
        screens.see(page, "shortcuts");
        page.reload();
        page.locator(".start-process-action a").click();
        page.locator(".modal-body .processes a").first().waitFor();
        screens.see(page, "what can be started");
        page.locator(".modal-body .processes a")
                .filter(new Locator.FilterOptions().setHasText("مسار الإحالة"))
                .first()
                .click();
        page.locator(".modal-body .fjs-container label").first().waitFor();
        screens.see(page, "starting a case");
        open(page, "/camunda/app/welcome/default/#!/welcome");
        page.locator("text=دليل الخدمات").first().waitFor();
        screens.see(page, "Welcome");
        page.locator("text=تغيير كلمة المرور").first().click();
        page.waitForURL("**/account");
        screens.see(page, "her own account");
        expectArabic(screens, 13, reporter);
    }

    @Test
    void everyScreenOfCockpit(TestReporter reporter) {
        String number = at(People.COUNSELLOR).startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        String path = HouseTimers.path(number);
        Page page = at(People.SUPERVISOR).page();
        ArabicScreens screens = new ArabicScreens(jdbc);
        screens.see(page, "a supervisor's list");
        for (String place : List.of("dashboard", "processes", "decisions", "tasks", "repository", "batch", "today")) {
            open(page, COCKPIT + place);
            if (place.equals("today")) {
                page.locator(".today-page h2").first().waitFor();
            }
            screens.see(page, "Cockpit, " + place);
        }
        assertThat(page.locator(".alert-danger").count()).isZero();
        open(page, COCKPIT + "dashboard");
        click(screens, page, ".glyphicon-home", "Cockpit, other applications");
        open(page, COCKPIT + "processes");
        click(screens, page, "text=معاينة", "Cockpit, previews");
        open(page, COCKPIT + "processes");
        click(screens, page, ".search-container input", "Cockpit, conditions");
        open(page, COCKPIT + "processes");
        page.locator("a[href*='process-definition']").first().click();
        page.locator(".djs-container svg").first().waitFor();
        everyTab(screens, page, "a diagram");
        assertThat(page.locator(".djs-container svg")
                        .first()
                        .evaluate("drawing => getComputedStyle(drawing).direction"))
                .isEqualTo("ltr");
        open(page, COCKPIT + "process-instance/" + path + "/runtime");
        page.locator(".djs-container svg").first().waitFor();
        everyTab(screens, page, "a case on its diagram");
        assertThat(page.locator("a.case-path").getAttribute("href")).isEqualTo("/case/" + number + "/path");
        open(page, COCKPIT + "decisions");
        page.locator("a[href*='decision-definition']").first().click();
        page.locator(".tjs-table-container td").first().waitFor();
        // Cells are codes, and what is noted beside a row is written for those who keep the tables.
        page.evaluate("() => document.querySelectorAll('.tjs-table td').forEach(cell => cell.lang = 'mul')");
        screens.see(page, "a decision table");
        open(page, COCKPIT + "repository");
        page.locator(".resources li, .deployments-resources li").first().click();
        page.locator("text=معاينة الاستمارة").first().waitFor();
        screens.see(page, "a deployed form");
        expectArabic(screens, 21, reporter);
    }

    @Test
    void everyScreenOfAdmin(TestReporter reporter) {
        Page page = at(People.ADMINISTRATOR).page();
        ArabicScreens screens = new ArabicScreens(jdbc);
        String user = "users/" + People.COUNSELLOR;
        for (String place : List.of(
                "",
                "users",
                "user-create",
                user + "?tab=profile",
                user + "?tab=account",
                user + "?tab=groups",
                user + "?tab=tenants",
                "groups",
                "group-create",
                "groups/lawyer?tab=group",
                "groups/lawyer?tab=users",
                "tenants",
                "tenant-create",
                "authorization",
                "authorization?resource=6",
                "system?section=system-settings-general",
                "system?section=diagnostics-system-settings",
                "system?section=system-settings-metrics")) {
            open(page, ADMIN + place);
            screens.see(page, "Admin, " + place);
        }
        open(page, ADMIN + user + "?tab=groups");
        page.locator("[ng-click='openCreateGroupMembershipDialog()']").click();
        page.locator(".modal-body tbody tr").first().waitFor();
        screens.see(page, "Admin, adding to a group");
        open(page, ADMIN + "authorization");
        click(screens, page, "[ng-click='addNewAuthorization()']", "Admin, a new authorization");
        assertThat(page.locator(".section-content h3").first().innerText()).isEqualTo("صلاحيات التطبيق");
        for (String place : List.of("batch/operation", "batch")) {
            open(page, COCKPIT + place);
            screens.see(page, "Cockpit, " + place);
        }
        expectArabic(screens, 22, reporter);
    }

    @Test
    void everyPageOfTheHouse(TestReporter reporter) {
        house.employ(OFFICER, "F", "dpo");
        String number = at(People.COUNSELLOR).startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        ArabicScreens screens = new ArabicScreens(jdbc);
        Page nobody = browsers.open("nobody");
        for (String path : List.of("/", "/case", "/partner", "/camunda/app/tasklist/default/")) {
            nobody.navigate(address(path));
            screens.see(nobody, "nobody at " + path);
        }
        Page counsellor = at(People.COUNSELLOR).page();
        String file = "/case/" + number;
        walk(screens, counsellor, List.of("/case", file, file + "/happened", file + "/referrals"));
        walk(screens, counsellor, List.of(file + "/withdraw", file + "/evidence", "/directory", "/law"));
        walk(screens, counsellor, List.of("/law/deadlines", "/guide/risk", "/guide/risk/dv_level"));
        Page supervisor = at(People.SUPERVISOR).page();
        walk(screens, supervisor, List.of(file, file + "/legal", file + "/rights", file + "/path", "/today"));
        walk(screens, supervisor, List.of("/directory/new", "/directory/PAO_BASRA", "/directory/PAO_BASRA/accounts"));
        walk(screens, supervisor, List.of("/directory/hotline/EMERGENCY", "/law/L01", "/account"));
        Page administrator = at(People.ADMINISTRATOR).page();
        walk(screens, administrator, List.of("/staff", "/camunda/studio"));
        walk(screens, administrator, List.of("/camunda/studio/files/closure.bpmn/packaged"));
        walk(screens, at(OFFICER).page(), List.of(file, file + "/rights", "/case/breaches", "/case/ending"));
        house.employ(COMPLAINTS, "F", "complaints_officer");
        house.employFrom("MAQIL", CHAIR, "F", "forum_chair");
        house.employ(OUTREACH, "F", "outreach_unit");
        house.employ(MONITOR, "F", "monitoring_officer");
        house.employ(TRAINING, "F", "training_officer");
        house.employ(VOLUNTEERS, "F", "volunteer_coord");
        walk(screens, nobody, List.of("/complaint", "/box", "/awareness", "/volunteer", "/honoured", "/survey"));
        walk(screens, at(TRAINING).page(), List.of("/programme"));
        walk(screens, at(VOLUNTEERS).page(), List.of("/volunteers", "/visits", "/honours"));
        walk(screens, at(MONITOR).page(), List.of("/releases", "/dashboard", "/surveys"));
        walk(screens, at(COMPLAINTS).page(), List.of("/complaints"));
        walk(screens, at(OFFICER).page(), List.of("/complaints/staff"));
        walk(screens, at(CHAIR).page(), List.of("/forum", "/forum/MAQIL", "/forum/patterns"));
        walk(screens, at(OUTREACH).page(), List.of("/forum/MAQIL", "/programme", "/visits"));
        walk(screens, supervisor, List.of("/forum/MAQIL/roll"));
        expectArabic(screens, 49, reporter);
    }

    private void walk(ArabicScreens screens, Page page, List<String> paths) {
        for (String path : paths) {
            page.navigate(address(path));
            screens.see(page, path);
        }
    }

    private static void everyTab(ArabicScreens screens, Page page, String where) {
        Locator tabs = page.locator(TABS);
        for (int tab = 0; tab < tabs.count(); tab++) {
            if (tabs.nth(tab).isVisible()) {
                tabs.nth(tab).click();
                screens.see(page, where + ", tab " + tab);
            }
        }
    }

    private static void click(ArabicScreens screens, Page page, String what, String where) {
        page.locator(what).first().click();
        screens.see(page, where);
    }

    private void open(Page page, String path) {
        // Only the part behind # differs: the browser would stay where it is.
        page.navigate("about:blank");
        page.navigate(address(path));
    }

    private static void expectArabic(ArabicScreens screens, int atLeast, TestReporter reporter) {
        reporter.publishEntry("Arabic screens", screens.count() + ", different texts " + screens.texts());
        assertThat(screens.strange()).isEmpty();
        assertThat(screens.count()).isGreaterThanOrEqualTo(atLeast);
    }
}
