package iq.ihala.process.mediation;

import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code tribalDispute}: that the two sides are tribes, so that it is asked about their truce; nothing between neighbours. */
@Component
class TribalDispute implements FormFact {

    private final Mediations mediations;

    TribalDispute(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public String name() {
        return "tribalDispute";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        return mediations
                .running(context.caseNumber())
                .filter(Mediation::isTribal)
                .map(tribal -> "نزاع بين عشيرتين: تُسأل هل بينهما عطوة، ومتى تنتهي")
                .orElse(null);
    }
}
