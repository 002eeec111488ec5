package iq.ihala.process.demo;

import iq.ihala.process.identity.EngineStaff;
import iq.ihala.staff.StaffMember;
import iq.ihala.web.DemoAccount;
import iq.ihala.web.DemoAccounts;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The invented staff of the demonstration. They exist in the profile {@code demo} and nowhere else. */
@Component
@Profile("demo")
class DemoPeople implements DemoAccounts {

    /** One password for all invented accounts; the first page shows it. */
    static final String PASSWORD = "Demo-Basra-2026";

    private static final Set<String> OFF_DUTY = Set.of("case.night");

    private static final List<Person> PEOPLE = List.of(
            new Person(
                    "intake.f",
                    "F",
                    "NGO",
                    "intake_counsellor",
                    null,
                    "مرشدة الاستقبال",
                    "Intake counsellor (woman)",
                    "تبدأ حالة جديدة، وتتولى خطراً فورياً",
                    "starts a new case; takes on an immediate danger"),
            new Person(
                    "intake.m",
                    "M",
                    "MOI",
                    "intake_counsellor",
                    null,
                    "مرشد الاستقبال",
                    "Intake counsellor (man)",
                    "حالات رجال في الاستقبال، وخطر فوري لمن يحضر أولاً",
                    "men's cases at reception; immediate danger, for whoever comes first"),
            new Person(
                    "case.f",
                    "F",
                    "NGO",
                    "case_worker",
                    null,
                    "إدارية الحالة",
                    "Case worker (woman)",
                    "تقييم الخطورة وخطط السلامة والإحالات والمتابعة",
                    "risk assessments, safety plans, referrals, follow-up"),
            new Person(
                    "case.m",
                    "M",
                    "NGO",
                    "case_worker",
                    null,
                    "إداري الحالة",
                    "Case worker (man)",
                    "تقييم وموافقات في حالات أخرى",
                    "an assessment and consents in other cases"),
            new Person(
                    "case.night",
                    "F",
                    "NGO",
                    "case_worker",
                    null,
                    "إدارية الحالة المسائية (خارج الدوام الآن)",
                    "Case worker of the evening (off duty now)",
                    "حالة لها بدأ فيها خطر فوري وهي في بيتها: تُركت لمن في الدوام",
                    "her case fell into immediate danger while she is at home: it is open to whoever is there"),
            new Person(
                    "psych",
                    "F",
                    "MOH",
                    "psych_counsellor",
                    null,
                    "المرشدة النفسية",
                    "Psychological counsellor",
                    "فحص خطر الانتحار",
                    "suicide screens"),
            new Person(
                    "social",
                    "F",
                    "MOLSA",
                    "social_researcher",
                    null,
                    "الباحثة الاجتماعية",
                    "Social researcher",
                    "قرارات المصلحة الفضلى للقاصرين",
                    "best-interest decisions for minors"),
            new Person(
                    "lawyer",
                    "F",
                    "NGO",
                    "lawyer",
                    null,
                    "المحامية",
                    "Lawyer",
                    "المشورة القانونية وفحص وجوب الإخبار",
                    "complaint advice and duty-to-report checks"),
            new Person(
                    "supervisor",
                    "F",
                    "NGO",
                    "risk_reviewer",
                    null,
                    "مشرفة الحالات",
                    "Supervisor, risk reviewer",
                    "مراجعة الخطورة واعتماد الخطط، ومراقبة الحالات في Cockpit",
                    "risk reviews, plan approvals, instances in Cockpit"),
            new Person(
                    "supervisor2",
                    "M",
                    "IOM",
                    "risk_reviewer",
                    null,
                    "مشرف الحالات الثاني",
                    "Second supervisor",
                    "المصادقة الثانية: خفض مستوى أو تجاوز موافقة",
                    "the second person where two are needed"),
            new Person(
                    "women.unit",
                    "F",
                    "MOI",
                    "women_unit",
                    null,
                    "وحدة مشاركة المرأة",
                    "Women's participation unit",
                    "إجراء بموافقة الشخص، وتخصيص مرشدة",
                    "an action with consent; allocates a woman counsellor"),
            new Person(
                    "cp.officer",
                    "M",
                    "MOI",
                    "cp_officer",
                    null,
                    "منتسب الشرطة المجتمعية",
                    "Community-police officer",
                    "لا يرى إلا ما وافق عليه الشخص",
                    "sees only what the person agreed to"),
            new Person(
                    "mediator",
                    "M",
                    "NGO",
                    "mediator",
                    null,
                    "الوسيط",
                    "Mediator",
                    "جلسات الوساطة",
                    "mediation sessions"),
            new Person(
                    "forum.chair",
                    "F",
                    "NGO",
                    "forum_chair",
                    "MAQIL",
                    "رئيسة منتدى المعقل",
                    "Forum chair (Al-Ma'qil)",
                    "اجتماع الشهر وقضاياه: لا ترى أي ملف حالة",
                    "the month's meeting and its issues; no case file"),
            new Person(
                    "forum.member",
                    "M",
                    "NGO",
                    "forum_member",
                    "MAQIL",
                    "عضو منتدى المعقل",
                    "Forum member (Al-Ma'qil)",
                    "يطرح قضية ويقرأ محضر منتداه",
                    "raises an issue, reads the minutes of his forum"),
            new Person(
                    "outreach",
                    "F",
                    "MOI",
                    "outreach_unit",
                    null,
                    "وحدة التواصل المجتمعي",
                    "Community outreach unit",
                    "المنتديات كلها، وإبلاغ المجتمع",
                    "all forums; reports back to the community"),
            new Person(
                    "tribal.unit",
                    "M",
                    "MOI",
                    "tribal_unit",
                    null,
                    "وحدة التنسيق العشائري",
                    "Tribal coordination unit",
                    "وساطة بين عشائر يختاره المشرف لها: لا شيء في البداية",
                    "mediations between tribes for which a supervisor chooses him: nothing at first"),
            new Person(
                    "complaints.officer",
                    "F",
                    "NGO",
                    "complaints_officer",
                    null,
                    "مسؤولة شكاوى المواطنين",
                    "Complaints officer",
                    "شكاوى المواطنين على المؤسسات، وسجلها في /complaints",
                    "citizens' complaints about institutions; the register at /complaints"),
            new Person(
                    "director",
                    "M",
                    "MOI",
                    "governorate_director",
                    null,
                    "مدير الشرطة المجتمعية في المحافظة",
                    "Governorate director",
                    "كتب الشكاوى وقضايا المنتديات التي تنتظر قراره، والشكاوى على المنتسبين في /complaints/staff",
                    "letters and forum issues that wait for a decision; complaints about staff at /complaints/staff"),
            new Person(
                    "partner.pao",
                    "F",
                    "NGO",
                    "partner_focal",
                    "PAO_BASRA",
                    "نقطة ارتباط: منظمة شريكة (قانوني)",
                    "Partner focal point (legal aid)",
                    "الإحالات الموجهة إلى منظمتها فقط",
                    "referrals to her organisation only"),
            new Person(
                    "partner.fayhaa",
                    "M",
                    "MOH",
                    "partner_focal",
                    "ADDICTION_FAYHAA",
                    "نقطة ارتباط: مركز علاج الإدمان",
                    "Partner focal point (addiction centre)",
                    "الإحالات الموجهة إلى المركز فقط",
                    "referrals to the centre only"),
            new Person(
                    "partner.shelter",
                    "F",
                    "NGO",
                    "partner_focal",
                    "WOMEN_CENTRES_OUTSIDE",
                    "نقطة ارتباط: مراكز حماية المرأة",
                    "Partner focal point (women's shelters)",
                    "الإحالات الموجهة إلى مراكزها فقط",
                    "referrals to her shelters only"),
            new Person(
                    "monitor",
                    "F",
                    "IOM",
                    "monitoring_officer",
                    null,
                    "مسؤولة المتابعة والتقييم",
                    "M&E officer",
                    "استبيان الرضا بعد إغلاق حالة: لا شيء في البداية",
                    "feedback talks once a case is closed: nothing at first"),
            new Person(
                    "dpo",
                    "F",
                    "IOM",
                    "dpo",
                    null,
                    "مسؤولة حماية البيانات",
                    "Data-protection officer",
                    "سجل الموافقات ومن اطّلع على كل ملف، والملفات التي فُتحت فتحاً طارئاً",
                    "the consent register, who looked at each file, files opened in danger"),
            new Person(
                    "admin",
                    "M",
                    "NGO",
                    "sysadmin",
                    null,
                    "مدير النظام",
                    "Administrator",
                    "المستخدمون والصلاحيات في Admin، واستوديو المخططات",
                    "users and permissions in Admin, the studio of diagrams"),
            new Person(
                    "admin2",
                    "F",
                    "NGO",
                    "sysadmin",
                    null,
                    "مديرة النظام الثانية",
                    "Second administrator",
                    "تغييرات المخططات التي اقترحها المدير الأول، للمصادقة عليها",
                    "the first one's changes of diagrams, to approve them"));

    private final EngineStaff engineStaff;

    DemoPeople(EngineStaff engineStaff) {
        this.engineStaff = engineStaff;
    }

    private record Person(
            String user,
            String sex,
            String staffType,
            String group,
            String organisation,
            String roleArabic,
            String roleEnglish,
            String findsArabic,
            String findsEnglish) {

        StaffMember member() {
            return new StaffMember(
                    user,
                    roleArabic,
                    sex,
                    staffType,
                    Set.of(group),
                    !OFF_DUTY.contains(user),
                    organisation,
                    user + "@demo.example");
        }
    }

    /** After the house rules, before the demo cases. */
    @EventListener
    @Order(30)
    public void onStart(ApplicationStartedEvent started) {
        PEOPLE.forEach(person -> engineStaff.register(person.member(), PASSWORD));
    }

    @Override
    public List<DemoAccount> all() {
        return PEOPLE.stream()
                .map(person -> new DemoAccount(
                        person.user(),
                        PASSWORD,
                        person.roleArabic(),
                        person.roleEnglish(),
                        person.findsArabic(),
                        person.findsEnglish()))
                .toList();
    }
}
