package iq.ihala.process.followup;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code agreementToAsk}: that there is a signed agreement, so that it is asked whether it is kept; nothing if there is none. */
@Component
class AgreementToAsk implements FormFact {

    private final Mediations mediations;

    AgreementToAsk(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public String name() {
        return "agreementToAsk";
    }

    @Override
    public Object value(FactContext context) {
        return mediations
                .agreement(context.caseNumber())
                .map(mediation -> "وُقّع اتفاق وساطة في \u2066"
                        + mediation.signedAt().atZone(WorkingCalendar.BASRA).toLocalDate()
                        + "\u2069. يُسأل هل يُلتزم به.")
                .orElse(null);
    }
}
