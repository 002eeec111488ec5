package iq.ihala.process.today;

import java.util.Map;
import java.util.Optional;

/**
 * What a card says beside a step: the unit of the centre whose work it is, by the group that the diagram names. The dossier's three
 * offices are buildings; the centre stands in one of them, so that the building would say the same on every card.
 */
final class Units {

    /** Both languages of the task list. */
    record Unit(String arabic, String english) {}

    private static final Map<String, Unit> BY_GROUP = Map.ofEntries(
            Map.entry("intake_counsellor", new Unit("الاستقبال", "Reception")),
            Map.entry("case_worker", new Unit("إدارة الحالة", "Case work")),
            Map.entry("social_researcher", new Unit("البحث الاجتماعي", "Social research")),
            Map.entry("psych_counsellor", new Unit("الدعم النفسي", "Psychological support")),
            Map.entry("lawyer", new Unit("المشورة القانونية", "Legal advice")),
            Map.entry("risk_reviewer", new Unit("الإشراف", "Supervision")),
            Map.entry("cp_officer", new Unit("الشرطة المجتمعية", "Community police")),
            Map.entry("women_unit", new Unit("مشاركة المرأة", "Women's unit")),
            Map.entry("tribal_unit", new Unit("التنسيق العشائري", "Tribal coordination")),
            Map.entry("mediator", new Unit("الوساطة", "Mediation")),
            Map.entry("training_officer", new Unit("التدريب", "Training")),
            Map.entry("outreach_unit", new Unit("التواصل المجتمعي", "Community outreach")),
            Map.entry("complaints_officer", new Unit("شكاوى المواطنين", "Citizens' complaints")),
            Map.entry("volunteer_coord", new Unit("المتطوعون", "Volunteers")),
            Map.entry("partner_focal", new Unit("الجهة الشريكة", "Partner")),
            Map.entry("monitoring_officer", new Unit("المتابعة والتقييم", "Monitoring")),
            Map.entry("governorate_director", new Unit("مديرية المحافظة", "Governorate")),
            Map.entry("dpo", new Unit("حماية البيانات", "Data protection")),
            Map.entry("sysadmin", new Unit("إدارة النظام", "Administration")));

    private Units() {}

    /** Empty for a group that is none of the house's, such as an expression in a diagram. */
    static Optional<Unit> of(String group) {
        return Optional.ofNullable(BY_GROUP.get(group));
    }
}
