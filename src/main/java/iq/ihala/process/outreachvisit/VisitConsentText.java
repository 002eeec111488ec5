package iq.ihala.process.outreachvisit;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code visitConsentText}: the words of the consent C-VISIT, to be read out. */
@Component
class VisitConsentText implements FormFact {

    private final Consents consents;

    VisitConsentText(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String name() {
        return "visitConsentText";
    }

    @Override
    public Object value(FactContext context) {
        return consents.text(ConsentCode.C_VISIT);
    }
}
