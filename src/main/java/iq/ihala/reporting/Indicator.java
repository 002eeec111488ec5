package iq.ihala.reporting;

import static iq.ihala.reporting.Split.*;

import java.util.List;
import java.util.Set;

/** The thirty-six indicators of dossier §10.1. Each has one or more figures: {@link Figures}. */
public enum Indicator {
    I01(
            "حالات جديدة",
            "New cases",
            "عدد الحالات التي فُتحت في الشهر",
            PROBLEM,
            SEX,
            AGE,
            DISPLACEMENT,
            DISTRICT,
            CHANNEL,
            LEVEL),
    I02("نسبة النساء والفتيات", "Share of women and girls", "النساء والفتيات ÷ كل الحالات الجديدة", AGE),
    I03("التعيين في الوقت", "Assignment on time", "ما عُيّن له مسؤول في المهلة ÷ كل الحالات الجديدة", LEVEL),
    I04("التقييم في الوقت", "Assessment on time", "ما قُيّمت خطورته في المهلة ÷ كل الحالات الجديدة", LEVEL),
    I05("مدة الانتظار", "Median reception wait", "وسيط الدقائق من الوصول إلى المرشد/ة", PREFERENCE),
    I06("عدم توفر مرشدة", "No female counsellor available", "مرات عدم التوفر ÷ طلبات مرشدة", OFFICE),
    I07("رفض الموافقة", "Consent refused", "الرفض ÷ ما سُئل عنه", CONSENT),
    I08("سحب الموافقة", "Consents withdrawn", "عدد مرات السحب، ووسيط الساعات حتى التنفيذ وإعلام الشخص"),
    I09("خطط السلامة المكتملة", "Safety plans completed", "ما له خطة سلامة ÷ ما تجب له", LEVEL),
    I10("خطط معتمدة من المشرف", "Plans approved by supervisor", "خطط الحالة المعتمدة ÷ الخطط المكتوبة"),
    I11("متوسط الإحالات", "Referrals per case", "إحالات الحالات المغلقة ÷ عددها", PROBLEM),
    I12("قبول الإحالات", "Referral acceptance", "المقبولة ÷ المرسلة في الشهر", PROVIDER, SERVICE),
    I13(
            "أسباب الرفض وعدم الرد",
            "Decline reasons and no answer",
            "عدد الرفض حسب السبب، وعدم الرد، ووسيط زمن الرد",
            REASON,
            PROVIDER),
    I14("الحضور والإنجاز", "Attendance and completion", "من حضر ÷ المقبولة، وما أُنجز ÷ المقبولة", SERVICE),
    I15("فجوات الخدمة", "Service gaps", "عدد الفجوات المسجلة", SERVICE, DISTRICT),
    I16("المتابعة في الوقت", "Follow-ups on time", "المتابعات المنجزة في وقتها ÷ المستحقة، ومتوسطها لكل حالة", LEVEL),
    I17(
            "تأخر الإبلاغ",
            "Time from incident to report",
            "توزيع الحالات الجديدة حسب الأيام بين الحادث والإبلاغ",
            BUCKET,
            PROBLEM),
    I18("مدة الحالة", "Open to close time", "توزيع الحالات المغلقة حسب الأيام من الفتح إلى الإغلاق", BUCKET, PROBLEM),
    I19(
            "أسباب الإغلاق وإعادة الفتح",
            "Closure reasons and re-opening",
            "عدد الإغلاق حسب السبب، ونسبة ما أُعيد فتحه خلال 90 يوماً",
            REASON,
            PROBLEM),
    I20("تغير الخطورة", "Risk shift", "مستوى أول تقييم وآخر تقييم للحالات المغلقة", FIRST_LEVEL, LAST_LEVEL, PROBLEM),
    I21(
            "زمن الاستجابة للخطر الوشيك",
            "Imminent danger: time to safety action",
            "وسيط الدقائق من الإنذار إلى تأمين المكان"),
    I22(
            "المشورة والشكاوى",
            "Complaint advice and complaints",
            "المشورة المقدمة، والشكاوى المقدمة والمسحوبة، والمواعيد الفائتة",
            OFFENCE_GROUP),
    I23("الوساطة", "Mediation", "المؤهلة، والمرفوضة بالقاعدة، والمتفق عليها، والمحفوظة بعد 30 يوماً"),
    I24("عبء العمل", "Caseload", "متوسط الحالات المفتوحة لكل مسؤول، والعاملون لكل مشرف", STAFF_SEX),
    I25("رضا المستفيدين", "Client satisfaction", "الراضون (متوسط 4 فأكثر) ÷ المجيبون"),
    I26("حرية الاختيار", "Had a choice at each step", "من أجاب بنعم ÷ المجيبون"),
    I27("اجتماعات المنتديات", "Forum meetings held", "الاجتماعات المنعقدة ÷ 9", FORUM),
    I28(
            "قضايا المنتدى",
            "Forum issues raised and solved",
            "ما طرحه المجتمع، وما أُغلق منه حسب النتيجة، ووسيط الأيام حتى الإغلاق؛ وما عرضه مسح الثقة وحده",
            TOPIC,
            RESULT,
            FORUM),
    I29("مشاركة النساء والشباب", "Women and youth in forums", "النساء ÷ الحاضرين، والشباب ÷ الحاضرين", FORUM),
    I30(
            "التوعية والتدريب والمشاركون",
            "Awareness and training",
            "الجلسات والدورات وساعاتها والمشاركون",
            CATEGORY,
            SEX,
            TOPIC),
    I31("المبادرات", "Initiatives", "المبادرات، والمدارس، والكتيبات، والحالات التي وصلت إلى الخدمات"),
    I32(
            "شكاوى المؤسسات",
            "Institution complaints",
            "المرسلة في الشهر؛ وما أُجيب خلال 45 يوماً وما حُلّ مما أُرسل قبل شهرين",
            SECTOR),
    I33("المتطوعون والتكريم", "Volunteers and honours", "المتطوعون العاملون في آخر الشهر، والتكريم", SEX, QUARTER),
    I34("مسح الثقة", "Trust survey", "ضعف الثقة أو انعدامها ÷ المجيبون، مقارنةً بخط الأساس 74٪", SEX, AGE, QUARTER),
    I35("نسبة المنتسبات", "Female share of staff", "المنتسبات ÷ المنتسبين", OFFICE),
    I36("سرعة القضايا الأسرية", "Family case turnaround", "وسيط الأيام من فتح حالات العنف والخلاف الأسري إلى إغلاقها");

    private static final Set<Indicator> MOI =
            Set.of(I01, I02, I03, I04, I05, I16, I22, I27, I28, I29, I30, I31, I32, I33, I35);
    private static final Set<Indicator> FORUM_VIEW = Set.of(I28, I30, I32);

    private final String arabic;
    private final String english;
    private final String formula;
    private final List<Split> splits;

    Indicator(String arabic, String english, String formula, Split... splits) {
        this.arabic = arabic;
        this.english = english;
        this.formula = formula;
        this.splits = List.of(splits);
    }

    public String arabic() {
        return arabic;
    }

    public String english() {
        return english;
    }

    /** How it is reckoned, in Arabic, for those who read the release. */
    public String formula() {
        return formula;
    }

    /** By what it is divided where the numbers are large enough. */
    public List<Split> splits() {
        return splits;
    }

    /** The unit of its first figure; others are told by each cell. */
    public Unit unit() {
        return Figures.of(this).get(0).unit();
    }

    /** Whether a reader gets this indicator at all. */
    public boolean isFor(View view) {
        return switch (view) {
            case IOM -> true;
            case MOI -> MOI.contains(this);
            case FORUM -> FORUM_VIEW.contains(this);
            case PUBLIC -> compareTo(I27) >= 0 && compareTo(I34) <= 0;
        };
    }

    public boolean isFor(View view, Split split) {
        return isFor(view) && !(view == View.MOI && split.belowGovernorate());
    }
}
