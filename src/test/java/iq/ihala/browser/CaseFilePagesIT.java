package iq.ihala.browser;

import static iq.ihala.process.reception.ReceptionForms.consent;
import static iq.ihala.process.reception.ReceptionForms.intake;
import static iq.ihala.process.reception.ReceptionForms.rightsExplained;
import static iq.ihala.process.reception.ReceptionForms.safe;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The case files in the browser: each person signs in at Tasklist and sees of a file what is hers to see. */
class CaseFilePagesIT extends BrowserTest {

    private static final String OTHER_COUNSELLOR = "b.counsellor2";
    private static final String OFFICER = "b.dpo";
    private static final String STORY = "هدّدها أمام الأطفال ثم أخذ هاتفها";
    private static final String PSYCH_NOTE = "تبكي حين يُذكر البيت";
    private static final String TELEPHONE = "07701112299";

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Staff staff;

    private String name;
    private String number;

    @BeforeEach
    void aWomanWasReceived() {
        house.employ(OTHER_COUNSELLOR, "M", "intake_counsellor");
        house.employ(OFFICER, "F", "dpo");
        staff.members("intake_counsellor").forEach(member -> staff.onDuty(member.user(), false));
        staff.onDuty(People.COUNSELLOR, true);
        name = "سعاد " + UUID.randomUUID();
        number = house.caseNumber(house.start(People.COUNSELLOR, "referral-path", Map.of("channel", "WALK_IN")));
        house.answer(People.COUNSELLOR, number, "userTask_checkSafety", safe("F"));
        house.answer(People.COUNSELLOR, number, "userTask_explainRights", rightsExplained());
        house.answer(People.COUNSELLOR, number, "userTask_askConsentToRecord", consent("FULL"));
        house.answer(
                People.COUNSELLOR,
                number,
                "userTask_takeIntake",
                with(
                        intake(name, "25_34"),
                        Map.of(
                                "telephone",
                                TELEPHONE,
                                "narrative",
                                STORY,
                                "safeContactMethod",
                                "PHONE_OTHER",
                                "safePhone",
                                "07709990011",
                                "safeDays",
                                List.of("SUN", "TUE"),
                                "safeHours",
                                List.of("H10_12"),
                                "callerIdentity",
                                "مركز صحي",
                                "codeWord",
                                "نخلة")));
        caseFiles.assignLawyer(caseNumber(), People.LAWYER);
        caseFiles.storeStep(new StepAnswers(
                caseNumber(),
                "screen",
                "risk-assessment.screenSuicide",
                1,
                People.PSYCHOLOGIST,
                time.instant(),
                Map.of("q1", "Y", "screenNote", PSYCH_NOTE)));
    }

    @Test
    void whoIsNotSignedInSignsInThereAndComesBack() {
        Page page = browsers.open("stranger");
        Response answer = page.navigate(address("/case/" + number));
        assertThat(answer.status()).isEqualTo(401);
        Pictures.take(page);
        assertThat(page.getByText("سجّل الدخول أولاً").isVisible()).isTrue();
        page.locator("#user").fill(People.COUNSELLOR);
        page.locator("#password").fill(TestHouse.PASSWORD);
        page.locator("#password").press("Enter");
        page.getByText("قبل أن تتصل").waitFor();
        assertThat(page.url()).isEqualTo(address("/case/" + number));
    }

    @Test
    void theCounsellorFindsAndReadsHerCaseAndTheSafeWayComesFirst() {
        Page page = at(People.COUNSELLOR).page();
        page.navigate(address("/case"));
        Pictures.take(page);
        page.locator("#telephone").fill(TELEPHONE);
        page.locator("#telephone").press("Enter");
        Pictures.take(page);
        assertThat(page.url()).isEqualTo(address("/case/search"));
        assertThat(page.textContent("main")).contains(number).doesNotContain(name);
        page.locator("a", new Page.LocatorOptions().setHasText(number)).click();

        page.locator("h1").waitFor();
        Pictures.take(page);
        assertThat(page.url()).isEqualTo(address("/case/" + number));
        assertThat(page.title()).doesNotContain(number);
        String text = page.textContent("main");
        assertThat(text).contains(name, STORY, "نخلة", "مركز صحي", "سارية");
        assertThat(text).doesNotContain(PSYCH_NOTE, "المشورة القانونية", "الملاحظات النفسية", "تقييم الخطورة");
        assertThat(text).contains("ليس من صلاحيتك");
        assertThat(text.indexOf("نخلة")).isLessThan(text.indexOf(name));
        assertThat(sidewaysScroll(page)).isFalse();
        assertThat(page.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                        .toString())
                .doesNotContain(name, TELEPHONE);
    }

    @Test
    void anotherCounsellorGetsNothingUntilDangerAndThenTheMinimum() {
        staff.onDuty(OTHER_COUNSELLOR, true);
        Page page = at(OTHER_COUNSELLOR).page();
        assertThat(page.navigate(address("/case/" + number)).status()).isEqualTo(404);
        Pictures.take(page);
        assertThat(page.textContent("main")).doesNotContain(name);

        page.getByLabel("خطر على حياة الشخص الآن").check();
        page.locator("#words").fill("تتصل من البيت وتهمس");
        page.getByText("افتح ما يلزم للحماية").click();
        page.getByText("قبل أن تتصل").waitFor();
        Pictures.take(page);
        assertThat(page.textContent("main")).contains(name, "نخلة").doesNotContain(STORY, PSYCH_NOTE);

        Page supervisor = at(People.SUPERVISOR).page();
        supervisor.navigate(address("/case"));
        Pictures.take(supervisor);
        assertThat(supervisor.textContent("main")).contains(number, OTHER_COUNSELLOR);
        supervisor.navigate(address("/case/" + number));
        Pictures.take(supervisor);
        assertThat(supervisor.textContent("main"))
                .contains(name, STORY, "تتصل من البيت وتهمس")
                .doesNotContain(PSYCH_NOTE);

        Page officer = at(OFFICER).page();
        officer.navigate(address("/case/" + number));
        Pictures.take(officer);
        assertThat(officer.textContent("main"))
                .contains("من اطّلع على الملف", OTHER_COUNSELLOR, "سارية")
                .doesNotContain(name, STORY, PSYCH_NOTE);
    }

    @Test
    void theLawyerReadsWhatSheNeedsAndNeverTheNotesOfThePsychologist() {
        Page page = at(People.LAWYER).page();
        page.navigate(address("/case/" + number));
        Pictures.take(page);
        assertThat(page.textContent("main")).contains(name, STORY).doesNotContain(PSYCH_NOTE, "الملاحظات النفسية");

        caseFiles.assignCaseWorker(caseNumber(), People.PSYCHOLOGIST);
        Page psychologist = at(People.PSYCHOLOGIST).page();
        psychologist.navigate(address("/case/" + number));
        Pictures.take(psychologist);
        assertThat(psychologist.textContent("main")).contains(PSYCH_NOTE).doesNotContain(STORY);
    }

    @Test
    void theSupervisorKeepsTheNamesOfARestrictedCase() {
        caseFiles.restrict(caseNumber(), true);
        assertThat(at(People.CASE_WORKER)
                        .page()
                        .navigate(address("/case/" + number))
                        .status())
                .isEqualTo(404);

        Page page = at(People.SUPERVISOR).page();
        page.navigate(address("/case/" + number));
        assertThat(page.textContent("main")).contains("حالة مقيّدة", "لم يُسمَّ أحد");
        page.locator("#who").selectOption(People.CASE_WORKER);
        page.getByText("أضف الاسم").click();
        page.getByText("ارفع الاسم").waitFor();
        Pictures.take(page);

        Page worker = at(People.CASE_WORKER).page();
        assertThat(worker.navigate(address("/case/" + number)).status()).isEqualTo(200);
        assertThat(worker.textContent("main")).contains(STORY);
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    private static boolean sidewaysScroll(Page page) {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }
}
