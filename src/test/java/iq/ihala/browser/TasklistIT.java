package iq.ihala.browser;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Tasklist, Cockpit and the first page show, hide and keep. */
class TasklistIT extends BrowserTest {

    private static final List<String> EVERYBODYS_LISTS =
            List.of("مهامي", "مهام مجموعاتي", "خطر وشيك", "متأخرة", "مستحقة اليوم");
    private static final String CANARY = "قنبرمسودة";
    private static final String PRESS_SAVE = "() => { const save = document.querySelector("
            + "\"button[ng-click='save($event)']\"); const alive = !save.disabled; save.click(); return alive; }";

    @Test
    void everyRoleFindsItsListsInArabic() {
        String partner = new People(house).employPartner("HEALTH_BASRA");
        for (String user :
                List.of(People.COUNSELLOR, People.CASE_WORKER, People.LAWYER, People.PSYCHOLOGIST, partner)) {
            assertThat(at(user).filters()).as(user).isEqualTo(EVERYBODYS_LISTS);
        }
        assertThat(at(People.SUPERVISOR).filters())
                .startsWith("خطوات فات موعدها", "مهامي")
                .endsWith("كل المهام المفتوحة", "لم يستلمها أحد");
    }

    @Test
    void aClaimedTaskShowsItsListsAtOnceAndOffersNothingThatTheHouseForbids() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        assertThat(caseNumber).matches("SA-\\d\\d-[0-9A-Z]{6}");
        counsellor.answer(caseNumber, "فحص السلامة الفوري", with(ReceptionForms.safe("F"), "immediateDanger", "YES"));

        counsellor.openTask(caseNumber, "تأمين المكان");
        assertThat(counsellor.completeButton().isEnabled()).isFalse();
        FormFiller room = counsellor.claim();
        assertThat(room.offered("staysWithPerson")).contains(People.COUNSELLOR, People.PSYCHOLOGIST);

        Page page = counsellor.page();
        assertThat(visible(page.locator("button[ng-click='save($event)']"))).isZero();
        assertThat(visible(page.locator(".create-task-action"))).isZero();
        assertThat(visible(page.locator(".createCommentLink"))).isZero();
        assertThat(visible(page.locator(".ce-eol-banner"))).isZero();
    }

    @Test
    void aHalfFilledFormIsKeptNowhereInTheBrowserWhateverHappensToTheSession() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = receivedUpToIntake(counsellor);
        FormFiller intake = counsellor.take(caseNumber, "استمارة الاستقبال");
        intake.fill(Map.of("fullName", CANARY, "narrative", CANARY + " قصة"));

        // Tasklist's own «Save», by its hidden button, as a script or an old habit would press it.
        assertThat(counsellor.page().evaluate(PRESS_SAVE))
                .as("the button was alive")
                .isEqualTo(true);
        assertThat(counsellor.storage()).doesNotContain(CANARY);
        // The session ends under the form.
        counsellor.page().context().clearCookies();
        counsellor.page().locator(".task-filters .task-filter").last().click();
        counsellor.page().locator("input[type=password]").waitFor();
        assertThat(counsellor.storage()).doesNotContain(CANARY);
        assertThat(counsellor.text()).doesNotContain(CANARY);

        counsellor.signIn(People.COUNSELLOR, TestHouse.PASSWORD);
        counsellor.openTask(caseNumber, "استمارة الاستقبال").fill(Map.of("narrative", CANARY + " ثانية"));
        counsellor.signOut();
        assertThat(counsellor.storage()).doesNotContain(CANARY);
    }

    @Test
    void aRefusedSubmissionSaysWhyInArabicAndKeepsWhatWasTyped() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = receivedUpToIntake(counsellor);
        FormFiller intake = counsellor.take(caseNumber, "استمارة الاستقبال");
        Map<String, Object> answers = with(
                ReceptionForms.intake("سعاد القنبري", "25_34"),
                Map.of("birthYear", 1950, "narrative", "ما قالته", "knowledgeDate", "2026-11-02"));
        intake.fill(answers);

        Response refused = counsellor.completeRefused();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(counsellor.errorText()).contains("سنة الميلاد لا توافق الفئة العمرية");
        assertThat(intake.value("fullName")).isEqualTo("سعاد القنبري");
        assertThat(intake.value("narrative")).isEqualTo("ما قالته");
        assertThat(intake.isChecked("perpAffiliation", "NONE")).isTrue();
        assertThat(house.open(caseNumber)).containsExactly("userTask_takeIntake");

        // What was wrong is put right, in the digits of an Arabic keyboard, and goes through.
        intake.type("birthYear", "١٩٩٨");
        assertThat(intake.value("birthYear")).isEqualTo("1998");
        counsellor.complete();
        assertThat(house.open(caseNumber)).doesNotContain("userTask_takeIntake");
    }

    @Test
    void anIncompleteFormIsNotSentAndPointsAtWhatIsMissing() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "FORUM"));
        counsellor.take(caseNumber, "فحص السلامة الفوري").fill(Map.of("canTalkNow", "YES"));
        counsellor.completeButton().click();

        assertThat(counsellor.page().locator(".fjs-has-errors").first().isVisible())
                .isTrue();
        assertThat(house.open(caseNumber)).containsExactly("userTask_checkSafety");
    }

    @Test
    void aSupervisorWatchesTheCaseInCockpitWithoutItsAnswers() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = receivedUpToIntake(counsellor);
        counsellor.answer(
                caseNumber,
                "استمارة الاستقبال",
                with(ReceptionForms.intake(CANARY, "25_34"), "narrative", CANARY + " قصة"));
        String path = HouseTimers.path(caseNumber);

        Tasklist supervisor = at(People.SUPERVISOR);
        Page cockpit = supervisor.page();
        cockpit.navigate(address("/camunda/app/cockpit/default/#/process-instance/" + path + "/runtime"));
        cockpit.locator(".djs-container svg").first().waitFor();
        cockpit.locator("text=" + caseNumber).first().waitFor();
        cockpit.locator("text=problemTypes")
                .or(cockpit.locator("text=channel"))
                .first()
                .waitFor();
        Pictures.take(cockpit);
        String seen = cockpit.locator("body").innerText();
        assertThat(seen).contains(caseNumber).doesNotContain(CANARY, "fullName", "narrative");
    }

    @Test
    void neitherCockpitNorAdminOpensForACounsellor() {
        Tasklist counsellor = at(People.COUNSELLOR);
        Page page = counsellor.page();
        for (String application : List.of("cockpit", "admin")) {
            Response answer = page.navigate(address("/camunda/app/" + application + "/default/"));
            assertThat(answer.status()).as(application).isEqualTo(403);
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        }
        assertThat(counsellor.status("/camunda/api/cockpit/plugin/base/default/process-instance"))
                .isEqualTo(403);
        assertThat(counsellor.status("/camunda/api/engine/engine/default/process-instance"))
                .isEqualTo(403);
    }

    @Test
    void theFirstPageIsArabicFromRightToLeft() {
        Page page = browsers.open("nobody");
        page.navigate(address("/"));
        Locator root = page.locator("html");
        assertThat(root.getAttribute("lang")).isEqualTo("ar");
        assertThat(root.getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator("h1").first().innerText()).containsPattern("[\\u0600-\\u06ff]{3,}");
        assertThat(page.locator("a[href*='/camunda/app/tasklist']").count()).isPositive();
        assertThat(page.locator("body").innerText()).doesNotContain(TestHouse.PASSWORD, "b.counsellor");
    }

    private static String receivedUpToIntake(Tasklist counsellor) {
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.answer(caseNumber, "فحص السلامة الفوري", ReceptionForms.safe("F"));
        counsellor.answer(caseNumber, "شرح الحقوق وحدود السرية", ReceptionForms.rightsExplained());
        counsellor.answer(caseNumber, "الموافقة على التسجيل", ReceptionForms.consent("FULL"));
        return caseNumber;
    }

    private static long visible(Locator some) {
        return some.all().stream().filter(Locator::isVisible).count();
    }
}
