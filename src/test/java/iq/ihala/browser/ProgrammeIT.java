package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.ihala.process.support.ProgrammePlay;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.Programmes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** From the letter of a school to the printed certificate of somebody who took part, as the people of the house live it. */
class ProgrammeIT extends BrowserTest {

    private static final String OUTREACH = "b.outreach";
    private static final String TRAINER = "b.trainer";
    private static final String DIRECTOR = "b.director";
    private static final String TEACHER = "هديل عبد الزهرة الكعبي";

    @Autowired
    private Programmes programmes;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void leave() {
        ProgrammePlay.endAll();
        transaction.executeWithoutResult(done -> jdbc.update("delete from programme_event"));
    }

    @Test
    void fromASchoolsLetterToACertificate() throws IOException {
        house.employ(OUTREACH, "F", "outreach_unit");
        house.employ(TRAINER, "M", "training_officer");
        house.employ(DIRECTOR, "M", "governorate_director");
        EventNumber request = theSchoolAsks();

        Tasklist outreach = at(OUTREACH);
        assertThat(outreach.status("/programme/" + request)).isEqualTo(200);
        assertThat(outreach.status("/case")).isNotEqualTo(500);
        outreach.answer(
                request.code(),
                "الموضوع والجمهور",
                Map.of(
                        "programmeTopic", "DRUG",
                        "programmeAudience", "TEACHERS",
                        "programmeDistrict", "BASRA",
                        "eventDecision", "TRAINING"));
        EventNumber training = programmes.from(request).get(0).number();
        assertThat(outreach.status("/programme/" + training + "/roll"))
                .as("names are for whoever trains them")
                .isEqualTo(404);

        Tasklist trainer = at(TRAINER);
        trainer.answer(training.code(), "الحاجة", ProgrammePlay.need());
        at(DIRECTOR)
                .answer(
                        training.code(),
                        "الميزانية",
                        Map.of("budgetAgreed", "YES", "programmeDonor", "DE", "agreedBudget", 400_000));
        Map<String, Object> invited =
                new HashMap<>(ProgrammePlay.planned(time.today().toString()));
        invited.remove("eventUnit");
        invited.put("invitedCommunity", 20);
        trainer.answer(training.code(), "الدعوات", invited);

        Page page = trainer.page();
        page.navigate(address("/programme/" + training + "/roll"));
        enrol(page, TEACHER, "COMMUNITY", "F", "18_34");
        enrol(page, "حيدر جاسم محمد", "POLICE", "M", "35_59");
        mark(page, "attended", 1);
        mark(page, "attended", 2);
        page.locator("#marks button").click();
        fits(page);
        Pictures.take(page);
        tasklist(trainer);
        trainer.answer(
                training.code(),
                "التدريب والحضور",
                Map.of("eventHeld", "HELD", "heldDay", time.today().toString(), "heldHours", 6, "materialsGiven", 20));
        page.navigate(address("/programme/" + training + "/roll"));
        mark(page, "passed", 1);
        page.locator("#marks button").click();
        tasklist(trainer);
        trainer.answer(training.code(), "الاختبار", ProgrammePlay.questions());
        theCertificate(page, training);
        tasklist(trainer);
        trainer.answer(training.code(), "تسليم الشهادات", Map.of("certificatesHanded", 1));

        page.navigate(address("/programme/" + training));
        assertThat(page.locator("main").innerText()).contains("من حضر").doesNotContain("هديل");
        fits(page);
        Pictures.take(page);
    }

    private EventNumber theSchoolAsks() {
        Page school = browsers.openTelephone("b.school");
        school.navigate(address("/awareness"));
        school.locator("#requester").selectOption("SCHOOL");
        school.locator("#district").selectOption("BASRA");
        school.locator("#institution").fill("ثانوية الكوثر");
        school.evaluate("document.querySelector('#wish').required = false");
        school.locator("form >> nth=0 >> button").click();
        assertThat(school.locator("[role=alert]").innerText()).contains("ما الذي تطلبونه");
        assertThat(school.locator("#institution").inputValue())
                .as("nothing typed is lost")
                .isEqualTo("ثانوية الكوثر");
        fits(school);
        school.locator("#wish").fill("تدريب المدرسين على معرفة علامات التعاطي");
        school.locator("form >> nth=0 >> button").click();
        EventNumber number =
                EventNumber.read(school.locator("#number").innerText()).orElseThrow();
        assertThat(school.context().cookies()).as("no cookie").isEmpty();
        Pictures.take(school);
        school.navigate(address("/awareness"));
        school.locator("#number").fill(number.value().toLowerCase(java.util.Locale.ROOT));
        school.locator("form >> nth=1 >> button").click();
        assertThat(school.locator("[role=status]").innerText()).contains("ننظر فيه");
        return number;
    }

    private static void enrol(Page page, String name, String category, String sex, String age) {
        page.locator("#name").fill(name);
        page.locator("#category").selectOption(category);
        page.locator("#sex").selectOption(sex);
        page.locator("#age").selectOption(age);
        page.locator("form:has(#name) button").click();
        page.locator("#marks td:has-text('" + name + "')").waitFor();
    }

    private static void mark(Page page, String what, int place) {
        page.locator("#marks input[name=" + what + "][value='" + place + "']").check();
    }

    private void theCertificate(Page page, EventNumber training) throws IOException {
        page.navigate(address("/programme/" + training + "/roll"));
        assertThat(page.locator("#certificates").isVisible()).isTrue();
        byte[] paper = page.request()
                .get(address("/programme/" + training + "/certificates.pdf"))
                .body();
        Files.write(Path.of("target", "certificate-of-the-browser.pdf"), paper);
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).as("who passed").isEqualTo(1);
        }
    }

    private void tasklist(Tasklist person) {
        person.page().navigate(address("/camunda/app/tasklist/default/"));
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
