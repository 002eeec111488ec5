package iq.ihala.process.demo;

import java.util.List;

/** Invented people of the community side: they meet, reconcile, teach, visit and take complaints, and see no case file. */
final class PeopleOfCommunity {

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson(
                    "mediator",
                    "M",
                    "NGO",
                    "mediator",
                    null,
                    "الوسيط",
                    "Mediator",
                    "جلسات الوساطة",
                    "mediation sessions"),
            new DemoPerson(
                    "forum.chair",
                    "F",
                    "NGO",
                    "forum_chair",
                    "MAQIL",
                    "رئيسة منتدى المعقل",
                    "Forum chair (Al-Ma'qil)",
                    "اجتماع الشهر وقضاياه: لا ترى أي ملف حالة",
                    "the month's meeting and its issues; no case file"),
            new DemoPerson(
                    "forum.member",
                    "M",
                    "NGO",
                    "forum_member",
                    "MAQIL",
                    "عضو منتدى المعقل",
                    "Forum member (Al-Ma'qil)",
                    "يطرح قضية ويقرأ محضر منتداه",
                    "raises an issue, reads the minutes of his forum"),
            new DemoPerson(
                    "outreach",
                    "F",
                    "MOI",
                    "outreach_unit",
                    null,
                    "وحدة التواصل المجتمعي",
                    "Community outreach unit",
                    "المنتديات كلها، وإبلاغ المجتمع، وزيارة رجل مسن تنتظر موعداً في /visits، وطلبات التوعية والمبادرات في /programme",
                    "all forums; a visit that waits for its day at /visits; requests for sessions and initiatives at /programme"),
            new DemoPerson(
                    "tribal.unit",
                    "M",
                    "MOI",
                    "tribal_unit",
                    null,
                    "وحدة التنسيق العشائري",
                    "Tribal coordination unit",
                    "وساطة بين عشيرتين اختاره المشرف لها",
                    "a mediation between tribes for which a supervisor chose him"),
            new DemoPerson(
                    "training.officer",
                    "M",
                    "NGO",
                    "training_officer",
                    null,
                    "مسؤول التدريب",
                    "Training officer",
                    "تدريب ينتظر وصف الحاجة إليه، وقائمة المشاركين والشهادات في /programme",
                    "a training that waits for its need; roll and certificates at /programme"),
            new DemoPerson(
                    "complaints.officer",
                    "F",
                    "NGO",
                    "complaints_officer",
                    null,
                    "مسؤولة شكاوى المواطنين",
                    "Complaints officer",
                    "شكاوى المواطنين على المؤسسات، وسجلها في /complaints",
                    "citizens' complaints about institutions; the register at /complaints"),
            new DemoPerson(
                    "volunteer.coord",
                    "F",
                    "NGO",
                    "volunteer_coord",
                    null,
                    "منسقة المتطوعين",
                    "Volunteer coordinator",
                    "سجل المتطوعين في /volunteers، والزيارات في /visits، والتكريم في /honours: لا ترى أي ملف حالة",
                    "the volunteer roll at /volunteers, visits at /visits, honours at /honours; no case file"));

    private PeopleOfCommunity() {}
}
