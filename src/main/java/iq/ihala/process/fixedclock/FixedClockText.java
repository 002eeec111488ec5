package iq.ihala.process.fixedclock;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fact {@code fixedClockText}: which date comes near, and when; a case may have several. */
@Component
class FixedClockText implements FormFact {

    private static final Map<String, String> ABOUT = Map.of(
            FixedClockProcess.BLACKMAIL, "مهلة المبتز: يُتكلم مع الشخص قبلها بساعتين، أي قبل ",
            FixedClockProcess.TRUCE, "نهاية العطوة أو المهلة العشائرية: ",
            FixedClockProcess.MARRIAGE, "موعد زواج لا يريده الشخص: ",
            FixedClockProcess.AFTER_DANGER, "اطمئنان خلال يوم من الخطر، مهما صار مستوى الخطورة: قبل ");

    private final Deadlines deadlines;

    FixedClockText(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return "fixedClockText";
    }

    @Override
    public Object value(FactContext context) {
        String about = context.find(Variables.FIXED_CLOCK).map(ABOUT::get).orElse("موعد مسجل في الملف: ");
        return context.find(Variables.FIXED_CLOCK_END)
                .map(end -> about + said(end))
                .orElse(about);
    }

    private String said(String end) {
        LocalDateTime moment = LocalDateTime.ofInstant(deadlines.date(end).toInstant(), WorkingCalendar.BASRA);
        return end.contains("T") ? ArabicDates.moment(moment) : ArabicDates.day(moment.toLocalDate());
    }
}
