package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtAssessment.childProtection;
import static iq.ihala.process.demo.AtAssessment.noSuicidalSign;
import static iq.ihala.process.demo.AtAssessment.otherProblems;
import static iq.ihala.process.demo.AtAssessment.reviewed;
import static iq.ihala.process.demo.AtPartner.refer;
import static iq.ihala.process.demo.InTalk.approvedPlan;
import static iq.ihala.process.demo.InTalk.asksForMediation;
import static iq.ihala.process.demo.InTalk.noDutyToReport;
import static iq.ihala.process.demo.InTalk.wishes;
import static iq.ihala.process.demo.PlayedOn.BEGIN;
import static iq.ihala.process.demo.PlayedOn.bean;
import static iq.ihala.process.demo.PlayedOn.demo;
import static iq.ihala.process.demo.Rounds.acceptedByTelephone;
import static iq.ihala.process.demo.Rounds.confer;
import static iq.ihala.process.demo.Rounds.reasons;
import static iq.ihala.process.demo.Rounds.tools;
import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;
import static iq.ihala.process.demo.WithMinors.protection;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SA-DEMO-09 and 10 as dossier §8 says that they go on. */
class SchoolAndStreetCasesToTheirEndsTest {
    private static final String BY_BOTH = "SELF_GUARDIAN";

    @AfterEach
    void now() {
        PlayedOn.timeIsReal();
    }

    /** §8 expects MEDIUM; two tools at MEDIUM make HIGH (dossier §4.10), which is listed as a difference and not smoothed over. */
    @Test
    void theBruisedBoyIsNotMediatedAndHisSchoolAndTheLawAreAskedForWithHimAndHisMother() {
        PlayedOn he = demo("SA-DEMO-09");
        protectedWithHisMother(he);
        noSuicidalSign(he.play());
        childProtection(
                he.play(),
                "case.m",
                said("chAgeBand", "9_14", "chSafeAdult", "Y", "childNote", "كدمات على الذراع"),
                "chHurtOutside");
        otherProblems(
                he.play(),
                "case.m",
                "siWeapon siSuicidal siHospitalInjury siSexual siDrugGang siBruises siTeacherBeating siBullying siSchoolQuarrel",
                "siBruises siTeacherBeating",
                Map.of());
        assertThat(tools(he)).containsEntry("CHILD", "MEDIUM").containsEntry("SIMPLE", "MEDIUM");
        reviewed(he.play());
        assertThat(he.level()).isEqualTo("HIGH");
        assertThat(reasons(he)).contains("TWO_TOOLS_MEDIUM");

        InTalk.safetyPlan(he.play(), "case.m", "لا يذهب إلى المدرسة وحده", AtReception.ownTelephone("07700000009"));
        he.does(
                "case.m",
                "userTask_talkOptions",
                all(
                        asksForMediation(wishes("أن يعود إلى المدرسة آمناً", List.of("EDU")), "SCHOOL", "N"),
                        said("medicalInjury", "Y", "minorInViolence", "Y", "wantsLegalAdvice", "YES")));
        while (he.play().isOpen("userTask_askConsent")) {
            he.about(
                    he.play().openAbout("userTask_askConsent").get(0),
                    "case.m",
                    "userTask_askConsent",
                    all(
                            said("safeToTalk", "YES", "consentAnswer", "YES", "givenBy", BY_BOTH),
                            said("consentForm", "SIGNED", "consentLanguage", "AR")));
        }
        noDutyToReport(he.play(), "يُعاد الفحص بعد تكييف الأفعال");
        assertThat(he.open()).contains("userTask_explainRefusal").doesNotContain("userTask_mediate");
        he.about(
                "EDU",
                "case.m",
                "userTask_chooseProvider",
                said(
                        "safeToTalk", "YES",
                        "providerId", "EDUCATION_BASRA",
                        "fieldSet", "CODE_ONLY",
                        "sharingConsent", "YES",
                        "givenBy", BY_BOTH,
                        "consentForm", "SIGNED",
                        "consentLanguage", "AR"));
        he.about(
                "EDU",
                "case.m",
                "userTask_phonePartner",
                said("partnerPhoneResult", "REACHED", "partnerCalledAt", "11:10"));
        acceptedByTelephone(he, "case.m", "EDU");
        assertThat(he.referrals()).containsExactly("EDU ACCEPTED");
        lawyerWarnsOfDiscipline(he);
        approvedPlan(he.play(), "case.m", "عودة آمنة إلى المدرسة", "تقرير طبي، ومرشد المدرسة");
        assertThat(he.passed()).doesNotContain("userTask_informPolice", "userTask_secureRoom");
    }

    private static void protectedWithHisMother(PlayedOn he) {
        he.does(
                "social",
                "userTask_assessGuardian",
                said(
                        "childAssent", "YES",
                        "guardianStatus", "SAFE",
                        "bestInterestReason", "الأم ترافقه وتحميه",
                        "guardianMayBeContacted", "YES",
                        "awayFromHome", "NO"));
        he.does(
                "social",
                "userTask_interviewChild",
                said(
                        "interviewerTrained",
                        true,
                        "interviewerAsWished",
                        "YES",
                        "interviewMinutes",
                        30,
                        "accusedPresent",
                        "NO",
                        "earlierInterviews",
                        0));
        he.does("social", "userTask_planProtection", protection("ترافقه أمه إلى المدرسة", "NO"));
    }

    /** Intentional injury, and that «discipline» is a defence that he may meet (L01, L02). */
    private static void lawyerWarnsOfDiscipline(PlayedOn he) {
        he.does(
                "lawyer",
                "userTask_collectFacts",
                said(
                        "talkNeeded", "NO",
                        "incidentDate", BEGIN.toLocalDate().minusDays(3).toString(),
                        "knowledgeDate", BEGIN.toLocalDate().minusDays(3).toString(),
                        "excuse", "NO",
                        "victimUnder18", "YES",
                        "accusedUnder18", "NO"));
        he.does(
                "lawyer",
                "userTask_classifyOffences",
                said("offenceCodes", List.of("L01", "L02"), "complaintOnly", "NO"));
        he.does("lawyer", "userTask_checkDuty", said("dutyAfterClassification", "NONE"));
        assertThat(he.shown("lawyer", "userTask_readOptions", "optionsSheet")).contains("التأديب");
    }

    @Test
    void theBeggingChildrenAreSpokenForByTwoAndReceivedTogetherAndNobodyIsArrested() {
        PlayedOn they = demo("SA-DEMO-10");
        assertThat(they.level()).isEqualTo("IMMINENT");
        assertThat(tools(they)).containsEntry("TRAF", "IMMINENT");
        assertThat(bean(ConsentOverrides.class).ofCase(they.number())).anySatisfy(told -> {
            assertThat(told.basis()).isEqualTo(LegitimateBasis.CHILD_RISK);
            assertThat(told.decidedBy()).isEqualTo("supervisor2");
            assertThat(told.usedBy()).isEqualTo("case.m");
        });
        assertThat(they.answered("suspectedOffence")).isEqualTo("NO");
        assertThat(they.dueAfter("userTask_inviteConference")).isEqualTo(Duration.ofHours(24));
        confer(they);
        antiTraffickingIsToldAfterTheReviewer(they);

        refer(they.play(), "case.m", "CHILD_CARE", "MOLSA_BASRA", "CODE_ONLY");
        acceptedByTelephone(they, "case.m", "CHILD_CARE");
        assertThat(they.referrals()).containsExactly("CHILD_CARE ACCEPTED");
        approvedPlan(they.play(), "case.m", "أن يبقيا معاً في مكان آمن", "زيارة الباحثة كل يوم");
        assertThat(they.passed()).doesNotContain("userTask_talkFamily", "userTask_mediate");
        assertThat(Duration.between(they.now(), they.timer("catchEvent_followUpDue")))
                .isLessThanOrEqualTo(Duration.ofHours(24));
    }

    private static void antiTraffickingIsToldAfterTheReviewer(PlayedOn they) {
        they.does(
                "lawyer",
                "userTask_checkDutyToReport",
                said(
                        "offenceComplaintOnly", "NO",
                        "dutyToReport", "YES",
                        "personInformed", "NO",
                        "decisionNote", "استغلال أطفال في التسول"));
        assertThat(they.open()).contains("userTask_confirmDutyToReport").doesNotContain("userTask_makeMinimumReport");
        they.does(
                "supervisor",
                "userTask_confirmDutyToReport",
                said(
                        "dutyConfirmed", "YES",
                        "legitimateBasis", "CHILD_RISK",
                        "dutyConfirmedReason", "خطر على طفلين"));
        they.does(
                "case.m",
                "userTask_tellPersonFirst",
                said("safeToTalk", "YES", "personInformed", "YES", "dangerAfterTelling", "NO"));
        they.does(
                "supervisor2",
                "userTask_makeMinimumReport",
                said(
                        "reportTo",
                        "JUVENILE_POLICE",
                        "reportDate",
                        they.play().day(0),
                        "reportContent",
                        "إشارة مرور يُستغل فيها طفلان مساءً؛ لا توقيف",
                        "minimumOnly",
                        true));
    }
}
