package iq.ihala.process.riskassessment;

import java.util.Map;

/** What decided a tool's level, in general terms: never an answer, never a number. */
final class ToolNotes {

    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("ACCUSED_USES_SUBSTANCES", "المشكو منه يتعاطى"),
            Map.entry("FLAG_IMMINENT", "مؤشر خطر مباشر"),
            Map.entry("FLAG_HIGH", "مؤشر خطر"),
            Map.entry("THREAT_TO_KILL", "تهديد بالقتل"),
            Map.entry("WEAPON", "سلاح"),
            Map.entry("ATTEMPT_24H", "محاولة خلال 24 ساعة"),
            Map.entry("NO_PROMISE", "لا يستطيع أن يعد بالسلامة الليلة"),
            Map.entry("PLAN_MEANS", "خطة والوسيلة قريبة"),
            Map.entry("HONOUR_PUBLISHED", "نُشر شيء ويُخشى عليه من الأهل"),
            Map.entry("HONOUR_DEADLINE", "مهلة قريبة ويُخشى عليه من الأهل"),
            Map.entry("SUICIDE_IMMINENT", "خطر انتحار وشيك"),
            Map.entry("GRAVE_UNKNOWN", "جواب مجهول عن علامة خطيرة"),
            Map.entry("LIFE_DANGER", "حياة الطفل في خطر"),
            Map.entry("SEVERE_INJURY", "إصابة شديدة"),
            Map.entry("HONOUR_THREAT", "تهديد بدافع الشرف"),
            Map.entry("CHILD_SUICIDAL", "خطر انتحار لدى الطفل"),
            Map.entry("SUICIDE_HIGH", "خطر انتحار مرتفع"),
            Map.entry("TRAFFICKED_NOW", "استغلال جارٍ"),
            Map.entry("SEXUAL_ABUSE_ACCESS", "عنف جنسي والمشكو منه يصل إليه"),
            Map.entry("SEXUAL_ABUSE", "عنف جنسي"),
            Map.entry("ABANDONED_UNDER_9", "طفل صغير متروك"),
            Map.entry("ABANDONED", "طفل متروك"),
            Map.entry("MARRIAGE_7_DAYS", "زواج قريب بالإكراه"),
            Map.entry("MARRIAGE_DAY_UNKNOWN", "زواج بالإكراه لا يُعرف موعده"),
            Map.entry("MARRIAGE_PLANNED", "زواج بالإكراه مخطط له"),
            Map.entry("ORGANISED_BEGGING", "تسول منظم"),
            Map.entry("WITNESS", "يشهد عنفاً"),
            Map.entry("HURT_OUTSIDE", "ضرب من خارج البيت"),
            Map.entry("NO_SAFE_ADULT", "لا بالغ آمن"),
            Map.entry("DRUGS_IN_HOME", "تعاطٍ في البيت"),
            Map.entry("EMERGENCY", "طارئ صحي"),
            Map.entry("INJECTING", "حقن"),
            Map.entry("ASSIST_HIGH", "تعاطٍ شديد"),
            Map.entry("AUDIT_DEPENDENCE", "اعتماد محتمل على الكحول"),
            Map.entry("PREGNANT_USE", "حمل مع تعاطٍ"),
            Map.entry("MINOR_CRYSTAL", "قاصر وكريستال"),
            Map.entry("SHOTS_72H", "إطلاق نار قريب"),
            Map.entry("SHOTS_TIME_UNKNOWN", "إطلاق نار لا يُعرف وقته"),
            Map.entry("ULTIMATUM_48H_ARMED", "مهلة قريبة وسلاح"),
            Map.entry("ULTIMATUM_48H", "مهلة قريبة"),
            Map.entry("PERSON_HUNTED", "شخص مطلوب بعينه"),
            Map.entry("DEATH_UNRESOLVED", "وفاة دون حل"),
            Map.entry("WOMEN_CHILDREN", "امرأة أو طفل هدف"),
            Map.entry("HEAVY_WEAPONS", "سلاح ثقيل"),
            Map.entry("TRUCE_ENDS", "عطوة تنتهي دون تفاوض"),
            Map.entry("MEDIUM_RAISED", "لا وسيط أو قادمون حديثاً"),
            Map.entry("HELD_NOW", "محتجز الآن"),
            Map.entry("SOLD", "بيع أو تبديل"),
            Map.entry("MOVED_48H", "نقل قريب"),
            Map.entry("MOVE_TIME_UNKNOWN", "نقل لا يُعرف وقته"),
            Map.entry("MINOR_ACCESS", "قاصر مستغَل والمستغِل يصل إليه"),
            Map.entry("MINOR_EXPLOITED", "قاصر مستغَل"),
            Map.entry("NEIGH_DANGER", "سلاح أو إصابة أو تهديد بين جيران"),
            Map.entry("SCHOOL_DANGER", "أذى شديد في المدرسة"),
            Map.entry("RUNAWAY_HUNTED", "أهله يبحثون عنه"),
            Map.entry("HOSTS_ARMED", "توتر وسلاح"),
            Map.entry("EVICTION_7_DAYS", "إخلاء قريب"),
            Map.entry("DESTITUTE_ALONE", "عوز ووحدة"),
            Map.entry("JUDGED", "تقدير من قيّم"));

    private ToolNotes() {}

    /** Null for a reason that says nothing to a reader. */
    static String of(String reason) {
        return NOTES.get(reason);
    }
}
