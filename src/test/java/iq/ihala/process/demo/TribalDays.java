package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtAssessment.noSuicidalSign;
import static iq.ihala.process.demo.AtAssessment.noThoughtOfDeath;
import static iq.ihala.process.demo.AtAssessment.otherProblems;
import static iq.ihala.process.demo.AtAssessment.suicideScreen;
import static iq.ihala.process.demo.AtAssessment.tribalDispute;
import static iq.ihala.process.demo.AtReception.ownTelephone;
import static iq.ihala.process.demo.InDanger.actions;
import static iq.ihala.process.demo.InDanger.caseGoesTo;
import static iq.ihala.process.demo.InDanger.noDoctorNeeded;
import static iq.ihala.process.demo.InDanger.safetyPlanNow;
import static iq.ihala.process.demo.InTalk.asksForMediation;
import static iq.ihala.process.demo.InTalk.wishes;
import static iq.ihala.process.demo.PlayedOn.BEGIN;
import static iq.ihala.process.demo.PlayedOn.bean;
import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said and done in SA-DEMO-07 after its review. */
final class TribalDays {

    private static final Map<String, Object> OWN = ownTelephone("07700000007");

    private TribalDays() {}

    static void policeAreToldByTwo(PlayedOn he) {
        InDanger.roomAndAlarm(he.play(), "case.m", "N", noDoctorNeeded());
        he.does(
                "case.m",
                "userTask_askPoliceHelp",
                said(
                        "policeHelp", "DANGER_OVERRIDE",
                        "dangerTo", "THIRD_PARTY",
                        "legitimateBasis", "DANGER_TO_LIFE",
                        "overrideReason", "أُطلقت النار على دار فيها أطفال، والمهلة تنتهي غداً",
                        "personTold", "YES"));
        assertThat(he.open()).contains("userTask_approveOverride").doesNotContain("userTask_informPolice");
        he.does(
                "supervisor2",
                "userTask_approveOverride",
                said("overrideApproved", "YES", "overrideDecisionReason", "خطر على حياة آخرين؛ المكان والوقت فقط"));
        he.does(
                "case.m",
                "userTask_informPolice",
                said(
                        "policeInformed", "CALL_911",
                        "policeInformedAt", "10:10",
                        "policeWereTold", "المكان ونهاية المهلة",
                        "minimumOnly", true,
                        "personTold", "YES",
                        "policeAnswer", "COMING"));
        assertThat(bean(ConsentOverrides.class).ofCase(he.number()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.basis()).isEqualTo(LegitimateBasis.DANGER_TO_LIFE);
                    assertThat(told.decidedBy()).isEqualTo("supervisor2");
                    assertThat(told.usedBy()).isEqualTo("case.m");
                });
    }

    static void womenAndChildrenChooseWhereToGo(PlayedOn he) {
        he.does("case.m", "userTask_makeSafetyPlanNow", safetyPlanNow("لا يخرج أحد قبل الضوء", OWN, "YES"));
        he.does(
                "case.m",
                "userTask_askPlaceWishes",
                said(
                        "safeToTalk", "YES",
                        "relativeChosen", "YES",
                        "relativeSafe", "YES",
                        "admissionNeeded", "N",
                        "placeConsent", "YES",
                        "placeMayAsk", List.of("RELATIVE"),
                        "givenBy", "SELF",
                        "consentForm", "SIGNED"));
        he.does(
                "case.m",
                "userTask_findSafePlace",
                said(
                        "safeToTalk", "YES",
                        "safePlace", "RELATIVE",
                        "placeAskedBy", "PERSON",
                        "personChosePlace", "YES",
                        "safePlaceDetails", "النساء والأطفال عند أقارب في المركز"));
        he.does(
                "case.m",
                "userTask_recordActions",
                all(
                        actions(
                                "قيل المكان والوقت فقط",
                                List.of("ROOM_SECURED", "POLICE_STATION", "SAFETY_PLAN", "SAFE_PLACE")),
                        said("basisWithoutConsent", "YES", "actionBasis", "DANGER_TO_LIFE")));
        caseGoesTo(he.play(), "case.m", "اتصال خلال 24 ساعة");
    }

    /** Before the truce nobody is free to talk. */
    static void talksAreRefused(PlayedOn he) {
        talksAreWanted(he, "Y");
        assertThat(he.open()).doesNotContain("userTask_mediate");
        he.does(
                "case.m",
                "userTask_explainRefusal",
                said("safeToTalk", "YES", "refusalExplained", "YES", "refusalReply", "بعد العطوة إذن"));
    }

    static void talksAreWanted(PlayedOn he, String womanOrChildThreatened) {
        Rounds.talkedAndPlanned(
                he,
                "case.m",
                OWN,
                all(
                        asksForMediation(wishes("ألا يُقتل أحد", List.of()), "TRIBAL", "N"),
                        said("womanOrChildThreatened", womanOrChildThreatened)),
                Set.of("MEDIATION"));
    }

    static void assessedWithTruce(PlayedOn he, LocalDate truceEnd) {
        if (he.play().openAbout("userTask_screenSuicide").contains("SUICIDE_SCREEN")) {
            noSuicidalSign(he.play());
        } else {
            suicideScreen(he.play(), noThoughtOfDeath());
        }
        tribalDispute(
                he.play(),
                "case.m",
                said(
                        "shotsFired", "Y",
                        "shotsDate", BEGIN.toLocalDate().minusDays(1).toString(),
                        "firearmsSeen", "LIGHT",
                        "deathsOrInjuries", "NONE",
                        "settled", "Y",
                        "truce", "Y",
                        "truceEnd", truceEnd.toString(),
                        "talks", "Y",
                        "negotiator", "Y",
                        "priorViolence12m", 1,
                        "newcomersTribe", "Y",
                        "causeType", "LAND_WATER"));
        otherProblems(
                he.play(),
                "case.m",
                "siWeapon siHostTension siNoShelter siNoPapers siInfoOnly siEviction",
                "siHostTension",
                Map.of());
    }
}
