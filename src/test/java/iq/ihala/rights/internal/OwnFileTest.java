package iq.ihala.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.PersonKey;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.WholeFile;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicPdf;
import iq.ihala.referral.Referrals;
import iq.ihala.rights.Corrections;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import iq.ihala.rights.RightsModules;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The copy of her own file, and what she says is right instead. */
@DomainTest
@Import(RightsModules.class)
class OwnFileTest {

    @Autowired
    private OwnFile ownFile;

    @Autowired
    private PackagedForms forms;

    @Autowired
    private Corrections corrections;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private WholeFile wholeFile;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Staff staff;

    @Autowired
    private ArabicPdf pdf;

    @Autowired
    private MovableClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCase() {
        clock.setTo("2026-03-01T09:00");
        staff.register(new StaffMember("zahra.k", "زهراء", "F", "NGO", Set.of("case_worker"), true, null, null));
        staff.register(new StaffMember("psych", "ليلى", "F", "MOH", Set.of("psych_counsellor"), true, null, null));
        staff.register(new StaffMember("dpo.one", "x", "F", "NGO", Set.of("dpo"), true, null, null));
        number = caseFiles.open("WALK_IN", "zahra.k");
        caseFiles.assignCaseWorker(number, "zahra.k");
        persons.record(
                number,
                new Person(null, "نور حسين", "فاطمة", "07701234567", 1994, "FEMALE", "25_34", null, null, null),
                "zahra.k");
        store(
                "reception.takeIntake",
                "zahra.k",
                Map.of(
                        "fullName", "نور حسين",
                        "sex", "FEMALE",
                        "telephone", "07701234567",
                        "problemTypes", List.of("DV", "CYBER"),
                        "narrative", "هددني بالنشر بعد الخلاف في 12 شباط.",
                        "codeWord", "زيتونة-سر",
                        "whoMayAnswer", "أختي سعاد"));
        store("risk-assessment.screenSuicide", "psych", Map.of("q1", "N", "screenNote", "ملاحظة-نفسية"));
        store("risk-assessment.reviewRisk", "huda", Map.of("reason", "رأي-بين-العاملين"));
        store("a-form.thatIsGone", "zahra.k", Map.of("whatever", "جواب-قديم"));
        consents.give(new ConsentGiven(
                number, ConsentCode.C_FAMILY, null, "خالها عباس", null, "SELF", "SIGNED", "شاهدة-ما", "AR", "zahra.k"));
        consents.refuse(number, ConsentCode.C_POLICE, null, "zahra.k");
        referrals.open(number.value(), "LEGAL", null);
    }

    @Test
    void saysInArabicWhatSheSaidAndWhatSheAgreedTo() throws IOException {
        ArabicDocument paper = ownFile.of(number, false);
        assertThat(text(paper))
                .contains("الاسم الكامل|نور حسين")
                .contains("الجنس|أنثى")
                .contains("هددني بالنشر")
                .contains("الاتصال بشخص من الأسرة|وافقت")
                .contains(consents.text(ConsentCode.C_FAMILY))
                .contains("إعلام مركز الشرطة|لم أوافق")
                .contains("مساعدة قانونية|مسودة")
                .contains("إداري/ة الحالة")
                .doesNotContain("FEMALE")
                .doesNotContain("DV");
        try (PDDocument printed = Loader.loadPDF(pdf.print(paper))) {
            new File("target/pictures").mkdirs();
            for (int page = 0; page < printed.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(printed).renderImageWithDPI(page, 80),
                        "png",
                        new File("target/pictures/own-file-" + page + ".png"));
            }
        }
    }

    @Test
    void leavesOutWhatWouldEndangerHerOrLeadToSomebodyElseAndSaysSo() {
        assertThat(text(ownFile.of(number, false)))
                .doesNotContain("زيتونة-سر")
                .doesNotContain("سعاد")
                .doesNotContain("عباس")
                .doesNotContain("شاهدة-ما")
                .doesNotContain("ملاحظة-نفسية")
                .doesNotContain("رأي-بين-العاملين")
                .doesNotContain("جواب-قديم")
                .doesNotContain("zahra.k")
                .doesNotContain("زهراء")
                .contains("ما لم يُطبع هنا، ولماذا")
                .contains("1|" + LeftOut.SAFETY.arabic())
                .contains("1|" + LeftOut.THIRD_PERSON.arabic())
                .contains("1|" + LeftOut.PSYCH_NOTES.arabic())
                .contains("1|" + LeftOut.STAFF_JUDGEMENT.arabic())
                .contains("1|" + LeftOut.NOT_KNOWN.arabic());
    }

    @Test
    void psychologicalNotesGoWithTheCounsellorsYesOnly() {
        assertThat(text(ownFile.of(number, true)))
                .contains("ملاحظة-نفسية")
                .doesNotContain(LeftOut.PSYCH_NOTES.arabic());
    }

    @Test
    void everyNameInTheRulesIsAFormOrFieldThatExists() {
        assertThat(forms.ids()).containsAll(LeftOut.forms());
        assertThat(LeftOut.fields())
                .allSatisfy(field -> assertThat(forms.field(field)).as(field).isPresent());
        assertThat(corrections.correctable()).hasSize(21).allSatisfy((field, label) -> assertThat(label)
                .isNotBlank());
    }

    @Test
    void correctionIsSeenByEverybodyAndTheOldAnswerStays() {
        corrections.correct(number, "fullName", "نور حسن", "zahra.k");
        assertThat(caseFiles.newestAnswers(number, Set.of("fullName"))).containsEntry("fullName", "نور حسن");
        StepAnswers intake =
                caseFiles.lastStep(number, "scope", "reception.takeIntake").orElseThrow();
        assertThat(intake.answers()).containsEntry("fullName", "نور حسن").containsEntry("codeWord", "زيتونة-سر");
        assertThat(intake.by()).as("who took the intake").isEqualTo("zahra.k");
        assertThat(wholeFile.steps(number)).first().satisfies(step -> assertThat(step.answers())
                .containsEntry("fullName", "نور حسين"));
        assertThat(text(ownFile.of(number, false)))
                .contains("الاسم الكامل|نور حسين (صُحّح لاحقاً)")
                .contains("الاسم الكامل|نور حسن\n");
        assertThat(persons.of(number)).hasValueSatisfying(person -> assertThat(person.searchKey())
                .hasValue(new PersonKey("نور حسن", "فاطمة", 1994, "07701234567")));
    }

    @Test
    void onlyWhoMayWriteASectionCorrectsItAndOnlyWithAnAnswerThatFits() {
        refused(Why.NOT_YOUR_OFFICE, "fullName", "نور", "dpo.one");
        refused(Why.NOT_YOUR_OFFICE, "fullName", "نور", "psych");
        refused(Why.NOT_CORRECTABLE, "problemTypes", "DV", "zahra.k");
        refused(Why.NOT_CORRECTABLE, "safePhone", "07700000000", "zahra.k");
        refused(Why.NOT_CORRECTABLE, "nothing", "x", "zahra.k");
        refused(Why.NOT_CORRECTABLE, "codeName", "زهرة", "zahra.k");
        refused(Why.NOT_AN_ANSWER, "sex", "OTHER", "zahra.k");
        refused(Why.NOT_AN_ANSWER, "birthYear", "1850", "zahra.k");
        refused(Why.NOT_AN_ANSWER, "birthYear", "قديم", "zahra.k");
        refused(Why.NOT_AN_ANSWER, "incidentDate", "2026-03-02", "zahra.k");
        refused(Why.NOT_AN_ANSWER, "narrative", " ", "zahra.k");
        refused(Why.NOT_AN_ANSWER, "narrative", "x".repeat(2001), "zahra.k");
        corrections.correct(number, "birthYear", "١٩٩٥", "zahra.k");
        corrections.correct(number, "sex", "ذكر", "zahra.k");
        assertThat(caseFiles.newestAnswers(number, Set.of("birthYear", "sex")))
                .containsEntry("birthYear", 1995)
                .containsEntry("sex", "MALE");
    }

    private void refused(Why why, String field, String right, String by) {
        assertThatThrownBy(() -> corrections.correct(number, field, right, by))
                .as(field)
                .isInstanceOfSatisfying(
                        RightRefusedException.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private void store(String form, String by, Map<String, Object> answers) {
        caseFiles.storeStep(new StepAnswers(number, "scope", form, 1, by, clock.instant(), answers));
    }

    private static String text(ArabicDocument paper) {
        return paper.sections().stream()
                .map(section -> section.heading() + " " + section.note() + "\n"
                        + section.lines().stream()
                                .map(line -> (line.label() == null
                                                ? ""
                                                : line.label().replaceAll(".* · ", "")) + "|" + line.text() + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
