package iq.ihala.process.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The situations for which the law's tables have a word of their own (issue: special rows), each through the advice. */
@EngineTest
class SpecialRowsTest {

    private static final String UNCONFIRMED = "غير مؤكد من محامٍ";

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Clock clock;

    private Advised advised;

    @AfterEach
    void over() {
        advised.end();
    }

    @Test
    void whoUsesDrugsHearsBothHalvesOfArticleFortyAndThatLeavingIsReported() {
        advised = of(Map.of("problemTypes", List.of("DRUG")), "HIGH").until("NO", "NO", "L19", "L20");
        assertThat(advised.sheet())
                .contains("لا تُقام عليه الدعوى", "تُبلّغ المؤسسة الصحية المحكمة", "مركز علاج الإدمان", UNCONFIRMED)
                .doesNotContain("W2:");
        refused("W8", () -> advised.decides("NO", 1, 3, 4, 5, 6, 7, 9));
        advised.decides("NO", 1, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void nobodyComplainsOfHimselfOfWhatSomebodyElseDidHeMay() {
        advised = of(Map.of("problemTypes", List.of("DRUG")), "HIGH")
                .until("NO", "NO", "L19", "L20")
                .decides("COMPLAIN_NOW", 1, 3, 4, 5, 6, 7, 8, 9);
        refused(
                "لا يُشتكى أحد على نفسه",
                () -> advised.agreesTo("INVESTIGATING_JUDGE", "YES", "NO", "SUMMARY", "SELF"));
        assertThat(consents.inForce(advised.number)).isEmpty();
        advised.agreesTo("INVESTIGATING_JUDGE", "NO", "NO", "SUMMARY", "SELF");
        advised.end();

        advised = of(Map.of("problemTypes", List.of("DRUG")), "HIGH").until("NO", "NO", "L19", "L20", "L03");
        assertThat(advised.sheet()).contains("ولا شكوى على من يتعالج", "فعل غيرك", "فإلى قاضي التحقيق");
        advised.decides("COMPLAIN_NOW", 1, 3, 4, 5, 6, 7, 8, 9)
                .agreesTo("INVESTIGATING_JUDGE", "YES", "NO", "SUMMARY", "SELF");
        assertThat(consents.isLive(advised.number, ConsentCode.C_JUDGE, "COMPLAINT", "INVESTIGATING_JUDGE"))
                .isTrue();
    }

    @Test
    void anAdultWhoLeftHomeHearsThatThisIsNoOffence() {
        advised =
                of(Map.of("problemTypes", List.of("RUNAWAY", "FAM")), "MEDIUM").until("NO", "UNSURE", "L14");
        assertThat(advised.sheet()).contains("ليست جريمة", "لا يُعاد أحد إلى أهله دون إرادته");
    }

    @Test
    void aMinorGoesToTheJuvenileWayAndTheJudgeNamesWhoSpeaksWhereTheFatherIsAccused() {
        advised = of(Map.of("problemTypes", List.of("DV"), "perpRelation", "PARENT"), "MEDIUM")
                .until("YES", "UNSURE", "L01");
        assertThat(advised.sheet()).contains("شرطة الأحداث", "قاضي الأحداث", "يعيّن القاضي من يمثل");
        advised.decides("COMPLAIN_NOW", 1, 2, 3, 4, 5, 6, 7, 9);
        refused("لمن هو دون 18", () -> advised.agreesTo("POLICE_STATION", "NO", "YES", "SUMMARY", "JUDGE"));
        refused("القاصر يمثله", () -> advised.agreesTo("JUVENILE_JUDGE", "YES", "NO", "SUMMARY", "SELF"));
        refused("الولي هو المشكو منه", () -> advised.agreesTo("JUVENILE_JUDGE", "YES", "NO", "SUMMARY", "GUARDIAN"));
        advised.agreesTo("JUVENILE_JUDGE", "YES", "NO", "SUMMARY", "JUDGE");
        assertThat(consents.isLive(advised.number, ConsentCode.C_JUDGE, "COMPLAINT", "JUVENILE_JUDGE"))
                .isTrue();
    }

    @Test
    void anAccusedFromAnArmedBodyIsNeverComplainedOfAtAStation() {
        advised = of(Map.of("problemTypes", List.of("DV"), "perpAffiliation", "POLICE"), "MEDIUM")
                .until("NO", "UNSURE", "L01");
        assertThat(advised.sheet()).contains("لا يُراجَع المركز المحلي", "الادعاء العام");
        advised.decides("COMPLAIN_NOW", 1, 2, 3, 4, 5, 6, 7, 9);
        for (String route :
                List.of("POLICE_STATION", "FAMILY_PROTECTION", "JUVENILE_POLICE", "ANTI_TRAFFICKING", "AMEEN")) {
            refused("قاضي التحقيق أو الادعاء", () -> advised.agreesTo(route, "YES", "YES", "SUMMARY", "SELF"));
        }
        assertThat(consents.inForce(advised.number)).isEmpty();
        advised.agreesTo("PUBLIC_PROSECUTION", "YES", "NO", "SUMMARY", "SELF");
    }

    @Test
    void aVictimOfTraffickingIsNotPunishedAndIsProtectedFirst() {
        advised = of(Map.of("problemTypes", List.of("TRAF")), "HIGH").until("NO", "NO", "L18");
        assertThat(advised.sheet())
                .contains("الضحية لا تُعاقب", "شعبة مكافحة الاتجار بالبشر", "الحماية قبل الشكوى", "عند من الوثائق");
    }

    @Test
    void aMarriageOutsideTheCourtIsProvedFirst() {
        advised = of(Map.of("problemTypes", List.of("FAM")), "LOW").until("NO", "NO", "L24");
        assertThat(advised.sheet()).contains("يُثبت الزواج أولاً", "محكمة الأحوال الشخصية", "عقد الزواج");
    }

    @Test
    void nobodyIsToldOfALawOnDomesticViolenceThatIsNotInForce() {
        advised = of(Map.of("problemTypes", List.of("DV")), "MEDIUM").until("NO", "UNSURE", "L01");
        assertThat(advised.sheet()).contains("لا يسري في البصرة", "ولا أمر حماية", "قسم حماية الأسرة والطفل");
        refused("W2", () -> advised.decides("NO", 1, 3, 4, 5, 6, 7, 9));
        assertThat(advised.sheet())
                .as("the last day itself is read")
                .contains("آخر يوم لتقديم الشكوى هو: "
                        + ArabicDates.day(advised.today().minusDays(10).plusMonths(3)));
    }

    @Test
    void afterSexualViolenceTheHoursOfMedicineAreSaidBeforeAnyDecision() {
        advised = of(
                        Map.of(
                                "problemTypes",
                                List.of("SEXV"),
                                "incidentDate",
                                LocalDate.now(clock).minusDays(1).toString()),
                        "HIGH")
                .until("NO", "NO", "L05");
        assertThat(advised.sheet()).contains("العلاج لا ينتظر القرار", "خلال 72 ساعة", "120 ساعة", "الطب العدلي");
        assertThat(house.fact(Advised.LAWYER, advised.number.value(), "userTask_readOptions", "deadlineText"))
                .contains(
                        "الوقاية من فيروس نقص المناعة: خلال 72 ساعة من الحادث، قبل "
                                + ArabicDates.day(advised.today().plusDays(2)),
                        "الدليل العدلي",
                        "الوقاية من الحمل: خلال 120 ساعة من الحادث، قبل "
                                + ArabicDates.day(advised.today().plusDays(4)))
                .doesNotContain("انقضى");
        advised.decides("NO", 1, 3, 4, 5, 6, 7, 9).end();
        advised = of(
                        Map.of(
                                "problemTypes",
                                List.of("SEXV"),
                                "incidentDate",
                                LocalDate.now(clock).minusDays(9).toString()),
                        "HIGH")
                .until("NO", "NO", "L06");
        assertThat(house.fact(Advised.LAWYER, advised.number.value(), "userTask_readOptions", "deadlineText"))
                .contains("انقضى؛ يُسأل الطبيب في كل حال");
    }

    @Test
    void mediationIsNoOptionWhereTheDangerIsHighOrTheGatesAreNotOpen() {
        advised = of(Map.of("problemTypes", List.of("DV")), "HIGH").until("NO", "UNSURE", "L01");
        assertThat(advised.sheet()).doesNotContain("وساطة أو صلح أسري").contains("لا إجراء الآن مع خطة سلامة");
    }

    private Advised of(Map<String, Object> story, String level) {
        return new Advised(house, caseFiles, runtime, clock, story, level);
    }

    private static void refused(String why, Runnable step) {
        assertThatThrownBy(step::run).satisfies(e -> assertThat(e.toString() + e.getMessage())
                .containsAnyOf(why, WARNINGS.getOrDefault(why, why)));
    }

    /** How the form calls them. */
    private static final Map<String, String> WARNINGS =
            Map.of("W8", "ترك برنامج العلاج", "W2", "آخر يوم لتقديم الشكوى");
}
