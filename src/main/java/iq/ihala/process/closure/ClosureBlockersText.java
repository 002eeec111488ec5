package iq.ihala.process.closure;

import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code closureBlockersText}: what stands against closing, one sentence each, and what would remove it. */
@Component
class ClosureBlockersText implements FormFact {

    private final Codes codes;

    ClosureBlockersText(Codes codes) {
        this.codes = codes;
    }

    @Override
    public String name() {
        return "closureBlockersText";
    }

    @Override
    public Object value(FactContext context) {
        String lines = codes.of(context.find(Variables.CLOSURE_BLOCKERS).orElse("")).stream()
                .map(blocker -> "• " + sentence(blocker, context))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "لا يوجد ما يمنع الإغلاق." : lines;
    }

    private static String sentence(String blocker, FactContext context) {
        return switch (blocker) {
            case "LEVEL_TOO_HIGH" ->
                "الخطورة: يلزم مستوى متوسط أو أدنى مدة 30 يوماً، أو طلب الشخص نفسه. حتى الآن "
                        + number(context, Variables.DAYS_AT_OR_BELOW_MEDIUM) + " يوماً. الخطورة الوشيكة تُخفض أولاً.";
            case "ITEMS_OPEN" ->
                "بنود مفتوحة: " + number(context, Variables.OPEN_ITEMS)
                        + ". تُنجز الإحالات أو تُلغى، ويُعالج أي خطر أولاً.";
            case "FOLLOW_UP_MINIMUM" ->
                "المتابعة لم تكتمل: حتى الآن " + number(context, Variables.FOLLOW_UPS_DONE) + " اتصالات خلال "
                        + number(context, Variables.FOLLOW_UP_DAYS) + " يوماً.";
            case "DEADLINE_OPEN" -> "مدة قانونية تنتهي خلال 30 يوماً ولم يُبلَّغ بها الشخص.";
            case "PLAN_NOT_REVIEWED" -> "لم تُراجع خطة السلامة مع الشخص.";
            case "LEGAL_ADVICE_OPEN" -> "المشورة القانونية جارية: ينهيها المحامي مع الشخص، أو يسجل أنه لا يريد الشكوى.";
            case "MEDIATION_OPEN" -> "الوساطة جارية: يسجل الوسيط نتيجتها أو إيقافها أولاً.";
            case "POLICE_ACTION_OPEN" -> "إجراء الشرطة المجتمعية لم يُسجَّل بعد: يُنجز أو يُسجَّل أنه لم يُتخذ.";
            case "FIXED_DATE_OPEN" -> "موعد ثابت يقترب ولم يُحدَّث الشخص عنه: يُتصل به أولاً.";
            case "WITHDRAWAL_OPEN" -> "سُحبت موافقة ولم يكتمل تنفيذها: يُخبَر الشخص بما توقف، وتؤكد الجهات المحو.";
            case "DATA_REQUEST_OPEN" -> "طلب يخص الملف لم يُجَب بعد: يجيب عنه مسؤول حماية البيانات أولاً.";
            case "BREACH_REVIEW_OPEN" -> "أصاب الحالة تسرب بيانات ولم تنته مراجعته.";
            case "PROTECTION_OPEN" -> "حماية جارية لم تنته: حماية القاصر أو مؤتمر الحالة أو البحث عن مكان آمن.";
            case "OTHER_WORK_OPEN" -> "عمل آخر ما زال جارياً في هذه الحالة: تُراجع مهامها المفتوحة.";
            default -> "شرط لم يتحقق: " + blocker;
        };
    }

    private static int number(FactContext context, ProcessVariable<Integer> count) {
        return context.find(count).orElse(0);
    }
}
