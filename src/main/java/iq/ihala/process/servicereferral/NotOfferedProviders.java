package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code notOfferedProviders}: who else offers the service, and the condition that keeps each from this person. */
@Component
class NotOfferedProviders implements FormFact {

    private final ProviderMatches matches;

    NotOfferedProviders(ProviderMatches matches) {
        this.matches = matches;
    }

    @Override
    public String name() {
        return "notOfferedProviders";
    }

    @Override
    public Object value(FactContext context) {
        String item = context.find(Variables.REFERRAL_ID)
                .orElseThrow(() -> new IllegalStateException("No referral is open here"));
        return matches.of(
                        context.caseNumber(),
                        item,
                        context.find(Variables.RISK_LEVEL).orElse(null))
                .inWords();
    }
}
