package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code mediationConsentText}: the register's wording in force for mediation, to be read out as it stands. */
@Component
class MediationConsentText implements FormFact {

    private final Consents consents;

    MediationConsentText(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String name() {
        return "mediationConsentText";
    }

    @Override
    public Object value(FactContext context) {
        return "«" + consents.text(ConsentCode.C_MED) + "»";
    }
}
