package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.ihala.process.support.Traces;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen complains from a telephone, and a letter goes through the ministry and comes back with an answer. */
class ComplaintIT extends BrowserTest {

    private static final String OFFICER = "b.complaints";
    private static final String DIRECTOR = "b.director";
    private static final String PAPERS = "قنبرمعاملة الرعاية متوقفة منذ ستة أشهر";
    private static final String NAME = "سلمان القنبراوي";
    private static final String PHONE = "07705550177";

    @Autowired
    private Complaints complaints;

    @Test
    void aComplaintFromATelephoneBecomesALetterAndIsClosedWithWhatTheCitizenThinksOfIt() {
        house.employ(OFFICER, "F", "complaints_officer");
        house.employ(DIRECTOR, "M", "governorate_director");
        Page telephone = browsers.openTelephone("b.citizen");
        Receipt receipt = complained(telephone);
        String code = receipt.code();
        stateShown(telephone, receipt, "ستُقرأ");

        Tasklist officer = at(OFFICER);
        FormFiller screen = officer.take(code, "فرز الشكوى");
        assertThat(screen.value("complaintText")).contains(PAPERS, "دائرة الرعاية");
        screen.fill(Map.of("screening", "ORDINARY"));
        officer.complete();
        FormFiller classify = officer.take(code, "تصنيف الشكوى");
        assertThat(classify.value("complaintContact")).contains(NAME, PHONE);
        classify.fill(Map.of("complaintTopic", "SOCIAL_BENEFITS", "nameConsent", "NO"));
        officer.complete();
        officer.answer(code, "كتابة الكتاب", Map.of("letterText", "معاملة متوقفة منذ ستة أشهر. نرجو بيان الأسباب."));
        stateShown(telephone, receipt, "يُكتب كتاب");

        Tasklist director = at(DIRECTOR);
        FormFiller approve = director.take(code, "اعتماد الكتاب");
        assertThat(approve.value("letterShown")).contains("نرجو بيان الأسباب");
        approve.fill(Map.of("letterApproved", "YES"));
        director.complete();
        assertThat(officer.status("/complaints/" + receipt.value() + "/letter.pdf"))
                .isEqualTo(200);
        stateShown(telephone, receipt, "أُرسل كتاب");

        officer.answer(code, "تسجيل الجواب", Map.of("answerText", "أُنجزت المعاملة ويراجع صاحبها الدائرة."));
        FormFiller tell = officer.take(code, "إخبار المواطن");
        assertThat(tell.value("answerShown")).contains("أُنجزت المعاملة");
        tell.fill(Map.of("complaintOutcome", "RESOLVED", "citizenTold", "TOLD", "satisfaction", "5"));
        officer.complete();
        stateShown(telephone, receipt, "أُغلقت");

        assertThat(jdbc.queryForMap(
                        "select outcome, satisfaction, with_name from public_complaint where receipt = ?",
                        receipt.value()))
                .containsEntry("outcome", "RESOLVED")
                .containsEntry("satisfaction", 5)
                .containsEntry("with_name", false);
        assertThat(complaints.citizen(receipt)).as("forgotten").isEqualTo(Citizen.UNKNOWN);
        Traces traces = new Traces(jdbc);
        for (String word : List.of(PAPERS, NAME, PHONE)) {
            assertThat(traces.tablesHolding(word)).as(word).isEmpty();
        }
    }

    @Test
    void theMenusLeadEachRoleToItsPagesAndNobodyElse() {
        house.employ(OFFICER, "F", "complaints_officer");
        house.employ(DIRECTOR, "M", "governorate_director");
        assertThat(pagesInTheMenu(at(OFFICER))).containsExactly("/complaints");
        assertThat(pagesInTheMenu(at(DIRECTOR)))
                .containsExactlyInAnyOrder(
                        "/forum", "/complaints/staff", "/surveys", "/honours", "/releases", "/dashboard");
        Tasklist counsellor = at(People.COUNSELLOR);
        assertThat(pagesInTheMenu(counsellor)).isEmpty();
        assertThat(counsellor.status("/complaints")).isEqualTo(404);

        Page officer = at(OFFICER).page();
        officer.navigate(address("/complaints"));
        assertThat(officer.locator("header.bar nav").innerText())
                .contains("شكاوى المواطنين")
                .doesNotContain("المنتديات", "منتسبين");
        officer.navigate(address("/camunda/app/welcome/default/#!/welcome"));
        Starting.of(officer, officer.locator("a[href='/complaints']").first());
    }

    private List<String> pagesInTheMenu(Tasklist tasklist) {
        Page page = tasklist.page();
        page.waitForFunction(
                "() => document.querySelector('.own-account')?.closest('ul').dataset.ownPages === 'shown'");
        return page.locator(".own-page a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private Receipt complained(Page telephone) {
        telephone.navigate(address("/complaint"));
        telephone.locator("#institution").fill("دائرة الرعاية الاجتماعية");
        telephone.locator("#what").fill(PAPERS);
        telephone.locator("#wish").fill("إنجازها");
        telephone.locator("#name").fill(NAME);
        telephone.locator("#telephone").fill(PHONE);
        Pictures.take(telephone);
        telephone.locator("form button").first().tap();
        String shown = telephone.locator("bdi#receipt").innerText();
        fits(telephone);
        assertThat(telephone.content()).as("nothing of it is shown again").doesNotContain(PAPERS, NAME);
        assertThat(telephone.context().cookies()).as("no cookie").isEmpty();
        return Receipt.read(shown).orElseThrow();
    }

    private void stateShown(Page telephone, Receipt receipt, String words) {
        telephone.navigate(address("/complaint"));
        telephone.locator("#receipt").fill(receipt.value().toLowerCase(java.util.Locale.ROOT));
        telephone.locator("form button").last().tap();
        assertThat(telephone.locator("[role=status]").innerText()).contains(words);
        fits(telephone);
    }

    private static void fits(Page telephone) {
        Pictures.take(telephone);
        assertThat(telephone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
