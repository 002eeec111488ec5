package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.process.forms.FormOption;
import org.springframework.stereotype.Component;

/** Fact {@code providerOptions}: at most three providers, best first, each with what to know before choosing it. */
@Component
class ProviderOptions implements FormFact {

    private final ProviderMatches matches;

    ProviderOptions(ProviderMatches matches) {
        this.matches = matches;
    }

    @Override
    public String name() {
        return "providerOptions";
    }

    @Override
    public Object value(FactContext context) {
        String item = context.find(Variables.REFERRAL_ID)
                .orElseThrow(() -> new IllegalStateException("No referral is open here"));
        return matches
                .of(
                        context.caseNumber(),
                        item,
                        context.find(Variables.RISK_LEVEL).orElse(null))
                .offered()
                .stream()
                .map(match -> new FormOption(match.name() + " – " + match.reason(), match.providerId()))
                .toList();
    }
}
