package iq.ihala.process.optionstalk;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code consentsInForce}: what the person agreed to and did not take back. What is not listed is not allowed. */
@Component
class ConsentsInForce implements FormFact {

    private static final Map<ConsentCode, String> NAMES = Map.ofEntries(
            Map.entry(ConsentCode.C_RECORD, "تسجيل الحالة"),
            Map.entry(ConsentCode.C_REF, "الإحالة"),
            Map.entry(ConsentCode.C_FIELD, "مقدار المعلومات المشاركة"),
            Map.entry(ConsentCode.C_CP, "إعلام الشرطة المجتمعية"),
            Map.entry(ConsentCode.C_POLICE, "إعلام مركز الشرطة"),
            Map.entry(ConsentCode.C_JUDGE, "مراجعة قاضي التحقيق"),
            Map.entry(ConsentCode.C_FAMILY, "الاتصال بشخص من الأسرة"),
            Map.entry(ConsentCode.C_VISIT, "الزيارة المنزلية"),
            Map.entry(ConsentCode.C_EVID, "حفظ الأدلة"),
            Map.entry(ConsentCode.C_STAT, "استخدام البيانات للإحصاء"),
            Map.entry(ConsentCode.C_FEEDBACK, "الاتصال لاستطلاع الرأي"),
            Map.entry(ConsentCode.C_MED, "الوساطة"));

    private final Consents consents;
    private final AnswerWords words;

    ConsentsInForce(Consents consents, AnswerWords words) {
        this.consents = consents;
        this.words = words;
    }

    @Override
    public String name() {
        return "consentsInForce";
    }

    @Override
    public Object value(FactContext context) {
        return of(context.caseNumber());
    }

    String of(CaseNumber caseNumber) {
        String lines =
                consents.inForce(caseNumber).stream().map(this::line).distinct().collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "لا توجد موافقات سارية" : lines;
    }

    private String line(LiveConsent live) {
        StringBuilder line = new StringBuilder(NAMES.get(live.code()));
        if (live.code() == ConsentCode.C_FAMILY && live.recipient() != null) {
            line.append(": ").append(live.recipient());
        } else if (live.code() == ConsentCode.C_REF && live.item() != null) {
            line.append(": ").append(words.say(Variables.CONSENT_ITEM.name(), live.item()));
        }
        if (live.validUntil() != null) {
            line.append(" (حتى ").append(day(live.validUntil())).append(')');
        }
        return line.toString();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.BASRA);
    }
}
