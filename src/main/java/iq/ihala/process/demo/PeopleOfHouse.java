package iq.ihala.process.demo;

import java.util.List;

/** Invented people who direct, count, protect data and keep the system running. */
final class PeopleOfHouse {

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson(
                    "director",
                    "M",
                    "MOI",
                    "governorate_director",
                    null,
                    "مدير الشرطة المجتمعية في المحافظة",
                    "Governorate director",
                    "كتب الشكاوى وقضايا المنتديات التي تنتظر قراره، ورسوم الأشهر في /dashboard، والإصدارات في /releases، والشكاوى على المنتسبين في /complaints/staff",
                    "letters and forum issues that wait for a decision; charts at /dashboard, releases at /releases; complaints about staff at /complaints/staff"),
            new DemoPerson(
                    "monitor",
                    "F",
                    "IOM",
                    "monitoring_officer",
                    null,
                    "مسؤولة المتابعة والتقييم",
                    "M&E officer",
                    "مسح الثقة الذي بدأ، ثم /surveys، ورسوم الأشهر في /dashboard، وإصدار الشهر الماضي في /releases",
                    "the survey that began, then /surveys; charts at /dashboard; last month's release at /releases"),
            new DemoPerson(
                    "dpo",
                    "F",
                    "IOM",
                    "dpo",
                    null,
                    "مسؤولة حماية البيانات",
                    "Data-protection officer",
                    "سجل الموافقات ومن اطّلع على كل ملف، والملفات التي فُتحت فتحاً طارئاً",
                    "the consent register, who looked at each file, files opened in danger"),
            new DemoPerson(
                    "admin",
                    "M",
                    "NGO",
                    "sysadmin",
                    null,
                    "مدير النظام",
                    "Administrator",
                    "المستخدمون والصلاحيات في Admin، واستوديو المخططات",
                    "users and permissions in Admin, the studio of diagrams"),
            new DemoPerson(
                    "admin2",
                    "F",
                    "NGO",
                    "sysadmin",
                    null,
                    "مديرة النظام الثانية",
                    "Second administrator",
                    "تغييرات المخططات التي اقترحها المدير الأول، للمصادقة عليها",
                    "the first one's changes of diagrams, to approve them"));

    private PeopleOfHouse() {}
}
