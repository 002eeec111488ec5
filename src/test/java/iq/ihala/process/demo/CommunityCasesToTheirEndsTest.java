package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtAssessment.drugUse;
import static iq.ihala.process.demo.AtAssessment.noSuicidalSign;
import static iq.ihala.process.demo.AtAssessment.reviewed;
import static iq.ihala.process.demo.AtReception.ownTelephone;
import static iq.ihala.process.demo.InTalk.approvedPlan;
import static iq.ihala.process.demo.InTalk.followUp;
import static iq.ihala.process.demo.InTalk.wishes;
import static iq.ihala.process.demo.PlayedOn.BEGIN;
import static iq.ihala.process.demo.PlayedOn.demo;
import static iq.ihala.process.demo.Rounds.acceptedByTelephone;
import static iq.ihala.process.demo.Rounds.askedToClose;
import static iq.ihala.process.demo.Rounds.closedAndAsked;
import static iq.ihala.process.demo.Rounds.confer;
import static iq.ihala.process.demo.Rounds.everConsented;
import static iq.ihala.process.demo.Rounds.followed;
import static iq.ihala.process.demo.Rounds.optionsRead;
import static iq.ihala.process.demo.Rounds.reasons;
import static iq.ihala.process.demo.Rounds.talkedAndPlanned;
import static iq.ihala.process.demo.Rounds.tools;
import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.ConsentCode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SA-DEMO-04, 07, 08 and 12 as dossier §8 says that they go on and end. */
class CommunityCasesToTheirEndsTest {

    private static final Map<String, Object> OWN = ownTelephone("07700000004");

    @AfterEach
    void now() {
        PlayedOn.timeIsReal();
    }

    @Test
    void sixtyDaysAfterHeCameTheTreatedManIsClosedWithHisGoalsMetAndNoPoliceEver() {
        PlayedOn he = demo("SA-DEMO-04");
        assertThat(he.level()).isEqualTo("HIGH");
        assertThat(tools(he)).containsEntry("DRUG", "HIGH");
        assertThat(he.referrals()).containsExactly("PSS ACCEPTED", "REHAB ACCEPTED_DATE");
        confer(he);
        advisedBeyondTheStory(he);
        assertThat(he.level()).isEqualTo("HIGH");
        came(he, "partner.pao", "PSS");

        LocalDateTime appointment = BEGIN.plusDays(5).withHour(9).withMinute(30);
        List<LocalDateTime> before = followed(he, "case.m", appointment, () -> assessedAgain(he, 29));
        came(he, "partner.fayhaa", "REHAB");
        assertThat(he.referrals()).containsExactly("PSS ATTENDED", "REHAB ATTENDED");
        List<LocalDateTime> during = followed(he, "case.m", appointment.plusDays(21), () -> assessedAgain(he, 29));
        over(he, "partner.fayhaa", "REHAB");
        over(he, "partner.pao", "PSS");
        assertThat(he.referrals()).containsExactly("PSS COMPLETED", "REHAB COMPLETED");
        assertThat(weekly(before, during)).isTrue();

        followed(he, "case.m", BEGIN.plusDays(60), () -> assessedAgain(he, 12));
        assertThat(he.level()).isEqualTo("MEDIUM");
        he.passesUntilOpen("userTask_followUp");
        assertThat(he.now()).isAfterOrEqualTo(BEGIN.plusDays(60));
        followUp(he.play(), "case.m", "CLOSE", "لا يتعاطى منذ شهر، ويعمل");
        he.does("case.m", "userTask_requestClosure", askedToClose("NO"));
        closedAndAsked(he);
        assertThat(he.passed())
                .doesNotContain("userTask_actAsCommunityPolice", "userTask_informPolice", "userTask_makeMinimumReport");
        assertThat(everConsented(he, ConsentCode.C_CP, ConsentCode.C_POLICE)).isFalse();
    }

    /**
     * The dossier's story has no lawyer in it; here he wants to know where he stands, thinks of complaining of the man who
     * threatened him, and complains of nobody in the end.
     */
    private static void advisedBeyondTheStory(PlayedOn he) {
        noSuicidalSign(he.play());
        drugUse(he.play(), "case.m", said("substances", List.of("CRYSTAL"), "assistCrystal", 29));
        reviewed(he.play());
        talkedAndPlanned(
                he,
                "case.m",
                OWN,
                all(wishes("أن يتعالج", List.of()), said("wantsLegalAdvice", "YES")),
                Set.of("LEGAL_ADVICE"));
        he.does(
                "lawyer",
                "userTask_collectFacts",
                said(
                        "talkNeeded", "NO",
                        "knowledgeDate", he.play().day(-1),
                        "excuse", "NO",
                        "victimUnder18", "NO",
                        "accusedUnder18", "NO"));
        he.does(
                "lawyer",
                "userTask_classifyOffences",
                said("offenceCodes", List.of("L19", "L20", "L03"), "complaintOnly", "NO"));
        he.does("lawyer", "userTask_checkDuty", said("dutyAfterClassification", "NONE"));
        var papers = new CasePapers(he, "drugs");
        papers.sheetSays("ورقة الخيارات", "ما يقوله القانون", "تنبيهات تقرأ", "40", "فعل غيرك");
        papers.noPackWithoutConsent();
        optionsRead(he, "LATER");
        assertThat(papers.packOfWhoNowAgreesTo(
                        "INVESTIGATING_JUDGE", "SELF", "ملف الشكوى", "الإفادة", "التنازل والصلح"))
                .as("nobody accuses himself")
                .contains("التهديد")
                .doesNotContain("تعاطي المخدرات", "التقدم الطوعي");
        papers.thinksOtherwise("NO");
        papers.noPackWithoutConsent();
    }

    private static boolean weekly(List<LocalDateTime> before, List<LocalDateTime> during) {
        LocalDateTime last = BEGIN;
        for (List<LocalDateTime> contacts : List.of(before, during)) {
            for (LocalDateTime contact : contacts) {
                assertThat(Duration.between(last, contact))
                        .isLessThanOrEqualTo(Duration.ofDays(7).plusHours(2));
                last = contact;
            }
        }
        return before.size() + during.size() == 3;
    }

    private static void assessedAgain(PlayedOn he, int assist) {
        noSuicidalSign(he.play());
        drugUse(he.play(), "case.m", said("substances", List.of("CRYSTAL"), "assistCrystal", assist));
        reviewed(he.play());
        talkedAndPlanned(he, "case.m", OWN, wishes("أن يتعالج", List.of()), Set.of());
    }

    private static void came(PlayedOn person, String partner, String service) {
        person.about(
                service,
                partner,
                "userTask_recordAttendance",
                said("attendance", "ATTENDED", "attendanceDate", person.play().day(0)));
    }

    private static void over(PlayedOn person, String partner, String service) {
        person.about(
                service,
                partner,
                "userTask_recordCompletion",
                said("serviceResult", "FULL", "serviceEndDate", person.play().day(0), "reReferral", "NO"));
    }

    @Test
    void neighboursWhoAgreedInOneSessionAreAskedAWeekAndTwoWeeksLaterAndClosedWithTheirGoalsMet() {
        PlayedOn neighbour = demo("SA-DEMO-08");
        assertThat(neighbour.level()).isEqualTo("LOW");
        LocalDateTime agreed = neighbour.now();
        Reconciled.inOneSession(neighbour, "تُطفأ المولدة عند منتصف الليل");
        assertThat(neighbour.passed()).contains("endEvent_mediationDone").doesNotContain("endEvent_notEligible");

        for (int days : List.of(7, 14, 30)) {
            assertThat(neighbour.timer("catchEvent_followUpDue"))
                    .as("contact after %s days", days)
                    .isCloseTo(agreed.plusDays(days), within(1, ChronoUnit.MINUTES));
            neighbour.passesUntilOpen("userTask_followUp");
            Reconciled.keepTheAgreement(neighbour, days == 30 ? "CLOSE" : "CONTINUE");
        }
        assertThat(neighbour.shown("case.m", "userTask_requestClosure", "deadlineText"))
                .contains(deadline());
        neighbour.does("case.m", "userTask_requestClosure", askedToClose("NO"));
        closedAndAsked(neighbour);
    }

    private static String deadline() {
        return ArabicDates.day(BEGIN.toLocalDate().minusDays(4).plusMonths(3));
    }

    @Test
    void theOldManIsVisitedWithHisConsentAndSpokenToEveryFortnight() {
        PlayedOn he = demo("SA-DEMO-12");
        assertThat(he.level()).isEqualTo("MEDIUM");
        assertThat(tools(he)).containsEntry("SIMPLE", "LOW").containsEntry("SUICIDE_FULL", "NONE");
        assertThat(reasons(he)).contains("SIXTY_AND_ALONE");

        assertThat(everConsented(he, ConsentCode.C_VISIT)).isTrue();
        InTalk.noDutyToReport(he.play(), "لا جريمة يجب الإخبار عنها");
        approvedPlan(he.play(), "case.m", "ألا يبقى وحده", "زيارة كل أسبوعين");
        assertThat(he.timer("catchEvent_followUpDue")).isCloseTo(he.now().plusDays(14), within(5, ChronoUnit.MINUTES));

        AtPartner.refer(he.play(), "case.m", "CASH", "MOLSA_BASRA", "NAME_PHONE");
        acceptedByTelephone(he, "case.m", "CASH");
        // The directory knows one visitor, the community police, and he wants no police: nobody is offered to him.
        assertThat(he.referrals()).containsExactly("CASH ACCEPTED", "VISIT CANCELLED");
        assertThat(he.passed()).contains("endEvent_serviceGap");
        assertThat(he.passed()).doesNotContain("userTask_actAsCommunityPolice", "userTask_informPolice");
        List<LocalDateTime> contacts = followed(he, "case.m", BEGIN.plusDays(29), () -> {});
        assertThat(contacts).hasSize(2);
        assertThat(contacts.get(0).toLocalDate()).isEqualTo(BEGIN.plusDays(14).toLocalDate());
        assertThat(contacts.get(1).toLocalDate()).isEqualTo(BEGIN.plusDays(28).toLocalDate());
    }

    @Test
    void policeAreToldOfTheShotsByTwoPeopleOnlyAndTalksBeginAfterTheTruce() {
        PlayedOn he = demo("SA-DEMO-07");
        assertThat(tools(he)).containsEntry("TRIBE", "IMMINENT");
        reviewed(he.play());
        assertThat(he.level()).isEqualTo("IMMINENT");
        TribalDays.policeAreToldByTwo(he);
        TribalDays.womenAndChildrenChooseWhereToGo(he);
        TribalDays.talksAreRefused(he);

        he.passesUntilOpen("userTask_contactBeforeDeadline");
        assertThat(he.now())
                .as("half of the day after a danger")
                .isCloseTo(BEGIN.plusHours(12), within(20, ChronoUnit.MINUTES));
        he.does(
                "case.m",
                "userTask_contactBeforeDeadline",
                Map.of(
                        "safeToTalk",
                        "YES",
                        "talkWay",
                        "PRESENT",
                        "spokenBefore",
                        "YES",
                        "agreedBefore",
                        "لا أحد في الدار ليلاً"));
        he.passesUntilOpen("userTask_followUp");
        assertThat(he.now()).isCloseTo(BEGIN.plusDays(1), within(20, ChronoUnit.MINUTES));
        assertThat(Rounds.contact(he, "case.m")).isEqualTo("REASSESS");
        LocalDateTime truceEnd = BEGIN.toLocalDate().plusDays(20).atTime(8, 0);
        TribalDays.assessedWithTruce(he, truceEnd.toLocalDate());
        assertThat(tools(he)).as("shots of two days ago").containsEntry("TRIBE", "IMMINENT");
        Rounds.loweredByTwo(he, "HIGH");
        assertThat(he.timer("catchEvent_timeToAct")).isEqualTo(truceEnd.minusDays(3));
        talkedAndPlanned(he, "case.m", OWN, wishes("أن تمر الهدنة", List.of()), Set.of());

        he.passesUntilOpen("userTask_followUp");
        followUp(he.play(), "case.m", "REASSESS", "العطوة قائمة ويتحدث الطرفان");
        TribalDays.assessedWithTruce(he, truceEnd.toLocalDate());
        Rounds.loweredByTwo(he, "MEDIUM");
        TribalDays.talksAreWanted(he, "N");
        assertThat(he.open()).contains("userTask_chooseMediator");
        assertThat(he.times("userTask_explainRefusal")).isEqualTo(1);
        he.passesUntilOpen("userTask_contactBeforeDeadline");
        assertThat(he.now()).isCloseTo(truceEnd.minusDays(3), within(5, ChronoUnit.MINUTES));
        assertThat(everConsented(he, ConsentCode.C_CP, ConsentCode.C_POLICE)).isFalse();
    }
}
