package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtPartner.accepted;
import static iq.ihala.process.demo.AtPartner.answers;
import static iq.ihala.process.demo.InDanger.noPlaceYet;
import static iq.ihala.process.demo.InDanger.wantsShelter;
import static iq.ihala.process.demo.InTalk.approvedPlan;
import static iq.ihala.process.demo.PlayedOn.BEGIN;
import static iq.ihala.process.demo.PlayedOn.bean;
import static iq.ihala.process.demo.PlayedOn.demo;
import static iq.ihala.process.demo.Rounds.confer;
import static iq.ihala.process.demo.Rounds.everConsented;
import static iq.ihala.process.demo.Rounds.optionsRead;
import static iq.ihala.process.demo.Rounds.tools;
import static iq.ihala.process.demo.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.legaladvice.LegalFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SA-DEMO-03 and 06 as dossier §8 says that they go on. */
class ChildCasesToTheirEndsTest {

    @AfterEach
    void now() {
        PlayedOn.timeIsReal();
    }

    @Test
    void theBlackmailedPupilIsSpokenToTwoHoursBeforeTheDeadlineAndHerGuardianKnowsNothing() {
        PlayedOn she = demo("SA-DEMO-03");
        assertThat(she.level()).isEqualTo("IMMINENT");
        assertThat(tools(she)).containsEntry("CYBER", "IMMINENT").containsEntry("SUICIDE_FULL", "NONE");
        assertThat(she.answered("bestInterestDecision")).isEqualTo("BEST_INTEREST");
        she.passes(Duration.ofMinutes(1));
        assertThat(she.due("userTask_contactBeforeDeadline"))
                .as("twelve hours less two")
                .isCloseTo(BEGIN.plusHours(10), within(5, ChronoUnit.MINUTES));
        she.does("case.f", "userTask_contactBeforeDeadline", said("safeToTalk", "YES", "spokenBefore", "YES"));

        assertThat(she.task("userTask_actAsCommunityPolice").getDueDate()).isNotNull();
        she.does(
                "women.unit",
                "userTask_actAsCommunityPolice",
                said(
                        "safeToTalk", "YES",
                        "actionType", "BLACKMAIL_TAKEDOWN",
                        "actionDate", she.play().day(0),
                        "actionResult", "أُرسل طلب الحذف إلى المنصة",
                        "dangerSeen", "NO"));
        assertThat(she.dueAfter("userTask_inviteConference")).isEqualTo(Duration.ofHours(24));
        confer(she);
        assertThat(she.passed()).contains("endEvent_conferenceHeld");

        LocalDate knowledge = BEGIN.toLocalDate().minusDays(1);
        she.does(
                "lawyer",
                "userTask_collectFacts",
                said(
                        "talkNeeded", "NO",
                        "incidentDate", knowledge.toString(),
                        "knowledgeDate", knowledge.toString(),
                        "excuse", "NO",
                        "victimUnder18", "YES",
                        "accusedUnder18", "UNKNOWN"));
        she.does(
                "lawyer", "userTask_classifyOffences", said("offenceCodes", List.of("L04"), "complaintOnly", "UNSURE"));
        she.does("lawyer", "userTask_checkDuty", said("dutyAfterClassification", "NONE"));
        assertThat(bean(LegalFiles.class)
                        .find(she.number().value())
                        .orElseThrow()
                        .complaintDeadline())
                .as("three months, on the last day of a shorter one")
                .isEqualTo(LocalDate.of(2027, 2, 28));
        optionsRead(she, "LATER");
        approvedPlan(she.play(), "case.f", "حذف الصور", "متابعة طلب الحذف");
        assertThat(everConsented(she, ConsentCode.C_CP)).isTrue();
        assertThat(everConsented(she, ConsentCode.C_EVID, ConsentCode.C_FAMILY, ConsentCode.C_POLICE))
                .as("no image is kept, no family is told")
                .isFalse();
        assertThat(she.answered("guardianMayBeContacted")).isEqualTo("NO");
        assertThat(she.passed()).doesNotContain("userTask_talkFamily", "userTask_informPolice", "userTask_mediate");
        assertThat(Duration.between(she.now(), she.timer("catchEvent_followUpDue")))
                .isLessThanOrEqualTo(Duration.ofHours(24));

        var papers = new CasePapers(she, "blackmail");
        papers.sheetSays("ورقة الخيارات", "ما يقوله القانون", "تنبيهات تقرأ");
        papers.noPackWithoutConsent();
        papers.packOfWhoNowAgreesTo("JUVENILE_JUDGE", "JUDGE", "ملف الشكوى", "الإفادة", "التنازل والصلح");
    }

    @Test
    void theGirlWhoFledIsNotSentBackAndAPlaceIsSoughtAgainEveryThreeHours() {
        PlayedOn she = demo("SA-DEMO-06");
        assertThat(she.level()).isEqualTo("IMMINENT");
        assertThat(she.passed())
                .contains("userTask_askReturn", "endEvent_serviceGap", "endEvent_noPlace")
                .doesNotContain("userTask_talkFamily", "userTask_askJudge");
        assertThat(she.referrals()).containsExactly("PSS INFO_NEEDED", "SHELTER CANCELLED");
        assertThat(Duration.between(BEGIN, she.timer("catchEvent_followUpDue")))
                .isLessThanOrEqualTo(Duration.ofHours(24).plusMinutes(5));
        assertThat(she.dueAfter("userTask_inviteConference")).isEqualTo(Duration.ofHours(24));
        confer(she);
        she.does(
                "case.f",
                "userTask_giveMoreInformation",
                said("withinConsent", "YES", "infoDecision", "SENT", "infoSent", "المساء يناسبها، وبالعربية"));
        answers(she.play(), "partner.pao", "PSS", accepted());
        assertThat(she.referrals()).containsExactly("PSS ACCEPTED", "SHELTER CANCELLED");

        LocalDateTime again = she.timer("catchEvent_placeSoughtAgain");
        assertThat(again).isCloseTo(BEGIN.plusHours(3), within(5, ChronoUnit.MINUTES));
        she.passesUntilOpen("userTask_askPlaceWishes");
        she.does("case.f", "userTask_askPlaceWishes", wantsShelter());
        she.does("case.f", "userTask_findSafePlace", noPlaceYet("تبقى عند عائلة الصديقة"));
        assertThat(she.times("endEvent_noPlace")).isEqualTo(2);
        assertThat(she.timer("catchEvent_placeSoughtAgain"))
                .isCloseTo(she.now().plusHours(3), within(5, ChronoUnit.MINUTES));

        assertThat(she.passesUntilOpen("userTask_followUp", BEGIN.plusHours(24).plusMinutes(5)))
                .isTrue();
        assertThat(she.passed()).as("after 48 hours somebody asks how she is").doesNotContain("userTask_checkReturn");
        assertThat(everConsented(
                        she, ConsentCode.C_POLICE, ConsentCode.C_CP, ConsentCode.C_FAMILY, ConsentCode.C_JUDGE))
                .isFalse();
        assertThat(bean(ConsentOverrides.class).ofCase(she.number())).isEmpty();
    }
}
