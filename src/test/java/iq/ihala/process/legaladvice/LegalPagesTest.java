package iq.ihala.process.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.Persons;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicPdf;
import iq.ihala.evidence.Custody;
import iq.ihala.evidence.Evidence;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The options sheet and the complaint pack: on the page, and as papers of which pictures are left in {@code target}. */
@EngineTest
class LegalPagesTest {

    private static final String STORY = "كناري القصة كما قالتها";
    private static final String HEALTH = "كناري الصحة";
    private static final String PSYCH = "كناري الملاحظة النفسية";
    private static final String NAME = "كناري الاسم";

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Custody custody;

    @Autowired
    private ComplaintPack pack;

    @Autowired
    private LegalDesk desk;

    @Autowired
    private ArabicPdf pdf;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Advised advised;

    @AfterEach
    void over() {
        advised.end();
    }

    @Test
    void sheetAndPackOfViolenceAtHomeAreWholePapersThatMarkEveryUnconfirmedRow() throws IOException {
        advised = of("DV", "MEDIUM").until("NO", "UNSURE", "L01", "L03", "L35");
        papers("dv", "INVESTIGATING_JUDGE", "YES", "NO", "لا يوجد في العراق الاتحادي قانون خاص بالعنف الأسري");
    }

    @Test
    void sheetAndPackOfBlackmailAreWholePapersThatMarkEveryUnconfirmedRow() throws IOException {
        advised = of("CYBER", "MEDIUM").until("NO", "UNSURE", "L04");
        papers("blackmail", "AMEEN", "NO", "YES", "لا تُنسخ ولا تُرسَل صور جنسية");
    }

    @Test
    void sheetAndPackOfDrugsAreWholePapersThatMarkEveryUnconfirmedRow() throws IOException {
        advised = of("DRUG", "MEDIUM").until("NO", "NO", "L19", "L20", "L03");
        papers("drugs", "INVESTIGATING_JUDGE", "YES", "NO", "تُبلّغ المؤسسة الصحية المحكمة");
    }

    @Test
    void theStatementHoldsExactlyTheFactsToWhichThePersonAgreedAndNeverHealthOrPsychologistsNotes() {
        advised = of("DV", "MEDIUM").until("NO", "UNSURE", "L01").decides("COMPLAIN_NOW", 1, 2, 3, 4, 5, 6, 7, 9);
        advised.agreesTo("INVESTIGATING_JUDGE", "YES", "NO", "NAME_PHONE", "SELF");
        assertThat(said()).contains(NAME).doesNotContain(STORY, "الإيذاء العمد", HEALTH, PSYCH);
        again("SUMMARY");
        assertThat(said()).contains(NAME, "الإيذاء العمد").doesNotContain(STORY, HEALTH, PSYCH);
        again("FULL_REPORT");
        assertThat(said()).contains(NAME, STORY).doesNotContain(HEALTH, PSYCH);
        again("CODE_ONLY");
        assertThat(said()).doesNotContain(NAME, STORY, HEALTH, PSYCH);
    }

    @Test
    void byRoleTheLawyerSeesTheAgreedFactsTheSupervisorTheLawOnlyAndOthersNothing() {
        advised = of("DV", "MEDIUM").until("NO", "UNSURE", "L01").decides("COMPLAIN_NOW", 1, 2, 3, 4, 5, 6, 7, 9);
        advised.agreesTo("INVESTIGATING_JUDGE", "YES", "NO", "FULL_REPORT", "SELF");
        advised.tells("risk-assessment.screenSuicide", Map.of("screenNote", PSYCH));
        String page = "/case/" + advised.number.value() + "/legal";
        assertThat(session().get(page).body()).contains(NAME, STORY).doesNotContain(HEALTH, PSYCH);
        Map<String, Integer> answers = Map.of(
                "risk_reviewer", 200,
                "psych_counsellor", 404,
                "social_researcher", 404,
                "intake_counsellor", 404,
                "cp_officer", 404,
                "women_unit", 404,
                "mediator", 404,
                "partner_focal", 404,
                "dpo", 404,
                "sysadmin", 404);
        answers.forEach((role, status) -> {
            house.employ("pages." + role, "F", role);
            HttpResponse<String> answer = new WebSession(port, "pages." + role, TestHouse.PASSWORD).get(page);
            assertThat(answer.statusCode()).as(role).isEqualTo(status);
            assertThat(answer.body()).as(role).doesNotContain(NAME, STORY, HEALTH, PSYCH);
        });
    }

    @Test
    void whatTheLawyerWroteOnOneConsentIsNotPrintedOnAnother() {
        advised = of("DV", "MEDIUM").until("NO", "UNSURE", "L01").decides("COMPLAIN_NOW", 1, 2, 3, 4, 5, 6, 7, 9);
        advised.agreesTo("INVESTIGATING_JUDGE", "YES", "NO", "FULL_REPORT", "SELF");
        pack.write(advised.number, 0, "كلام المحامية", Advised.LAWYER);
        assertThat(said()).contains("كلام المحامية");
        again("NAME_PHONE");
        assertThat(said()).doesNotContain("كلام المحامية").contains(NAME);
    }

    @Test
    void aLawyerWritesHerOwnWordsOnThePageAndTheyAreSealedAndPrinted() {
        advised = of("DV", "MEDIUM").until("NO", "UNSURE", "L01");
        WebSession lawyer = session();
        String page = "/case/" + advised.number.value() + "/legal";
        HttpResponse<String> saved = lawyer.submit(
                page,
                page,
                Map.of("act", "sheet", "version", "0", "own_opening", "كناري كلامها", "own_O5", "الشاهد أختها"));
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(lawyer.get(page).body()).contains("كناري كلامها", "الشاهد أختها", "غير مؤكد من محامٍ");
        assertThat(advised.sheet()).as("in the step, too").contains("كناري كلامها", "الشاهد أختها");
        assertThat(new String(
                        jdbc.queryForObject(
                                "select sealed_text from legal_paper where case_number = ?",
                                byte[].class,
                                advised.number.value()),
                        StandardCharsets.UTF_8))
                .doesNotContain("كناري");
        assertThat(lawyer.submit(page, page, Map.of("act", "sheet", "version", "0", "own_opening", "ثانٍ"))
                        .statusCode())
                .as("somebody wrote meanwhile")
                .isEqualTo(409);
        assertThat(lawyer.submit(page + "/sheet", page, Map.of()).body()).startsWith("%PDF");
    }

    @Test
    void whereOffencesDifferEachIsGivenItsOwnDayOnThePageAndTheSheetSaysBoth() {
        advised = of("DV", "MEDIUM").until("NO", "YES", "L01", "L03");
        WebSession lawyer = session();
        String page = "/case/" + advised.number.value() + "/legal";
        String earlier = advised.today().minusDays(20).toString();
        assertThat(offence(lawyer, page, "L03", "YES", earlier)).isEqualTo(302);
        String first = ArabicDates.day(advised.today().minusDays(20).plusMonths(3));
        String second = ArabicDates.day(advised.today().minusDays(10).plusMonths(3));
        assertThat(lawyer.get(page).body()).contains(first, second);
        assertThat(advised.sheet())
                .contains("آخر يوم لتقديم الشكوى هو: " + first + " (التهديد)؛ " + second + " (الإيذاء العمد)");

        assertThat(offence(
                        lawyer, page, "L03", "YES", advised.today().plusDays(1).toString()))
                .isEqualTo(409);
        assertThat(offence(lawyer, page, "L27", "YES", earlier))
                .as("not of this case")
                .isEqualTo(409);
        assertThat(offence(lawyer, page, "L03", "PERHAPS", earlier)).isEqualTo(409);
        assertThat(offence(lawyer, page, "L03", "YES", "gestern")).isEqualTo(409);
        assertThat(offence(lawyer, page, "L03", "NO", "")).isEqualTo(302);
        assertThat(advised.sheet())
                .contains("آخر يوم لتقديم الشكوى هو: " + second)
                .doesNotContain(": " + first);
        house.employ("pages.reader", "F", "risk_reviewer");
        var reader = new WebSession(port, "pages.reader", TestHouse.PASSWORD);
        assertThat(reader.get(page).body()).contains("ورقة الخيارات").doesNotContain("name=\"offence\"");
        assertThat(offence(reader, page, "L03", "YES", earlier)).isEqualTo(404);
    }

    private static int offence(WebSession user, String page, String code, String only, String day) {
        return user.submit(page, page, Map.of("act", "offence", "offence", code, "complaintOnly", only, "text", day))
                .statusCode();
    }

    @Test
    void theButtonForAChangedDecisionSaysWhatItDidWheneverItIsPressed() {
        advised = of("DV", "MEDIUM").until("NO", "UNSURE", "L01");
        WebSession lawyer = session();
        String page = "/case/" + advised.number.value() + "/legal";
        assertThat(heardAt(lawyer, page)).contains("يُسأل الشخص عند قراءة الخيارات");
        advised.decides("LATER", 1, 2, 3, 4, 5, 6, 7, 9);
        assertThat(heardAt(lawyer, page)).contains("يُسأل الشخص الآن");
        assertThat(house.open(advised.number.value())).containsExactly("userTask_askAgain");
        advised.answer("userTask_askAgain", Map.of("safeToTalk", "YES", "legalDecision", "NO"));
        assertThat(heardAt(lawyer, page)).contains("بدأت مشورة جديدة");
        assertThat(house.open(advised.number.value())).containsExactly("userTask_collectFacts");
    }

    private static String heardAt(WebSession lawyer, String page) {
        HttpResponse<String> answer = lawyer.submit(page, page, Map.of("act", "changed"));
        assertThat(answer.statusCode()).isEqualTo(302);
        String to = answer.headers().firstValue("Location").orElseThrow();
        return lawyer.get(to.substring(to.indexOf("/case/"))).body();
    }

    @Test
    void noPackIsPrintedAndNoStatementWrittenWithoutTheConsent() {
        advised = of("DV", "MEDIUM").until("NO", "UNSURE", "L01").decides("COMPLAIN_NOW", 1, 2, 3, 4, 5, 6, 7, 9);
        WebSession lawyer = session();
        String page = "/case/" + advised.number.value() + "/legal";
        assertThat(lawyer.submit(page + "/pack", page, Map.of()).statusCode()).isEqualTo(409);
        advised.agreesTo("INVESTIGATING_JUDGE", "YES", "NO", "SUMMARY", "SELF");
        assertThat(lawyer.submit(page + "/pack", page, Map.of()).body()).startsWith("%PDF");
        consents.withdraw(advised.number, ConsentCode.C_JUDGE, null, Advised.LAWYER);
        assertThat(lawyer.submit(page + "/pack", page, Map.of()).statusCode()).isEqualTo(409);
        assertThat(lawyer.submit(page, page, Map.of("act", "statement", "version", "0", "text", "كلام"))
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "LATER", "CIVIL_ONLY", "MEDIATE"})
    void aPackIsNotPrintedWhileSheIsAskedNorOnceSheWantsNoComplaintThoughHerConsentWasGivenAndThePageSaysWhy(
            String decision) {
        advised = of("DV", "MEDIUM").until("NO", "UNSURE", "L01").decides("COMPLAIN_NOW", 1, 2, 3, 4, 5, 6, 7, 9);
        advised.agreesTo("INVESTIGATING_JUDGE", "YES", "NO", "SUMMARY", "SELF");
        WebSession lawyer = session();
        String page = "/case/" + advised.number.value() + "/legal";
        assertThat(lawyer.get(page).body()).contains("نزّل ملف الشكوى", "احفظ الإفادة");
        lawyer.submit(page, page, Map.of("act", "changed"));
        noPack(lawyer, page, "يُسأل الآن");
        assertThat(consents.isLive(advised.number, ConsentCode.C_JUDGE, "COMPLAINT", "INVESTIGATING_JUDGE"))
                .as("nothing is decided yet")
                .isTrue();

        advised.answer("userTask_askAgain", Map.of("safeToTalk", "YES", "legalDecision", decision));
        noPack(lawyer, page, "قرار الشخص الآن: «");
        assertThat(consents.isLive(advised.number, ConsentCode.C_JUDGE, "COMPLAINT", "INVESTIGATING_JUDGE"))
                .as("what was agreed for the complaint is over with it")
                .isFalse();
        again("SUMMARY");
        noPack(lawyer, page, "قرار الشخص الآن: «");
        assertThatThrownBy(() -> pack.of(advised.number)).isInstanceOf(NoPackException.class);
    }

    private static void noPack(WebSession lawyer, String page, String why) {
        assertThat(lawyer.get(page).body()).contains(why).doesNotContain("نزّل ملف الشكوى", "احفظ الإفادة");
        HttpResponse<String> refused = lawyer.submit(page + "/pack", page, Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains(why).doesNotContain("%PDF");
        HttpResponse<String> unwritten =
                lawyer.submit(page, page, Map.of("act", "statement", "version", "0", "text", "كلام"));
        assertThat(unwritten.statusCode()).isEqualTo(409);
        assertThat(unwritten.body()).contains(why);
    }

    private void papers(String name, String place, String judge, String police, String special) throws IOException {
        byte[] sheet = pdf.print(new SheetPaper(desk.sheet(advised.number)).document());
        assertThat(text(sheet)).contains("ورقة الخيارات", advised.number.value());
        String words = new SheetPaper(desk.sheet(advised.number)).text();
        assertThat(words).contains(special, "W9");
        assertThat(words.split("غير مؤكد من محامٍ", -1)).hasSizeGreaterThan(18);
        looksRight(
                sheet,
                words,
                "ورقة الخيارات",
                "قبل القراءة",
                "ما يقوله القانون",
                "لا إجراء الآن مع خطة سلامة",
                "شكوى جزائية",
                "إلى أين تقدم الشكوى",
                "ما يحضر إن وجد",
                "تنبيهات تقرأ");
        pictures(name + "-sheet", sheet);

        int[] warnings = desk.sheet(advised.number).mandatoryWarnings().stream()
                .mapToInt(code -> Integer.parseInt(code.substring(1)))
                .toArray();
        advised.decides("COMPLAIN_NOW", warnings).agreesTo(place, judge, police, "SUMMARY", "SELF");
        consents.give(new ConsentGiven(
                advised.number, ConsentCode.C_EVID, null, null, null, "SELF", "SIGNED", null, "AR", Advised.LAWYER));
        evidence.add(
                advised.number,
                Evidence.Declared.NOT_SEXUAL,
                "لقطة شاشة للرسالة",
                new ByteArrayInputStream("رسالة".getBytes(StandardCharsets.UTF_8)),
                Advised.LAWYER);
        String piece = evidence.of(advised.number).get(0).id();
        custody.handOver(
                advised.number, piece, advised.today(), "صاحبة الهاتف", "المحامية", "خزانة المركز", Advised.LAWYER);
        byte[] printed = pdf.print(pack.of(advised.number));
        assertThat(text(printed)).contains("ملف الشكوى");
        assertThat(said())
                .contains(
                        "غير مؤكد من محامٍ",
                        "لقطة شاشة للرسالة",
                        "وصار عند المحامية، في خزانة المركز",
                        "خطة السلامة",
                        "194");
        looksRight(
                printed,
                said(),
                "ملف الشكوى",
                "الإفادة",
                "إلى أين",
                "ما يحضر إن وجد",
                "ما سلم من أدلة",
                "قبل الذهاب وبعده",
                "التنازل والصلح");
        pictures(name + "-pack", printed);
    }

    /** Joined letters read back as words, parts in their order, every mark printed, nothing over the edge, no lonely line. */
    private void looksRight(byte[] paper, String words, String... parts) {
        PrintedPaper printed = new PrintedPaper(paper);
        assertThat(printed.text()).containsSubsequence(parts);
        int marks = words.split("غير مؤكد من محامٍ", -1).length - 1;
        assertThat(printed.times("غير مؤكد من محام"))
                .as("marks on paper; one that goes over the end of a line reads back in two halves")
                .isBetween(marks - 2, marks);
        assertThat(printed.overTheEdge()).isEmpty();
        assertThat(printed.pages()).allSatisfy(page -> assertThat(page)
                .as("lines of a page, its foot with them")
                .hasSizeGreaterThan(4)
                .anyMatch(line -> line.contains(advised.number.value())));
    }

    private Advised of(String problem, String level) {
        var one = new Advised(
                house,
                caseFiles,
                runtime,
                clock,
                Map.of("problemTypes", List.of(problem), "narrative", STORY, "perpRelation", "SPOUSE"),
                level);
        one.tells("follow-up.followUp", Map.of("healthNote", HEALTH, "pssNote", PSYCH));
        persons.record(
                one.number,
                new Person(null, NAME, null, "07700000009", null, "FEMALE", "25_34", "SHATT_AL_ARAB", null, null),
                Advised.LAWYER);
        return one;
    }

    private void again(String scope) {
        consents.give(new ConsentGiven(
                advised.number,
                ConsentCode.C_JUDGE,
                "COMPLAINT",
                "INVESTIGATING_JUDGE",
                scope,
                "SELF",
                "SIGNED",
                null,
                "AR",
                Advised.LAWYER));
    }

    private String said() {
        ArabicDocument document = pack.of(advised.number);
        return document.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.label() + " " + line.text())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private WebSession session() {
        house.mayUseTasklist("lawyer");
        return new WebSession(port, Advised.LAWYER, TestHouse.PASSWORD);
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument printed = Loader.loadPDF(paper)) {
            return Normalizer.normalize(new PDFTextStripper().getText(printed), Normalizer.Form.NFKC);
        }
    }

    private static void pictures(String name, byte[] paper) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), paper);
        try (PDDocument printed = Loader.loadPDF(paper)) {
            for (int page = 0; page < printed.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(printed).renderImageWithDPI(page, 70);
                ImageIO.write(
                        image,
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
