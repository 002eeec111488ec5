package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtAssessment.drugUse;
import static iq.ihala.process.demo.AtAssessment.noSuicidalSign;
import static iq.ihala.process.demo.AtAssessment.noThoughtOfDeath;
import static iq.ihala.process.demo.AtAssessment.otherProblems;
import static iq.ihala.process.demo.AtAssessment.reviewed;
import static iq.ihala.process.demo.AtAssessment.suicideScreen;
import static iq.ihala.process.demo.AtPartner.accepted;
import static iq.ihala.process.demo.AtPartner.acceptedOn;
import static iq.ihala.process.demo.AtPartner.answers;
import static iq.ihala.process.demo.AtPartner.personKnowsTheAppointment;
import static iq.ihala.process.demo.AtPartner.refer;
import static iq.ihala.process.demo.AtReception.calmTalk;
import static iq.ihala.process.demo.AtReception.ownTelephone;
import static iq.ihala.process.demo.AtReception.person;
import static iq.ihala.process.demo.AtReception.problem;
import static iq.ihala.process.demo.AtReception.receive;
import static iq.ihala.process.demo.AtReception.signs;
import static iq.ihala.process.demo.InTalk.approvedPlan;
import static iq.ihala.process.demo.InTalk.consents;
import static iq.ihala.process.demo.InTalk.followUp;
import static iq.ihala.process.demo.InTalk.noDutyToReport;
import static iq.ihala.process.demo.InTalk.safetyPlan;
import static iq.ihala.process.demo.InTalk.wishes;
import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** SA-DEMO-04 and 12: men who came by themselves, alone with what they carry. All of it is invented. */
final class CommunityStories {

    private static final String ONLY_ADVICE = "لا جريمة يجب الإخبار عنها فيما قيل";

    private static final Map<String, Object> ALONE = said("aged60Alone", "Y");

    private CommunityStories() {}

    /** 22 years, crystal, came by himself. HIGH; the addiction centre gave a day, and he came back before it, worn out. */
    static void wantsTreatment(CasePlay play) {
        Map<String, Object> own = ownTelephone("07700000004");
        receive(
                play,
                "intake.m",
                "WALK_IN",
                calmTalk("M", 0),
                signs(),
                all(
                        person("سلام التجريبي", "MALE", "18_24", "ZUBAIR"),
                        problem(
                                "DRUG",
                                List.of("DRUG"),
                                "يتعاطى الكريستال منذ سنة، وجاء بإرادته بعد جلسة توعية في مدرسته السابقة، ويخاف السجن."),
                        own,
                        said("ownUse", "Y")));
        noSuicidalSign(play);
        drugUse(
                play,
                "case.m",
                said(
                        "substances",
                        List.of("CRYSTAL"),
                        "assistCrystal",
                        29,
                        "drugNote",
                        "تعاطٍ يومي منذ سنة؛ شُرح له نصفا المادة 40"));
        reviewed(play);
        safetyPlan(play, "case.m", "إذا اشتدت الرغبة يتصل بأخيه ولا يبقى وحده", own);
        play.does("case.m", "userTask_talkOptions", wishes("أن يتعالج دون ملاحقة", List.of("REHAB", "PSS")));
        consents(play, "case.m", Set.of("REHAB", "PSS", "STATISTICS", "FEEDBACK"));
        noDutyToReport(play, "المادة 40: لا دعوى على من يتقدم بنفسه للعلاج");
        refer(play, "case.m", "REHAB", "ADDICTION_FAYHAA", "NAME_PHONE");
        answers(play, "partner.fayhaa", "REHAB", acceptedOn(play.day(5), "مركز علاج الإدمان، باب المراجعين"));
        personKnowsTheAppointment(play, "case.m", "REHAB");
        refer(play, "case.m", "PSS", "PAO_BASRA", "CODE_ONLY");
        answers(play, "partner.pao", "PSS", accepted());
        personKnowsTheAppointment(play, "case.m", "PSS");
        approvedPlan(play, "case.m", "الدخول إلى العلاج في موعده", "اتصال كل يومين حتى الموعد، وجلسة دعم في المركز");
        play.personComesBack();
        followUp(play, "case.m", "REASSESS", "جاء قبل موعده، متعب ولا ينام");
    }

    /** 72 years, alone since his son died; his papers lie in an office. MEDIUM; he agrees to a visit, and it is asked for. */
    static void aloneSinceHisSonDied(CasePlay play) {
        Map<String, Object> own = ownTelephone("07700000012");
        receive(
                play,
                "intake.m",
                "VOLUNTEER",
                calmTalk("NONE", 0),
                signs(),
                all(
                        person("صابر التجريبي", "MALE", "60_PLUS", "FAW"),
                        problem(
                                "LOSS",
                                List.of("LOSS", "INST"),
                                "رجل 72 سنة يعيش وحده بعد وفاة ابنه في حادث، ويشكو من تأخر معاملته في دائرة حكومية."),
                        own,
                        said("perpAffiliation", "NONE")));
        suicideScreen(play, all(noThoughtOfDeath(), ALONE));
        otherProblems(play, "case.m", "siSuicidal siDestitute siAlone siNoCarer siVisit", "siAlone siVisit", ALONE);
        reviewed(play);
        safetyPlan(play, "case.m", "يتصل بالمركز إذا اشتد به الحزن", own);
        play.does("case.m", "userTask_talkOptions", wishes("أن يسمعه أحد", List.of()));
        consents(play, "case.m", Set.of("STATISTICS", "FEEDBACK"));
        noDutyToReport(play, ONLY_ADVICE);
        approvedPlan(play, "case.m", "ألا يبقى وحده", "حديث كل أسبوعين، وشرح طريق شكوى المؤسسة");
        play.personComesBack();
        followUp(play, "case.m", "OPTIONS", "جاء بنفسه، ويريد أن يزوره أحد");
        safetyPlan(play, "case.m", "يتصل بالمركز إذا اشتد به الحزن", own);
        play.does("case.m", "userTask_talkOptions", wishes("زيارة كل أسبوعين وإعانة", List.of("VISIT", "CASH")));
        consents(play, "case.m", Set.of("VISIT", "CASH"));
        play.asksForVisit("case.m");
    }
}
