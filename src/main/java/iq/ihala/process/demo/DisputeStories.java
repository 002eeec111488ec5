package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtAssessment.noSuicidalSign;
import static iq.ihala.process.demo.AtAssessment.otherProblems;
import static iq.ihala.process.demo.AtAssessment.tribalDispute;
import static iq.ihala.process.demo.AtReception.calmTalk;
import static iq.ihala.process.demo.AtReception.ownTelephone;
import static iq.ihala.process.demo.AtReception.person;
import static iq.ihala.process.demo.AtReception.problem;
import static iq.ihala.process.demo.AtReception.receive;
import static iq.ihala.process.demo.AtReception.signs;
import static iq.ihala.process.demo.InTalk.approvedPlan;
import static iq.ihala.process.demo.InTalk.asksForMediation;
import static iq.ihala.process.demo.InTalk.consents;
import static iq.ihala.process.demo.InTalk.noDutyToReport;
import static iq.ihala.process.demo.InTalk.safetyPlan;
import static iq.ihala.process.demo.InTalk.wishes;
import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** SA-DEMO-07, 08 and 13: two sides, from a generator to shots over water. All of it is invented. */
final class DisputeStories {

    private static final String ONLY_ADVICE = "لا جريمة يجب الإخبار عنها فيما قيل";

    private DisputeStories() {}

    /** Shots at a house over land and water, an ultimatum of thirty-six hours. IMMINENT; the reviewer's turn. */
    static void shotsOverWater(CasePlay play) {
        receive(
                play,
                "intake.m",
                "FORUM",
                calmTalk("NONE", 0),
                signs(),
                all(
                        person("فرات التجريبي", "MALE", "35_49", "MADINA"),
                        problem(
                                "TRIBE",
                                List.of("TRIBE", "DISP"),
                                "إطلاق نار على دار بسبب خلاف على أرض ومياه بين عشيرة مقيمة وعائلات مهاجرة مناخياً،"
                                        + " ومهلة تنتهي بعد 36 ساعة."),
                        ownTelephone("07700000007"),
                        said(
                                "displacement", "CLIMATE",
                                "incidentDateKind", "EXACT",
                                "incidentDate", play.day(-1),
                                "perpRelation", "TRIBE")));
        noSuicidalSign(play);
        tribalDispute(
                play,
                "case.m",
                said(
                        "shotsFired", "Y",
                        "shotsDate", play.day(-1),
                        "ultimatum", "Y",
                        "ultimatumEnd", play.day(1),
                        "firearmsSeen", "LIGHT",
                        "deathsOrInjuries", "NONE",
                        "settled", "N",
                        "priorViolence12m", 1,
                        "newcomersTribe", "Y",
                        "causeType", "LAND_WATER"));
        otherProblems(
                play,
                "case.m",
                "siWeapon siHostTension siNoShelter siNoPapers siInfoOnly siEviction",
                "siWeapon siHostTension",
                Map.of());
    }

    /** Two neighbours and a generator, words only. LOW; both want a mediator. */
    static void generatorAtNight(CasePlay play) {
        receive(
                play,
                "intake.m",
                "WALK_IN",
                calmTalk("NONE", 0),
                signs(),
                all(
                        person("جبار التجريبي", "MALE", "50_59", "BASRA"),
                        problem("NEIGH", List.of("NEIGH"), "جاران يختلفان على مولدة وصوتها، شتائم فقط."),
                        ownTelephone("07700000008"),
                        said(
                                "weaponInDispute", "N",
                                "incidentDateKind", "EXACT",
                                "incidentDate", play.day(-4),
                                "knowledgeDate", play.day(-4),
                                "perpRelation", "NEIGHBOUR")));
        noSuicidalSign(play);
        otherProblems(
                play,
                "case.m",
                "siWeapon siInjury siThreatToKill siFeud siRepeated siNeighWords",
                "siNeighWords",
                Map.of());
        play.does(
                "case.m",
                "userTask_talkOptions",
                asksForMediation(wishes("أن ينام أطفاله ليلاً", List.of()), "NEIGHBOURS", "N"));
        agreesToMediationBy(play, "mediator");
        approvedPlan(play, "case.m", "اتفاق على ساعات المولدة", "جلسة وساطة واحدة، ثم اطمئنان بعد أسبوع وأسبوعين");
    }

    /** Two tribes, a canal and nothing but words; a truce, and both sides talk. LOW; the tribal unit mediates. */
    static void talksOverTheCanal(CasePlay play) {
        Map<String, Object> own = ownTelephone("07700000013");
        receive(
                play,
                "intake.m",
                "FORUM",
                calmTalk("NONE", 0),
                signs(),
                all(
                        person("عباس التجريبي", "MALE", "50_59", "QURNA"),
                        problem("TRIBE", List.of("TRIBE"), "عشيرتان تختلفان على ساقية، كلام فقط، وبينهما عطوة."),
                        own,
                        said(
                                "incidentDateKind",
                                "EXACT",
                                "incidentDate",
                                play.day(-6),
                                "knowledgeDate",
                                play.day(-6),
                                "perpRelation",
                                "TRIBE")));
        noSuicidalSign(play);
        tribalDispute(
                play,
                "case.m",
                said(
                        "truce", "Y",
                        "truceEnd", play.day(20),
                        "talks", "Y",
                        "negotiator", "Y",
                        "firearmsSeen", "NONE",
                        "deathsOrInjuries", "NONE",
                        "priorViolence12m", 0,
                        "newcomersTribe", "N",
                        "causeType", "LAND_WATER"));
        safetyPlan(play, "case.m", "إذا ارتفع الصوت عند الساقية يرجع إلى بيته ويتصل بالمركز", own);
        play.does(
                "case.m",
                "userTask_talkOptions",
                asksForMediation(wishes("أن يُقسم الماء بالاتفاق", List.of()), "TRIBAL", "N"));
        agreesToMediationBy(play, "tribal.unit");
        approvedPlan(play, "case.m", "قسمة ماء متفق عليها", "جلسة وساطة قبل نهاية العطوة");
    }

    private static void agreesToMediationBy(CasePlay play, String mediator) {
        consents(play, "case.m", Set.of("MEDIATION", "STATISTICS", "FEEDBACK"));
        noDutyToReport(play, ONLY_ADVICE);
        play.does(
                "supervisor",
                "userTask_chooseMediator",
                said(
                        "mediatorFound", "YES",
                        "mediatorUser", mediator,
                        "mediatorNotKin", "YES",
                        "mediatorNotPaid", "YES"));
    }
}
