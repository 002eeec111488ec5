package iq.ihala.process.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The groups of dossier §2, with the titles by which the centre calls them. */
public final class HouseGroups {

    static final String SUPERVISOR = "risk_reviewer";
    static final String ADMINISTRATOR = "sysadmin";
    static final String COUNSELLOR = "intake_counsellor";
    static final String PARTNER = "partner_focal";
    static final String FORUM_CHAIR = "forum_chair";
    static final String FORUM_MEMBER = "forum_member";

    /** The teams of the centre that work on cases. */
    static final Set<String> TEAMS =
            Set.of(COUNSELLOR, "case_worker", "social_researcher", "psych_counsellor", "lawyer", "dpo");

    /** Teams of whom a supervisor chooses one or two for a case; the others do not learn of it. */
    static final Set<String> APPOINTED = Set.of("mediator", "tribal_unit");

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put(COUNSELLOR, "مرشد / مرشدة الاستقبال");
        TITLES.put("case_worker", "إداري / إدارية الحالة");
        TITLES.put("social_researcher", "الباحث / الباحثة الاجتماعية");
        TITLES.put("psych_counsellor", "المرشد النفسي / المرشدة النفسية");
        TITLES.put("lawyer", "المحامي / المحامية");
        TITLES.put(SUPERVISOR, "مشرف الحالات / مراجع الخطورة");
        TITLES.put("cp_officer", "منتسب الشرطة المجتمعية");
        TITLES.put("women_unit", "وحدة مشاركة المرأة");
        TITLES.put("tribal_unit", "وحدة التنسيق العشائري");
        TITLES.put("outreach_unit", "وحدة التواصل المجتمعي");
        TITLES.put(FORUM_CHAIR, "رئيس / رئيسة المنتدى");
        TITLES.put(FORUM_MEMBER, "عضو / عضوة المنتدى");
        TITLES.put("mediator", "الوسيط / الوسيطة");
        TITLES.put("training_officer", "مسؤول / مسؤولة التدريب");
        TITLES.put("complaints_officer", "مسؤول / مسؤولة شكاوى المواطنين");
        TITLES.put("volunteer_coord", "منسق / منسقة المتطوعين");
        TITLES.put(PARTNER, "نقطة ارتباط الجهة الشريكة");
        TITLES.put("monitoring_officer", "مسؤول المتابعة والتقييم");
        TITLES.put("governorate_director", "مدير الشرطة المجتمعية في المحافظة");
        TITLES.put("dpo", "مسؤول حماية البيانات");
        TITLES.put(ADMINISTRATOR, "مدير النظام");
    }

    private HouseGroups() {}

    public static Set<String> ids() {
        return TITLES.keySet();
    }

    static String title(String group) {
        return TITLES.get(group);
    }
}
