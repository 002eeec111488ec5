package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtAssessment.blackmail;
import static iq.ihala.process.demo.AtAssessment.childProtection;
import static iq.ihala.process.demo.AtAssessment.noSuicidalSign;
import static iq.ihala.process.demo.AtAssessment.planWithMeans;
import static iq.ihala.process.demo.AtAssessment.reviewed;
import static iq.ihala.process.demo.AtAssessment.suicideScreen;
import static iq.ihala.process.demo.AtAssessment.violenceByHusband;
import static iq.ihala.process.demo.AtPartner.accepted;
import static iq.ihala.process.demo.AtPartner.answers;
import static iq.ihala.process.demo.AtPartner.personKnowsTheAppointment;
import static iq.ihala.process.demo.AtPartner.refer;
import static iq.ihala.process.demo.AtPartner.waitingListUntil;
import static iq.ihala.process.demo.AtReception.agreesAloud;
import static iq.ihala.process.demo.AtReception.calmTalk;
import static iq.ihala.process.demo.AtReception.person;
import static iq.ihala.process.demo.AtReception.personWillCall;
import static iq.ihala.process.demo.AtReception.problem;
import static iq.ihala.process.demo.AtReception.receive;
import static iq.ihala.process.demo.AtReception.throughSomebody;
import static iq.ihala.process.demo.InTalk.approvedPlan;
import static iq.ihala.process.demo.InTalk.asksForMediation;
import static iq.ihala.process.demo.InTalk.consents;
import static iq.ihala.process.demo.InTalk.plan;
import static iq.ihala.process.demo.InTalk.safetyPlan;
import static iq.ihala.process.demo.InTalk.wishes;
import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** SA-DEMO-01, 02, 05 and 11: danger inside the family. All of it is invented. */
final class HouseholdStories {

    private HouseholdStories() {}

    /** 29 years, left a month ago after beating, a knife and choking; wants no police. HIGH. */
    static void leftAfterBeating(CasePlay play) {
        Map<String, Object> sistersTelephone = throughSomebody("07700000001", "أختها فقط", "الرمان");
        receive(
                play,
                "intake.f",
                "WALK_IN",
                calmTalk("F", 2),
                agreesAloud("CODE_ONLY", "SELF"),
                all(
                        person("نخلة", "FEMALE", "25_34", "SHATT_AL_ARAB"),
                        problem(
                                "DV",
                                List.of("DV"),
                                "تركت بيت الزوج قبل شهر بعد تكرار الضرب. هدّدها بالقتل وبسكين وحاول خنقها، ويراقب"
                                        + " هاتفها. لا تريد إشراك الشرطة وتخاف على طفليها."),
                        sistersTelephone,
                        said(
                                "incidentDateKind", "APPROX",
                                "incidentDate", play.day(-30),
                                "knowledgeDate", play.day(-30),
                                "place", "HOME",
                                "childInHome", "Y",
                                "perpRelation", "SPOUSE",
                                "previousReport", "NONE")));
        play.does(
                "case.f",
                "userTask_assessDomesticViolence",
                violenceByHusband(
                        "da01 da03 da05 da06 da10 da13 da14 da18 da19 f_strangle f_sep_recent fearNow violence12m"
                                + " dvPhysical12m dash02 dash06 dash08 dash10 dash11 dash12 dash13 dash14 dash15"));
        noSuicidalSign(play);
        childProtection(
                play,
                "case.f",
                said("chAgeBand", "5_8", "chSafeAdult", "Y", "childNote", "طفلان شهدا العنف، وهما معها الآن"),
                "chWitness");
        reviewed(play);
        safetyPlan(play, "case.f", "تخرج من باب السطح إلى بيت الأخت، والحقيبة جاهزة", sistersTelephone);
        play.does(
                "case.f",
                "userTask_talkOptions",
                all(
                        wishes("أن تبقى مع طفليها في مكان لا يعرفه", List.of("SHELTER", "PSS")),
                        said("wantsLegalAdvice", "YES")));
        consents(play, "case.f", Set.of("SHELTER", "PSS", "LEGAL_ADVICE", "STATISTICS"));
        shelterHasNoPlaceYet(play);
        refer(play, "case.f", "PSS", "PAO_BASRA", "CODE_ONLY");
        answers(play, "partner.pao", "PSS", accepted());
        personKnowsTheAppointment(play, "case.f", "PSS");
        lawyerExplainsOptions(play);
        approvedPlan(play, "case.f", "سكن آمن لها ولطفليها", "البقاء عند قريبة تختارها إلى أن يفرغ مكان في الدار");
    }

    private static void shelterHasNoPlaceYet(CasePlay play) {
        refer(play, "case.f", "SHELTER", "WOMEN_CENTRES_OUTSIDE", "CODE_ONLY");
        answers(play, "partner.shelter", "SHELTER", waitingListUntil(play.day(10)));
        play.does(
                "case.f",
                "userTask_decideWaitlist",
                said("safeToTalk", "YES", "waitlistDecision", "WAIT", "stopGap", "تبقى عند قريبة اختارتها حتى الموعد"));
    }

    static void lawyerExplainsOptions(CasePlay play) {
        play.does(
                "lawyer",
                "userTask_collectFacts",
                said(
                        "talkNeeded", "NO",
                        "incidentDate", play.day(-30),
                        "knowledgeDate", play.day(-30),
                        "excuse", "NO",
                        "victimUnder18", "NO",
                        "accusedUnder18", "NO",
                        "legalFacts", "لا يوجد تقرير طبي بعد"));
        play.does(
                "lawyer",
                "userTask_classifyOffences",
                said("offenceCodes", List.of("L01", "L03", "L26"), "complaintOnly", "UNSURE"));
        play.does("lawyer", "userTask_checkDuty", said("dutyAfterClassification", "NONE"));
    }

    /** 41 years, controlled, beaten two months ago; asks for mediation, which the rules refuse. MEDIUM; a partner is silent. */
    static void asksForReconciliation(CasePlay play) {
        receive(
                play,
                "intake.f",
                "PHONE_OTHER",
                calmTalk("F", 0),
                agreesAloud("CODE_ONLY", "SELF"),
                all(
                        person("سدرة", "FEMALE", "35_49", "BASRA"),
                        problem(
                                "DV",
                                List.of("DV"),
                                "زوجها يتعاطى ويسيطر على حركتها ويغار بشدة، وضربها قبل شهرين دون إصابة. طلبت جلسة صلح."),
                        throughSomebody("07700000002", "جارتها فقط", "السدرة"),
                        said(
                                "incidentDateKind", "APPROX",
                                "incidentDate", play.day(-60),
                                "perpInHousehold", "YES",
                                "perpRelation", "SPOUSE")));
        play.does(
                "case.f",
                "userTask_assessDomesticViolence",
                violenceByHusband(
                        "da11 da13 da14 fearNow perpHasAccess violence12m dvPhysical12m dash02 dash12 dash21"));
        noSuicidalSign(play);
        reviewed(play);
        safetyPlan(
                play, "case.f", "تذهب إلى الجارة عند أول صراخ", throughSomebody("07700000002", "جارتها فقط", "السدرة"));
        play.does(
                "case.f",
                "userTask_talkOptions",
                all(
                        asksForMediation(wishes("أن يتوقف الصراخ في البيت", List.of("PSS", "PARENT")), "FAMILY", "Y"),
                        said("wantsLegalAdvice", "YES")));
        consents(play, "case.f", Set.of("PSS", "PARENT", "LEGAL_ADVICE", "MEDIATION", "STATISTICS"));
        play.does(
                "case.f",
                "userTask_explainRefusal",
                said(
                        "safeToTalk",
                        "YES",
                        "refusalExplained",
                        "YES",
                        "refusalReply",
                        "فهمت، وتريد أن نسأل مرة أخرى بعد مدة"));
        refer(play, "case.f", "PSS", "PAO_BASRA", "CODE_ONLY");
        plan(
                play,
                "case.f",
                "أن تملك قرارها في بيتها",
                "دعم نفسي اجتماعي وإرشاد للوالدين، وسؤال عن الوساطة بعد إعادة التقييم");
    }

    /** 34 years, a plan to burn herself after blackmail by a relative. IMMINENT, the safety plan is being made. */
    static void planToDie(CasePlay play) {
        receive(
                play,
                "intake.f",
                "WALK_IN",
                calmTalk("F", 0),
                agreesAloud("CODE_ONLY", "SELF"),
                all(
                        person("غيمة", "FEMALE", "25_34", "ABU_AL_KHASIB"),
                        problem(
                                "CYBER",
                                List.of("CYBER", "SUIC"),
                                "يبتزها قريب منذ أسابيع. فكرت بحرق نفسها، ولديها خطة، وفي البيت نفط."),
                        personWillCall(),
                        said("perpRelation", "OTHER_KIN")));
        // The last thing before she went home: what follows is open to whoever is on duty.
        play.does("case.night", "userTask_assessBlackmail", blackmail("RELATIVE", "Y"));
        suicideScreen(play, planWithMeans());
        reviewed(play);
        InDanger.firstHelp(play, "intake.f", "Y", InDanger.doctorToday());
        InDanger.notAlone(play, "intake.f", List.of("FIRE"), "الأخت الكبرى", "07700000055");
    }

    /** 25 years, pregnant, beaten; the partner's answer to her referral is awaited. HIGH. */
    static void beatenWhilePregnant(CasePlay play) {
        Map<String, Object> clinic = throughSomebody("07700000011", "ممرضة المركز الصحي", "الندى");
        receive(
                play,
                "intake.f",
                "HOSPITAL",
                calmTalk("F", 0),
                agreesAloud("CODE_ONLY", "SELF"),
                all(
                        person("ندى", "FEMALE", "25_34", "ZUBAIR"),
                        problem(
                                "DV",
                                List.of("DV"),
                                "حامل، زوجها عاطل وقد ضربها أثناء الحمل، وازداد العنف. تريد الرعاية الصحية والدعم فقط."),
                        clinic,
                        said(
                                "incidentDateKind", "APPROX",
                                "incidentDate", play.day(-12),
                                "pregnancy", "YES",
                                "perpInHousehold", "YES",
                                "perpRelation", "SPOUSE")));
        play.does(
                "case.f",
                "userTask_assessDomesticViolence",
                violenceByHusband("da01 da04 da13 da14 da15 perpHasAccess fearNow violence12m dvPhysical12m pregnant"
                        + " dash02 dash09 dash10 dash11 dash12"));
        noSuicidalSign(play);
        reviewed(play);
        safetyPlan(play, "case.f", "تذهب إلى بيت أهلها مع موعد المركز الصحي", clinic);
        play.does("case.f", "userTask_talkOptions", wishes("أن يصل الحمل بسلام", List.of("PSS")));
        consents(play, "case.f", Set.of("PSS", "STATISTICS"));
        refer(play, "case.f", "PSS", "PAO_BASRA", "CODE_ONLY");
        approvedPlan(play, "case.f", "حمل آمن", "مراجعة المركز الصحي كل أسبوع، ودعم نفسي اجتماعي");
    }
}
