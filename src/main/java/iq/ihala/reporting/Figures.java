package iq.ihala.reporting;

import static iq.ihala.reporting.Measure.*;

import java.util.List;

/** The figures of which each indicator consists. */
public final class Figures {

    /**
     * One figure.
     *
     * @param code unique within its indicator
     */
    public record Figure(String code, String arabic, Measure measure, Unit unit) {}

    private Figures() {}

    /** The words of a figure. */
    public static String arabic(Indicator indicator, String figure) {
        return figure(indicator, figure).arabic();
    }

    public static Figure figure(Indicator indicator, String code) {
        return of(indicator).stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No figure of " + indicator + " has this code"));
    }

    /** In the order in which they are printed. */
    public static List<Figure> of(Indicator indicator) {
        return switch (indicator) {
            case I01 -> List.of(cases("CASES", "حالات جديدة"));
            case I02 -> List.of(percent("WOMEN", "نسبة النساء والفتيات"));
            case I03, I04, I16 ->
                indicator == Indicator.I16
                        ? List.of(
                                percent("ON_TIME", "متابعات في وقتها"),
                                new Figure("PER_CASE", "متابعات لكل حالة", MEAN, Unit.PER_CASE))
                        : List.of(percent("ON_TIME", "في الوقت"));
            case I05 -> List.of(new Figure("WAIT", "وسيط الانتظار", MEDIAN, Unit.MINUTES));
            case I06 -> List.of(percent("NOT_AVAILABLE", "لم تتوفر مرشدة"));
            case I07 -> List.of(percent("REFUSED", "رُفضت الموافقة"));
            case I08 -> List.of(cases("WITHDRAWN", "مرات السحب"), median("TIME_TO_ACT", "زمن التنفيذ", Unit.HOURS));
            case I09 -> List.of(percent("WITH_PLAN", "لها خطة سلامة"));
            case I10 -> List.of(percent("APPROVED", "خطط معتمدة"));
            case I11 -> List.of(new Figure("PER_CASE", "إحالات لكل حالة", MEAN, Unit.PER_CASE));
            case I12 -> List.of(percent("ACCEPTED", "إحالات مقبولة"));
            case I13 ->
                List.of(
                        cases("DECLINED", "إحالات مرفوضة"),
                        cases("NO_ANSWER", "إحالات دون رد"),
                        median("ANSWER_TIME", "زمن الرد", Unit.HOURS));
            case I14 -> List.of(percent("ATTENDED", "حضر الشخص"), percent("COMPLETED", "أُنجزت الخدمة"));
            case I15 -> List.of(cases("GAPS", "فجوات"));
            case I17 -> List.of(cases("CASES", "حالات معلومة التاريخ"), median("DELAY", "وسيط التأخر", Unit.DAYS));
            case I18 -> List.of(cases("CLOSED", "حالات مغلقة"), median("DURATION", "وسيط المدة", Unit.DAYS));
            case I19 -> List.of(cases("CLOSED", "حالات مغلقة"), percent("REOPENED", "أُعيد فتحها خلال 90 يوماً"));
            case I20 -> List.of(cases("CASES", "حالات مغلقة قُيّمت"), percent("LOWER", "انخفضت خطورتها"));
            case I21 -> List.of(median("TIME_TO_SAFETY", "زمن الاستجابة", Unit.MINUTES));
            case I22 ->
                List.of(
                        cases("ADVICE", "مشورة قُدمت"),
                        cases("LODGED", "شكاوى قُدمت"),
                        cases("WITHDRAWN", "شكاوى سُحبت"),
                        cases("MISSED", "مواعيد فائتة"));
            case I23 ->
                List.of(
                        cases("ELIGIBLE", "مؤهلة"),
                        cases("REFUSED", "مرفوضة بالقاعدة"),
                        cases("AGREED", "متفق عليها"),
                        cases("KEPT", "محفوظة بعد 30 يوماً"));
            case I24 ->
                List.of(
                        new Figure("CASELOAD", "حالات مفتوحة لكل مسؤول", MEAN, Unit.CASES),
                        new Figure("PER_SUPERVISOR", "عاملون لكل مشرف", MEAN, Unit.RATIO));
            case I25 -> List.of(percent("SATISFIED", "راضون"));
            case I26 -> List.of(percent("HAD_CHOICE", "كان لهم الخيار"));
            case I27 -> List.of(events("HELD", "اجتماعات منعقدة"), events("FORUMS", "المنتديات"));
            case I28 ->
                List.of(
                        cases("RAISED", "قضايا مطروحة"),
                        cases("CLOSED", "قضايا مغلقة"),
                        median("TIME_TO_CLOSE", "وسيط المدة", Unit.DAYS),
                        events("FROM_SURVEYS", "قضايا عرضها مسح الثقة"));
            case I29 -> List.of(percent("WOMEN", "نسبة النساء"), percent("YOUTH", "نسبة الشباب (دون 35)"));
            case I30 ->
                List.of(
                        events("AWARENESS", "جلسات توعية"),
                        events("TRAINING", "دورات تدريب"),
                        new Figure("HOURS", "ساعات", COUNT, Unit.HOURS),
                        people("PARTICIPANTS", "مشاركون"));
            case I31 ->
                List.of(
                        events("INITIATIVES", "مبادرات"),
                        events("SCHOOLS", "مدارس"),
                        events("BOOKLETS", "كتيبات"),
                        cases("LINKED", "حالات وصلت إلى الخدمات"));
            case I32 ->
                List.of(
                        cases("SENT", "شكاوى أُرسلت"),
                        percent("ANSWERED", "أُجيب عنها خلال 45 يوماً"),
                        percent("SOLVED", "حُلّت"));
            case I33 -> List.of(people("VOLUNTEERS", "متطوعون عاملون"), people("HONOURED", "مكرَّمون"));
            case I34 -> List.of(percent("WEAK_TRUST", "ثقة ضعيفة أو معدومة"));
            case I35 -> List.of(percent("WOMEN", "نسبة المنتسبات"));
            case I36 -> List.of(median("TURNAROUND", "وسيط المدة", Unit.DAYS));
        };
    }

    private static Figure cases(String code, String arabic) {
        return new Figure(code, arabic, COUNT, Unit.CASES);
    }

    private static Figure people(String code, String arabic) {
        return new Figure(code, arabic, COUNT, Unit.PEOPLE);
    }

    private static Figure events(String code, String arabic) {
        return new Figure(code, arabic, COUNT, Unit.EVENTS);
    }

    private static Figure percent(String code, String arabic) {
        return new Figure(code, arabic, PERCENT, Unit.PERCENT);
    }

    private static Figure median(String code, String arabic, Unit unit) {
        return new Figure(code, arabic, MEDIAN, unit);
    }
}
