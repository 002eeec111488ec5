package iq.ihala.process.breachreview;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.rights.Breach;
import iq.ihala.rights.Breaches;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Fact {@code breachText}: what kind of breach, and when it was noticed. */
@Component
class BreachText implements FormFact {

    private final Breaches breaches;

    BreachText(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public String name() {
        return "breachText";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.BREACH_ID)
                .flatMap(breaches::find)
                .map(BreachText::text)
                .orElse("");
    }

    private static String text(Breach breach) {
        return breach.kind().arabic() + "\nعُلم به: "
                + ArabicDates.moment(LocalDateTime.ofInstant(breach.noticedAt(), WorkingCalendar.BASRA));
    }
}
