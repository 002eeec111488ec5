package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.MatchResult;
import iq.ihala.referral.NotOffered;
import iq.ihala.referral.ServiceDirectory;
import org.springframework.stereotype.Component;

/** Fact {@code notOfferedProviders}: who else offers the service, and the condition that keeps each from this person. */
@Component
class NotOfferedProviders implements FormFact {

    private final ProviderMatches matches;
    private final ServiceDirectory directory;

    NotOfferedProviders(ProviderMatches matches, ServiceDirectory directory) {
        this.matches = matches;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "notOfferedProviders";
    }

    @Override
    public Object value(FactContext context) {
        String item = context.find(Variables.REFERRAL_ID)
                .orElseThrow(() -> new IllegalStateException("No referral is open here"));
        MatchResult result = matches.of(
                context.caseNumber(), item, context.find(Variables.RISK_LEVEL).orElse(null));
        return directory
                .policeNote(
                        context.find(Variables.SERVICE_CODE).orElse(""),
                        result.notOffered().stream().map(NotOffered::reasons))
                .map(note -> result.inWords() + "\n" + note)
                .orElse(result.inWords());
    }
}
