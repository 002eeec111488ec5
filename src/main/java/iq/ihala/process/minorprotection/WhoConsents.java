package iq.ihala.process.minorprotection;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code whoConsents}: who is asked; for a minor as the path of minors settled it. */
@Component
class WhoConsents implements FormFact {

    private final MinorConsents minors;

    WhoConsents(MinorConsents minors) {
        this.minors = minors;
    }

    @Override
    public String name() {
        return "whoConsents";
    }

    @Override
    public Object value(FactContext context) {
        return minors.basis(context.caseNumber()).map(ConsentBasis::arabic).orElse("الشخص نفسه");
    }
}
