package iq.ihala.process.minorprotection;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRule;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Judges every form that asks who gave a consent: for a minor it is given by whom the path of minors said, and by nobody else
 * (dossier §3.8). Of an adult nothing is settled, and nothing is refused.
 */
@Component
class MinorConsentRule implements StepRule {

    private static final String FIELD = "givenBy";

    private final MinorConsents minors;

    MinorConsentRule(MinorConsents minors) {
        this.minors = minors;
    }

    @Override
    public void judge(Step step) {
        Optional<String> givenBy = step.text(FIELD);
        if (givenBy.isEmpty()) {
            return;
        }
        Optional<ConsentBasis> basis = minors.basis(step.caseNumber());
        if (basis.filter(known -> !known.allows(item(step), givenBy.get())).isPresent()) {
            throw step.refuse(FIELD, "قاصر. من يوافق: " + basis.get().arabic());
        }
    }

    private static String item(Step step) {
        return step.find(Variables.CONSENT_ITEM)
                .or(() -> step.find(Variables.SERVICE_CODE))
                .orElse(null);
    }
}
