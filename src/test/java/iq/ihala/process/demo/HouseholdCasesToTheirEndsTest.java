package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtAssessment.blackmail;
import static iq.ihala.process.demo.AtAssessment.childProtection;
import static iq.ihala.process.demo.AtAssessment.noSuicidalSign;
import static iq.ihala.process.demo.AtAssessment.planWithMeans;
import static iq.ihala.process.demo.AtAssessment.reviewed;
import static iq.ihala.process.demo.AtAssessment.suicideScreen;
import static iq.ihala.process.demo.AtAssessment.violenceByHusband;
import static iq.ihala.process.demo.AtPartner.refer;
import static iq.ihala.process.demo.AtReception.personWillCall;
import static iq.ihala.process.demo.AtReception.throughSomebody;
import static iq.ihala.process.demo.HouseholdStories.lawyerExplainsOptions;
import static iq.ihala.process.demo.InTalk.asksForMediation;
import static iq.ihala.process.demo.InTalk.followUp;
import static iq.ihala.process.demo.InTalk.wishes;
import static iq.ihala.process.demo.PlayedOn.BEGIN;
import static iq.ihala.process.demo.PlayedOn.bean;
import static iq.ihala.process.demo.PlayedOn.demo;
import static iq.ihala.process.demo.Rounds.acceptedByTelephone;
import static iq.ihala.process.demo.Rounds.confer;
import static iq.ihala.process.demo.Rounds.everConsented;
import static iq.ihala.process.demo.Rounds.followed;
import static iq.ihala.process.demo.Rounds.loweredByTwo;
import static iq.ihala.process.demo.Rounds.optionsRead;
import static iq.ihala.process.demo.Rounds.reasons;
import static iq.ihala.process.demo.Rounds.talked;
import static iq.ihala.process.demo.Rounds.talkedAndPlanned;
import static iq.ihala.process.demo.Rounds.tools;
import static iq.ihala.process.demo.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SA-DEMO-01, 02, 05 and 11 as dossier §8 says that they go on. */
class HouseholdCasesToTheirEndsTest {

    @AfterEach
    void now() {
        PlayedOn.timeIsReal();
    }

    @Test
    void whoWantsNoPoliceIsSpokenToEveryWeekAndStaysWithHerRelativeWhileNoShelterHasAPlace() {
        PlayedOn she = demo("SA-DEMO-01");
        assertThat(she.level()).isEqualTo("HIGH");
        assertThat(tools(she))
                .containsOnly(
                        Map.entry("DV", "HIGH"), Map.entry("CHILD", "MEDIUM"), Map.entry("SUICIDE_SCREEN", "NONE"));
        assertThat(she.dueAfter("userTask_reviewRisk")).isEqualTo(Duration.ofHours(4));
        assertThat(she.dueAfter("userTask_makeSafetyPlan")).as("before leaving").isEqualTo(Duration.ofHours(1));
        assertThat(she.answered("consentRecord")).isEqualTo("CODE_ONLY");
        assertThat(she.answered("whoMayAnswer")).isEqualTo("أختها فقط");
        assertThat(she.answered("safeHours")).isEqualTo(List.of("H10_12"));
        assertThat(she.answered("dutyAfterClassification")).isEqualTo("NONE");
        assertThat(she.answered("stopGap")).asString().contains("قريبة");
        assertThat(she.referrals()).containsExactly("PSS ACCEPTED", "SHELTER WAITLISTED");
        assertThat(she.timer("catchEvent_followUpDue")).isCloseTo(BEGIN.plusHours(48), within(5, ChronoUnit.MINUTES));
        confer(she);

        shelterKeepsHerWaiting(she, BEGIN.plusDays(1).plusHours(2));
        assertThat(she.referrals()).contains("SHELTER WAITLISTED");
        List<LocalDateTime> contacts = followed(she, "case.f", BEGIN.plusDays(8), () -> assessedAgain(she));
        assertThat(contacts.get(0)).isCloseTo(BEGIN.plusHours(48), within(5, ChronoUnit.MINUTES));
        assertThat(contacts.get(1)).isCloseTo(BEGIN.plusDays(7), within(5, ChronoUnit.MINUTES));
        assertThat(she.timer("catchEvent_followUpDue")).isCloseTo(BEGIN.plusDays(14), within(10, ChronoUnit.MINUTES));
        assertThat(she.level()).isEqualTo("HIGH");
        assertThat(everConsented(she, ConsentCode.C_CP, ConsentCode.C_POLICE)).isFalse();
        assertThat(she.passed()).doesNotContain("userTask_informPolice", "userTask_actAsCommunityPolice");

        var papers = new CasePapers(she, "violence");
        papers.sheetSays("ورقة الخيارات", "ما يقوله القانون", "تنبيهات تقرأ");
        papers.noPackWithoutConsent();
        optionsRead(she, "LATER");
        papers.packOfWhoNowAgreesTo("INVESTIGATING_JUDGE", "SELF", "ملف الشكوى", "الإفادة", "التنازل والصلح");
    }

    /** The partner is silent while its list does not move; she is asked, and decides to wait on. */
    private static void shelterKeepsHerWaiting(PlayedOn she, LocalDateTime until) {
        if (she.passesUntilOpen("userTask_phoneSilentPartner", until)) {
            she.about(
                    "SHELTER",
                    "case.f",
                    "userTask_phoneSilentPartner",
                    said(
                            "partnerPhoneResult", "REACHED",
                            "partnerCalledAt", "11:00",
                            "silenceDecision", "WAIT",
                            "silenceNote", "القائمة كما هي"));
        }
    }

    private static void assessedAgain(PlayedOn she) {
        she.does(
                "case.f",
                "userTask_assessDomesticViolence",
                violenceByHusband("da01 da03 da05 da06 da10 da13 da14 da18 da19 f_strangle f_sep_recent fearNow"));
        noSuicidalSign(she.play());
        childProtection(she.play(), "case.f", said("chAgeBand", "5_8", "chSafeAdult", "Y"), "chWitness");
        reviewed(she.play());
        talkedAndPlanned(
                she,
                "case.f",
                throughSomebody("07700000001", "أختها فقط", "الرمان"),
                wishes("كما من قبل", List.of()),
                Set.of());
    }

    @Test
    void whoTookTheConsentBackIsToldWithinADayStaysACaseAndIsAskedAgainAtTheNextContact() {
        PlayedOn she = demo("SA-DEMO-11");
        assertThat(she.level()).isEqualTo("HIGH");
        assertThat(reasons(she)).contains("PREGNANT");
        assertThat(tools(she)).containsEntry("DV", "MEDIUM");
        assertThat(she.referrals()).containsExactly("PSS SENT");
        bean(Withdrawals.class)
                .record(
                        she.number(),
                        WithdrawalScope.ITEM,
                        "PSS",
                        WithdrawalWay.CALLED_CODE_WORD,
                        "الندى",
                        false,
                        "case.f");

        assertThat(she.referrals()).containsExactly("PSS CANCELLED");
        assertThat(she.dueAfter("userTask_confirmToPerson")).isEqualTo(Duration.ofHours(24));
        she.does(
                "case.f",
                "userTask_confirmToPerson",
                said("withdrawalTold", "TOLD", "safeToTalk", "YES", "talkWay", "PERSON_CALLED"));
        she.does("partner.pao", "userTask_confirmDeletion", said("deletionAnswer", "DELETED"));
        assertThat(she.passed()).contains("endEvent_withdrawn").doesNotContain("serviceTask_closeWithdrawn");
        assertThat(bean(CaseFiles.class).summary(she.number()).status()).isEqualTo(CaseStatus.OPEN);

        she.passesUntilOpen("userTask_followUp");
        followUp(she.play(), "case.f", "OPTIONS", "اتصلت بنفسها");
        talked(
                she,
                "case.f",
                throughSomebody("07700000011", "ممرضة المركز الصحي", "الندى"),
                wishes("الرعاية الصحية فقط", List.of("PSS")),
                Set.of());
        assertThat(she.answered("consentAnswer")).isEqualTo("NO");
        assertThat(she.referrals()).containsExactly("PSS CANCELLED");
        assertThat(she.open()).contains("userTask_writePlan").doesNotContain("userTask_chooseProvider");
    }

    @Test
    void theSilentPartnerIsRemindedTelephonedAndGivenUpAndMediationIsAskedAgainAfterTheNextAssessment() {
        PlayedOn she = demo("SA-DEMO-02");
        assertThat(she.level()).isEqualTo("MEDIUM");
        assertThat(she.referrals()).containsExactly("PARENT DRAFT", "PSS SENT");
        assertThat(she.times("userTask_explainRefusal")).isEqualTo(1);
        refer(she.play(), "case.f", "PARENT", "GUIDANCE_CENTRE", "CODE_ONLY");
        lawyerExplainsOptions(she.play());
        optionsRead(she, "NO");
        she.does("supervisor", "userTask_approvePlan", said("planApproved", "YES"));
        LocalDateTime firstContact = she.timer("catchEvent_followUpDue");
        assertThat(firstContact.toLocalDate()).as("seven working days").isEqualTo(LocalDate.of(2026, 12, 10));

        she.passesUntilOpenAbout("userTask_phoneSilentPartner", "PSS");
        assertThat(she.now().toLocalDate()).as("three working days").isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(she.passed()).contains("serviceTask_remindPartner");
        assertThat(she.referrals()).contains("PSS SENT");
        she.about(
                "PSS",
                "case.f",
                "userTask_phoneSilentPartner",
                said(
                        "partnerPhoneResult",
                        "NOT_REACHED",
                        "partnerCalledAt",
                        "09:30",
                        "silenceDecision",
                        "NEXT_PROVIDER"));
        refer(she.play(), "case.f", "PSS", "FIRDAWS_BASRA", "CODE_ONLY");
        acceptedByTelephone(she, "case.f", "PARENT");
        acceptedByTelephone(she, "case.f", "PSS");
        assertThat(she.referrals()).containsExactly("PARENT ACCEPTED", "PSS ACCEPTED");

        she.passesUntilOpen("userTask_followUp");
        assertThat(she.now().toLocalDate()).isEqualTo(firstContact.toLocalDate());
        followUp(she.play(), "case.f", "REASSESS", "لم يتغير شيء في البيت");
        she.does(
                "case.f",
                "userTask_assessDomesticViolence",
                violenceByHusband("da11 da13 da14 fearNow perpHasAccess violence12m dvPhysical12m dash02 dash12"));
        noSuicidalSign(she.play());
        reviewed(she.play());
        assertThat(she.level()).isEqualTo("MEDIUM");
        talkedAndPlanned(
                she,
                "case.f",
                throughSomebody("07700000002", "جارتها فقط", "السدرة"),
                asksForMediation(wishes("ما زالت تريد الصلح", List.of()), "FAMILY", "Y"),
                Set.of("MEDIATION"));
        assertThat(she.times("userTask_explainRefusal")).isEqualTo(2);
        assertThat(she.passed()).doesNotContain("userTask_mediate", "userTask_actAsCommunityPolice");
        assertThat(she.referrals()).noneMatch(referral -> referral.startsWith("REHAB"));
    }

    @Test
    void whoPlannedToDieIsCalledEveryDayAndTheLevelIsLoweredByTwoOnly() {
        PlayedOn she = demo("SA-DEMO-05");
        assertThat(she.level()).isEqualTo("IMMINENT");
        assertThat(tools(she)).containsEntry("SUICIDE_FULL", "IMMINENT").containsEntry("CYBER", "IMMINENT");
        assertThat(she.answered("notLeftAlone")).isEqualTo(true);
        assertThat(she.answered("meansRemoved")).isEqualTo("WITH_ADULT");
        assertThat(she.answered("adultResult")).isEqualTo("COMING");
        assertThat(she.answered("medicalHelp")).isEqualTo("NEAREST_HOSPITAL");
        assertThat(she.dueAfter("userTask_chooseProvider")).isEqualTo(Duration.ofHours(1));
        she.does(
                "intake.f",
                "userTask_makeSafetyPlanNow",
                InDanger.safetyPlanNow("لا تبقى وحدها، والنفط عند الأخت", personWillCall(), "NO"));
        she.does(
                "intake.f",
                "userTask_recordActions",
                InDanger.actions("طبيب نفسي اليوم", List.of("ROOM_SECURED", "SAFETY_PLAN")));
        InDanger.caseGoesTo(she.play(), "case.f", "اتصال كل يوم");
        refer(she.play(), "case.f", "MHPSS", "HEALTH_BASRA", "CODE_ONLY");
        acceptedByTelephone(she, "case.f", "MHPSS");
        assertThat(she.now().toLocalDate()).as("the same day").isEqualTo(BEGIN.toLocalDate());
        assertThat(she.referrals()).containsExactly("MHPSS ACCEPTED");
        talkedAndPlanned(she, "case.f", personWillCall(), wishes("أن يتوقف الابتزاز", List.of()), Set.of());
        LocalDateTime planned = she.now();

        she.passesUntilOpen("userTask_followUp");
        assertThat(Duration.between(planned, she.now()))
                .isLessThanOrEqualTo(Duration.ofHours(24).plusMinutes(1));
        assertThat(Rounds.contact(she, "case.f")).isEqualTo("REASSESS");
        she.does("case.f", "userTask_assessBlackmail", blackmail("RELATIVE", "Y"));
        suicideScreen(she.play(), planWithMeans());
        loweredByTwo(she, "HIGH");
        InDanger.notAlone(she.play(), "case.f", List.of("FIRE"), "الأخت الكبرى", "07700000055");
        talkedAndPlanned(she, "case.f", personWillCall(), wishes("أن يتوقف الابتزاز", List.of()), Set.of());
        assertThat(she.timer("catchEvent_followUpDue"))
                .as("still every day")
                .isCloseTo(she.now().plusHours(24), within(1, ChronoUnit.MINUTES));
        assertThat(she.passed()).doesNotContain("userTask_informPolice", "userTask_approveOverride");
    }
}
