package iq.ihala.process.demo;

import static iq.ihala.process.demo.AtAssessment.blackmail;
import static iq.ihala.process.demo.AtAssessment.childProtection;
import static iq.ihala.process.demo.AtAssessment.dangerFromKin;
import static iq.ihala.process.demo.AtAssessment.noSuicidalSign;
import static iq.ihala.process.demo.AtAssessment.noThoughtOfDeath;
import static iq.ihala.process.demo.AtAssessment.reviewed;
import static iq.ihala.process.demo.AtAssessment.suicideScreen;
import static iq.ihala.process.demo.AtAssessment.trafficking;
import static iq.ihala.process.demo.AtPartner.answers;
import static iq.ihala.process.demo.AtPartner.asks;
import static iq.ihala.process.demo.AtPartner.declined;
import static iq.ihala.process.demo.AtPartner.refer;
import static iq.ihala.process.demo.AtReception.agreesAloud;
import static iq.ihala.process.demo.AtReception.calmTalk;
import static iq.ihala.process.demo.AtReception.ownTelephone;
import static iq.ihala.process.demo.AtReception.person;
import static iq.ihala.process.demo.AtReception.personWillCall;
import static iq.ihala.process.demo.AtReception.problem;
import static iq.ihala.process.demo.AtReception.receive;
import static iq.ihala.process.demo.AtReception.throughSomebody;
import static iq.ihala.process.demo.InDanger.actions;
import static iq.ihala.process.demo.InDanger.caseGoesTo;
import static iq.ihala.process.demo.InDanger.noDoctorNeeded;
import static iq.ihala.process.demo.InDanger.noPlaceYet;
import static iq.ihala.process.demo.InDanger.safetyPlanNow;
import static iq.ihala.process.demo.InDanger.wantsShelter;
import static iq.ihala.process.demo.InTalk.approvedPlan;
import static iq.ihala.process.demo.InTalk.consents;
import static iq.ihala.process.demo.InTalk.noDutyToReport;
import static iq.ihala.process.demo.InTalk.safetyPlan;
import static iq.ihala.process.demo.InTalk.wishes;
import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;
import static iq.ihala.process.demo.WithMinors.noReturn;
import static iq.ihala.process.demo.WithMinors.protection;
import static iq.ihala.process.demo.WithMinors.settledByTwo;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** SA-DEMO-03, 06, 09 and 10: children. All of it is invented. */
final class ChildStories {

    private ChildStories() {}

    /** A pupil of sixteen, private images, twelve hours. IMMINENT; a woman officer may ask for the take-down. */
    static void blackmailedPupil(CasePlay play) {
        Map<String, Object> friendsTelephone = throughSomebody("07700000003", "صديقتها في المدرسة", "دفتر الرسم");
        receive(
                play,
                "intake.f",
                "PHONE_497",
                calmTalk("F", 0),
                agreesAloud("CODE_ONLY", "SELF"),
                all(
                        person("ياسمينة", "FEMALE", "15_17", "BASRA"),
                        problem(
                                "CYBER",
                                List.of("CYBER"),
                                "حصل مجهول على صور خاصة وهدد بنشرها خلال 12 ساعة إن لم تدفع،"
                                        + " وتخشى أن تُقتل إذا عرف أهلها."),
                        friendsTelephone,
                        said(
                                "incidentDateKind", "EXACT",
                                "incidentDate", play.day(-1),
                                "knowledgeDate", play.day(-1),
                                "place", "ONLINE",
                                "perpRelation", "ONLINE_UNKNOWN")));
        settledByTwo(
                play,
                "CONFLICT",
                "تخشى أذى شديداً إذا علم الأهل؛ لا يُتصل بالولي",
                "NO",
                protection("تبقى عند صديقتها بعد الدوام", "NO"));
        play.does(
                "case.f",
                "userTask_assessBlackmail",
                all(
                        blackmail("UNKNOWN", "Y"),
                        said(
                                "deadlineGiven", "YES",
                                "deadlineHours", 12,
                                "sexualImages", "Y",
                                "victimMinor", "Y",
                                "evidenceDescription", "رابط الحساب ورسالتا تهديد؛ لم تُنسخ أي صورة")));
        suicideScreen(play, noThoughtOfDeath());
        childProtection(
                play,
                "case.f",
                said("chAgeBand", "15_17", "chSafeAdult", "N", "childNote", "تهديد بالقتل بدافع الشرف إذا نُشرت الصور"),
                "chHonourThreat");
        reviewed(play);
        InDanger.firstHelp(play, "case.f", "N", noDoctorNeeded());
        play.does(
                "case.f",
                "userTask_makeSafetyPlanNow",
                safetyPlanNow("إذا نُشر شيء تتصل قبل أن تعود إلى البيت وتنتظر عند الصديقة", friendsTelephone, "NO"));
        play.does(
                "case.f",
                "userTask_recordActions",
                actions("لا تدفع ولا ترد، وحُفظت الأدلة دون الصور", List.of("ROOM_SECURED", "SAFETY_PLAN")));
        caseGoesTo(play, "case.f", "الاتصال قبل ساعتين من نهاية المهلة");
        safetyPlan(play, "case.f", "تتصل قبل أن تعود إلى البيت", friendsTelephone);
        play.does(
                "case.f",
                "userTask_talkOptions",
                all(
                        wishes("أن تُحذف الصور قبل أن يراها أحد", List.of()),
                        said(
                                "wantsPoliceAction", "CP_ONLY",
                                "wantsLegalAdvice", "YES")));
        consents(play, "case.f", Set.of("CP", "LEGAL_ADVICE"));
        noDutyToReport(play, "الفاعل مجهول، والطلب الآن حذف المحتوى بموافقتها؛ يُعاد الفحص بعد تكييف الأفعال");
    }

    /** Seventeen, fled from a marriage by force, the tribe searches for her. IMMINENT; a shelter declined for safety. */
    static void fledFromMarriage(CasePlay play) {
        Map<String, Object> hostsTelephone = throughSomebody("07700000006", "والدة الصديقة", "الشمعة");
        receive(
                play,
                "intake.f",
                "OUTREACH",
                calmTalk("F", 0),
                agreesAloud("CODE_ONLY", "SELF"),
                all(
                        person("شمعة", "FEMALE", "15_17", "QURNA"),
                        problem(
                                "RUNAWAY",
                                List.of("RUNAWAY"),
                                "خرجت من البيت بعد ضغط للزواج من قريب، وتقيم عند صديقة، والعشيرة تبحث عنها."),
                        hostsTelephone,
                        said("perpRelation", "OTHER_KIN")));
        settledByTwo(
                play,
                "ALLEGED_PERPETRATOR",
                "الولي هو من يضغط للزواج؛ لا عودة إلى البيت الآن",
                "YES",
                protection("تكمل دراستها عن بعد", "NO"));
        noReturn(play, said("returnMarriage", "Y", "returnHonour", "Y"));
        play.does(
                "case.f",
                "userTask_assessDomesticViolence",
                all(dangerFromKin("f_forced_marriage f_searched fearNow dash02 dash17"), said("marriageDays", 60)));
        noSuicidalSign(play);
        childProtection(
                play,
                "case.f",
                said(
                        "chAgeBand", "15_17",
                        "chSafeAdult", "Y",
                        "chMarriageDays", 60,
                        "childNote", "زواج بالإكراه مخطط له، وهي الآن عند عائلة آمنة"),
                "chForcedMarriage chRunawaySafe");
        trafficking(play, "case.f", "victimMinor");
        reviewed(play);
        InDanger.firstHelp(play, "case.f", "N", noDoctorNeeded());
        play.does(
                "case.f",
                "userTask_makeSafetyPlanNow",
                safetyPlanNow("لا تخرج وحدها، وإذا طُرق الباب تنتقل إلى الجيران", hostsTelephone, "YES"));
        play.does("case.f", "userTask_askPlaceWishes", wantsShelter());
        play.does(
                "case.f", "userTask_findSafePlace", noPlaceYet("تبقى عند عائلة الصديقة بعلم المشرفة إلى أن يوجد مكان"));
        play.does(
                "case.f",
                "userTask_recordActions",
                actions("لم تُعلَم أي جهة؛ اختارت البقاء عند عائلة الصديقة", List.of("ROOM_SECURED", "SAFETY_PLAN")));
        caseGoesTo(play, "case.f", "اتصال أول خلال 24 ساعة عن طريق والدة الصديقة");
        safetyPlan(play, "case.f", "تنتقل إلى الجيران إذا طُرق الباب", hostsTelephone);
        play.does(
                "case.f",
                "userTask_talkOptions",
                wishes("ألا تُعاد إلى البيت قسراً، وأن تكمل الدراسة", List.of("SHELTER", "PSS")));
        consents(play, "case.f", Set.of("SHELTER", "PSS"));
        noDutyToReport(play, "يُشرح لها حق مراجعة قاضي الأحداث، ولا إخبار دون مصادقة ثانية");
        refer(play, "case.f", "SHELTER", "WOMEN_CENTRES_OUTSIDE", "CODE_ONLY");
        answers(play, "partner.shelter", "SHELTER", declined("SAFETY"));
        refer(play, "case.f", "PSS", "PAO_BASRA", "CODE_ONLY");
        answers(play, "partner.pao", "PSS", asks("هل تناسبها جلسة في المساء؟ ولغة الجلسة؟"));
        approvedPlan(
                play, "case.f", "لا عودة قسرية ولا زواج بالإكراه", "مؤتمر حالة خلال 24 ساعة، وبحث عن مكان آمن آخر");
    }

    /** A boy of eleven bruised by a teacher. Not assessed yet; whether his guardian is safe is being asked beside it. */
    static void bruisedAtSchool(CasePlay play) {
        receive(
                play,
                "intake.f",
                "SCHOOL",
                calmTalk("NONE", 1),
                agreesAloud("FULL", "SELF_GUARDIAN"),
                all(
                        person("كرار التجريبي", "MALE", "9_14", "HARTHA"),
                        problem(
                                "SCHOOL",
                                List.of("SCHOOL"),
                                "تقول أمه إن معلماً ضرب ابنها وترك كدمات، وهو يرفض الذهاب إلى المدرسة."),
                        ownTelephone("07700000009"),
                        said(
                                "incidentDateKind", "EXACT",
                                "incidentDate", play.day(-3),
                                "knowledgeDate", play.day(-3),
                                "place", "SCHOOL",
                                "childInHome", "Y",
                                "perpRelation", "TEACHER")));
    }

    /** Two children beg, a man takes the money. IMMINENT; the police were told for the children's sake, by two people. */
    static void beggingChildren(CasePlay play) {
        receive(
                play,
                "intake.m",
                "CP_PATROL",
                calmTalk("NONE", 2),
                agreesAloud("CODE_ONLY", "SELF"),
                all(
                        person("زورق", "MALE", "9_14", "BASRA"),
                        problem(
                                "BEG",
                                List.of("BEG"),
                                "طفل 9 سنوات وأخته 12 سنة يتسولان عند إشارة مرور، ويأخذ رجل المال كل مساء."),
                        personWillCall(),
                        said(
                                "place", "STREET",
                                "perpRelation", "STRANGER")));
        settledByTwo(
                play,
                "UNKNOWN",
                "الولي غير معروف، والأطفال ليسوا متهمين",
                "YES",
                protection("لا توقيف؛ يبقيان معاً", "YES"));
        noReturn(play, said());
        noSuicidalSign(play);
        childProtection(
                play,
                "case.m",
                said("chAgeBand", "9_14", "chSafeAdult", "N", "childNote", "يأخذ رجل المال كل مساء"),
                "chOrganisedBegging chUnaccompanied");
        trafficking(play, "case.m", "trBegging victimMinor trAccess tiVulnerability tiWages");
        reviewed(play);
        InDanger.roomAndAlarm(play, "case.m", "N", noDoctorNeeded());
        policeAreToldForTheChildren(play);
        play.does(
                "case.m",
                "userTask_makeSafetyPlanNow",
                safetyPlanNow("يبقيان في المركز مع الباحثة الاجتماعية", personWillCall(), "NO"));
        play.does(
                "case.m",
                "userTask_recordActions",
                all(
                        actions(
                                "لا توقيف للأطفال؛ لم يُقل إلا المكان والوقت",
                                List.of("ROOM_SECURED", "POLICE_CP", "SAFETY_PLAN")),
                        said(
                                "basisWithoutConsent", "YES",
                                "actionBasis", "CHILD_RISK")));
        caseGoesTo(play, "case.m", "يبقيان معاً، ولا مقابلة إلا مع الباحثة الاجتماعية");
        safetyPlan(play, "case.m", "لا يعودان إلى الإشارة", personWillCall());
        play.does("case.m", "userTask_talkOptions", wishes("أن يبقيا معاً", List.of("CHILD_CARE")));
        consents(play, "case.m", Set.of("CHILD_CARE"));
    }

    private static void policeAreToldForTheChildren(CasePlay play) {
        play.does(
                "case.m",
                "userTask_askPoliceHelp",
                said(
                        "policeHelp", "DANGER_OVERRIDE",
                        "dangerTo", "CHILD",
                        "legitimateBasis", "CHILD_RISK",
                        "overrideReason", "المستغل يعود كل مساء، ولا ولي معروف يوافق",
                        "personTold", "YES"));
        play.does(
                "supervisor2",
                "userTask_approveOverride",
                said("overrideApproved", "YES", "overrideDecisionReason", "خطر على طفلين؛ أقل ما يمكن من المعلومات"));
        play.does(
                "case.m",
                "userTask_informPolice",
                said(
                        "policeInformed", "WOMEN_UNIT",
                        "policeInformedAt", "11:30",
                        "policeWereTold", "إشارة مرور يُستغل فيها طفلان مساءً؛ الحماية فقط دون توقيف",
                        "minimumOnly", true,
                        "personTold", "YES",
                        "policeAnswer", "COMING"));
    }
}
