package iq.ihala.process.contract;

/** What the house asks of whatever it runs, with the words in which a breach is told to whoever drew or deployed it. */
public enum Rule {
    READABLE("لا يمكن قراءة الملف", "The file cannot be read"),
    FILE_IS_ID("اسم الملف يجب أن يطابق معرّف العملية أو الاستمارة أو القرار", "File name and id must be the same"),
    ID_WRITTEN_BY_HAND("المعرّف لا يتبع قاعدة التسمية", "The id does not follow the naming rule"),
    ARABIC_NAME("يلزم اسم عربي", "An Arabic name is needed"),
    ENGLISH_DOCUMENTATION("يلزم توثيق بالإنكليزية", "An English documentation is needed"),
    FITS_ON_A_PAGE("عدد العناصر في الصفحة أكثر من المسموح", "Too many elements on one page"),
    EXECUTABLE("العملية غير مهيأة للتنفيذ", "The process is not executable"),
    HISTORY_ENDS("يلزم تحديد مدة حفظ السجل", "historyTimeToLive is needed"),
    STARTED_BY_FORM(
            "لا تُبدأ هذه العملية من قائمة المهام", "Only a process with a start form may be started in Tasklist"),
    GATEWAY_ASKS("يجب أن يكون اسم البوابة سؤالاً", "A gateway that splits asks a question"),
    ANSWER_LABELLED("كل جواب للبوابة يحتاج إلى تسمية", "Every outgoing flow of a gateway carries its answer"),
    ANSWER_DECIDED(
            "كل جواب يحتاج إلى شرط، وجواب واحد هو الافتراضي", "Every answer has a condition, one is the default"),
    SPLITS_AT_GATEWAYS("التفرع يكون عند البوابات فقط", "Paths part at gateways only"),
    REACHES_AN_END("العنصر غير موصول", "An element is not connected"),
    WAIT_ENDS_IN_TIME("كل انتظار يحتاج إلى مهلة زمنية", "Every wait needs a timer as a way out"),
    TIMER_SET("المؤقت بلا موعد", "A timer needs a date or a duration"),
    STEP_NAMED(
            "يلزم رقم الخطوة في الخصائص وفي أول التوثيق", "The property step and the documentation must name the step"),
    STEP_PRESENT("خطوة من مسار الإحالة غائبة عن المخططات", "A step of the referral path is in no diagram"),
    GROUP_KNOWN("يلزم فريق معروف للمهمة", "A user task needs known candidate groups"),
    DUE_DATE_SET("يلزم موعد استحقاق من جدول المدد", "A user task needs a due date from the response times"),
    CLOCK_KNOWN("المدة غير موجودة في جدول المدد", "The clock is not in the response times"),
    FORM_BOUND("يلزم استمارة مربوطة بالنشر نفسه", "A user task needs a form bound to its deployment"),
    FORM_EXISTS("الاستمارة غير موجودة", "The form does not exist"),
    FORM_USED("استمارة لا تستعملها أي مهمة", "A form that no step uses"),
    FOUR_EYES("مبدأ الشخصين يشير إلى مهمة غير موجودة", "The property fourEyes names no user task of this diagram"),
    PARTNER_SEES_LITTLE(
            "استمارة الجهة الشريكة تعرض أكثر مما وافق عليه الشخص",
            "A partner's form shows the referral and what the person consented to, and asks everything anew"),
    BEAN_KNOWN("الخطوة البرمجية غير معروفة أو غير مسموحة", "Not a bean that a diagram may name"),
    BEAN_NAMED_LIKE_STEP("اسم الخطوة البرمجية لا يطابق معرّف العنصر", "A service task is named like its bean"),
    BEAN_HAS_TEMPLATE("لا يوجد قالب عنصر لهذه الخطوة", "The bean has no element template"),
    TEMPLATE_FITS("قالب العنصر غير صالح", "The element template does not fit"),
    VARIABLE_DECLARED("متغير غير معلن", "A variable that is not declared"),
    MESSAGE_DECLARED("رسالة غير معلنة", "A message that is not declared"),
    ERROR_DECLARED("خطأ غير معلن", "An error code that is not declared"),
    PROCESS_EXISTS("العملية المستدعاة غير موجودة", "The called process does not exist"),
    CALL_MAPPED(
            "يجب تمرير رقم الحالة ومستوى الخطورة وتسمية كل متغير",
            "A call passes business key and riskLevel and names each variable"),
    DECISION_EXISTS("جدول القرار غير موجود", "The decision does not exist"),
    DECISION_BOUND(
            "يجب ربط القرار بالنشر نفسه وبنتيجة بسيطة",
            "A decision is bound to its deployment and gives a plain result"),
    DECISION_HOLDS_CODES(
            "القرار يقرأ ما لا يجوز أن يراه المحرك", "A decision run by the engine reads declared variables only"),
    NO_SCRIPT("البرامج النصية ممنوعة", "Scripts are not allowed"),
    NO_CLASS("تسمية الأصناف البرمجية ممنوعة", "Classes are not named in diagrams"),
    ELEMENT_ALLOWED("عنصر أو خاصية غير مسموح بها", "An element or attribute that the house does not use"),
    EXPRESSION_ALLOWED("تعبير غير مسموح به", "An expression that the house does not allow"),
    FORM_SHOWABLE("مكوّن لا يعمل في قائمة المهام", "A form component that Tasklist cannot show"),
    FIELD_LABELLED("حقل بلا تسمية عربية", "A field without an Arabic label"),
    FIELD_IN_SECTION("حقل بلا قسم من أقسام ملف الحالة", "A field without a section of the case file"),
    FIELD_KEEPS_SECTION(
            "لهذا الحقل قسم آخر في استمارات المنظومة", "A field of this name has another section in the house's forms"),
    FIELD_NOT_COLLECTED("معلومة لا يجمعها المركز عمداً", "Something that the centre deliberately does not collect"),
    GATE_STAYS(
            "كانت أمام هذه الخطوة موافقة أو مصادقة ولم تعد",
            "A consent, an approval or a second person stood in front of this step and does not any more"),
    TWO_PERSONS_STAY("خطوة لشخص ثانٍ حُذفت أو دُمجت", "A step of a second person was removed or merged"),
    PRIVATE_STAYS_PRIVATE("حقل خاص صار متغيراً في المحرك", "A private field became a variable of the engine"),
    CLOCK_NOT_LONGER("المهلة أطول مما كانت", "A clock became longer, or cannot be compared with what it was");

    private final String arabic;
    private final String english;

    Rule(String arabic, String english) {
        this.arabic = arabic;
        this.english = english;
    }

    /** What is wrong, for administrators. */
    public String arabic() {
        return arabic;
    }

    String english() {
        return english;
    }
}
