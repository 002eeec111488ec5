package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.Visit;
import iq.ihala.volunteer.Visits;
import iq.ihala.volunteer.Volunteer.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Friends of the police: from the public page to the badge; and a visit that a case asks for, called off and made. */
class VolunteerIT extends BrowserTest {

    private static final String COORDINATOR = "b.coordinator";
    private static final String OUTREACH = "b.outreach";
    private static final String NAME = "زهراء عبد الكاظم المالكي";
    private static final String PLACE = "شارع الرباط خلف المخبز الأزرق";

    @Autowired
    private Roll roll;

    @Autowired
    private Visits visits;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    private Tasklist coordinator;

    @BeforeEach
    void people() {
        house.employ(COORDINATOR, "F", "volunteer_coord");
        house.employ(OUTREACH, "F", "outreach_unit");
    }

    @Test
    void fromThePublicPageToTheBadge() throws IOException {
        Ref ref = sheApplies();
        coordinator = at(COORDINATOR);
        FormFiller checks = coordinator.take(ref.code(), "الهوية والمعرّفون");
        assertThat(checks.value("volunteerShown")).contains(NAME, "07712345678");
        checks.fill(Map.of("identitySeen", "YES", "referencesAsked", "YES", "volunteerDecision", "FIT"));
        coordinator.complete();
        at(OUTREACH).answer(ref.code(), "المقابلة", Map.of("volunteerDecision", "FIT"));
        assertThat(coordinator.status(badge(ref)))
                .as("no badge before the training")
                .isEqualTo(404);
        coordinator.answer(ref.code(), "السلوك والسرية", Map.of("conductSigned", "YES", "secrecySigned", "YES"));
        coordinator.answer(
                ref.code(), "التدريب", Map.of("trainingTopics", List.of("LISTENING", "SAFETY", "SECRECY", "LIMITS")));
        assertThat(roll.find(ref).orElseThrow().state()).isEqualTo(State.ACTIVE);

        Page page = coordinator.page();
        page.navigate(address("/volunteers"));
        page.locator("a[href='/volunteers/" + ref + "']").click();
        assertThat(page.locator("main").innerText()).contains(NAME, "اطبع الهوية");
        fits(page);
        Pictures.take(page);
        byte[] paper = page.request().get(address(badge(ref))).body();
        Files.write(Path.of("target", "badge-of-the-browser.pdf"), paper);
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        page.locator("#kind").selectOption("COMMITTEE");
        page.locator("form:has(#kind) button").click();
        assertThat(page.locator("main").innerText()).contains("لجنة تطوعية");
    }

    @Test
    void aVisitIsCalledOffByOneWordAndMadeWhenSheSaysYesAgain() throws IOException {
        CaseNumber number = caseFiles.open("WALK_IN", People.CASE_WORKER);
        caseFiles.assignCaseWorker(number, People.CASE_WORKER);
        Tasklist worker = at(People.CASE_WORKER);
        assertThat(read(worker.page(), "/case/" + number + "/happened"))
                .as("nobody is visited who did not agree")
                .contains("لا موافقة سارية على زيارة منزلية")
                .doesNotContain("اطلب زيارة");
        agrees(number, ConsentCode.C_RECORD);
        Ref first = planned(worker, number);

        Page desk = coordinator.page();
        desk.navigate(address("/visits"));
        assertThat(desk.locator("tr:has-text('" + first + "')").innerText()).contains("لها زائران وموعد");
        assertThat(printed(desk.request().get(address(slip(first))).body()))
                .as("whoever finds the slip learns a place, not who helps there")
                .contains(first.value(), "المخبز")
                .doesNotContain("شرط", "مركز", "إحالة", number.value());
        fits(desk);
        Pictures.take(desk);

        Page file = worker.page();
        file.navigate(address("/case/" + number + "/withdraw"));
        file.locator("input[name=scope][value=VISIT]").check();
        file.locator("input[name=way]").first().check();
        file.locator("input[name=told]").check();
        file.locator("button:has-text('سجّل السحب')").click();
        assertThat(file.locator("main").innerText()).contains("توقف الآن");

        assertThat(visits.find(first).orElseThrow().state()).isEqualTo(Visit.State.STOPPED);
        desk.navigate(address("/visits"));
        assertThat(desk.locator("main").innerText()).doesNotContain(first.value(), PLACE);
        assertThat(coordinator.status(slip(first))).as("the slip is gone").isEqualTo(404);
        assertThat(read(file, "/case/" + number)).doesNotContain(PLACE);
        tasklist(coordinator);
        FormFiller tell = coordinator.take(first.code(), "إبلاغ الزائرَين");
        assertThat(tell.value("visitorsShown")).contains(OUTREACH);
        assertThat(coordinator.text()).doesNotContain(PLACE);
        tell.fill(Map.of("visitorsTold", "YES"));
        coordinator.complete();

        tasklist(worker);
        Ref second = planned(worker, number);
        Tasklist visitor = at(OUTREACH);
        assertThat(visitor.status("/case/" + number))
                .as("who goes learns no case")
                .isEqualTo(404);
        FormFiller record = visitor.take(second.code(), "الزيارة ونتيجتها");
        assertThat(record.value("visitPlaceShown")).contains(PLACE, "بلا زي رسمي");
        assertThat(visitor.text()).doesNotContain(number.value());
        record.fill(Map.of("visitOutcome", "NONE", "visitReport", "بخير، ولا يلزم شيء الآن"));
        visitor.complete();
        Visit made = visits.find(second).orElseThrow();
        assertThat(made.state()).isEqualTo(Visit.State.CLOSED);
        assertThat(made.visitedOn()).isEqualTo(time.today());
        assertThat(visits.place(second)).isEmpty();
        assertThat(consents.isLive(number, ConsentCode.C_VISIT, null, null))
                .as("one consent is one visit")
                .isFalse();
    }

    private Ref sheApplies() {
        Page telephone = browsers.openTelephone("b.applicant");
        telephone.navigate(address("/volunteer"));
        telephone.locator("#name").fill(NAME);
        telephone.locator("#born").fill("1998-04-02");
        telephone.locator("#sex").selectOption("F");
        telephone.locator("#telephone").fill("07712345678");
        telephone.evaluate("document.querySelector('#references').required = false");
        telephone.locator("form button").click();
        assertThat(telephone.locator("[role=alert]").innerText()).contains("معرّفين");
        assertThat(telephone.locator("#name").inputValue())
                .as("nothing typed is lost")
                .isEqualTo(NAME);
        telephone.locator("#references").fill("المعلمة إيمان 07700000001، الجارة أم علي 07700000002");
        fits(telephone);
        telephone.locator("form button").click();
        Ref ref = Ref.read(telephone.locator("#roll").innerText()).orElseThrow();
        assertThat(telephone.context().cookies()).as("no cookie").isEmpty();
        fits(telephone);
        return ref;
    }

    /** The person agrees, the case worker asks and agrees on place and day, the coordinator chooses the two. */
    private Ref planned(Tasklist worker, CaseNumber number) {
        agrees(number, ConsentCode.C_VISIT);
        assertThat(read(worker.page(), "/case/" + number)).as("led to it").contains("فاطلبها في «ماذا حدث؟»");
        ask(worker.page(), number);
        assertThat(worker.page().locator("[role=status]").innerText()).contains("طُلبت الزيارة");
        assertThat(read(worker.page(), "/case/" + number)).contains("زيارة من وحدة التواصل: يُسأل الشخص");
        Ref ref = visits.open().stream()
                .filter(visit -> number.value().equals(visit.caseNumber()))
                .map(Visit::ref)
                .findFirst()
                .orElseThrow();
        tasklist(worker);
        LocalDate day = time.today().plusDays(2);
        worker.answer(
                ref.code(),
                "الموعد مع إدارية الحالة",
                Map.of(
                        "visitAgreed", "YES",
                        "visitPlace", PLACE,
                        "visitDate", day.toString(),
                        "visitHours", "بين 4 و5 عصراً",
                        "plainClothes", "YES",
                        "visitConsentHow", "ORAL"));

        if (coordinator == null) {
            coordinator = at(COORDINATOR);
            house.employ("b.outreach2", "M", "outreach_unit");
        }
        FormFiller choose = coordinator.take(ref.code(), "اختيار الزائرَين");
        assertThat(choose.offered("firstVisitor")).contains(OUTREACH, "b.outreach2");
        assertThat(coordinator.text()).doesNotContain(number.value());
        choose.fill(Map.of("firstVisitor", OUTREACH, "secondVisitor", "b.outreach2", "visitorsNotClose", "YES"));
        coordinator.complete();
        return ref;
    }

    private void ask(Page page, CaseNumber number) {
        page.navigate(address("/case/" + number + "/happened"));
        page.locator("button:has-text('اطلب زيارة')").click();
    }

    private void agrees(CaseNumber number, ConsentCode code) {
        consents.give(
                new ConsentGiven(number, code, null, null, null, "SELF", "SIGNED", null, "AR", People.CASE_WORKER));
    }

    private String read(Page page, String path) {
        page.navigate(address(path));
        return page.locator("body").innerText();
    }

    private void tasklist(Tasklist person) {
        person.page().navigate(address("/camunda/app/tasklist/default/"));
    }

    private static String badge(Ref ref) {
        return "/volunteers/" + ref + "/badge.pdf";
    }

    private static String printed(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    private static String slip(Ref ref) {
        return "/visits/" + ref + "/slip.pdf";
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
