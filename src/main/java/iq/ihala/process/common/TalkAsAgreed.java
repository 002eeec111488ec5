package iq.ihala.process.common;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRule;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges every form that asks how a talk came about, whatever else the form is for. */
@Component
class TalkAsAgreed implements StepRule {

    static final String FIELD = "talkWay";

    /** The person was here, or called: always allowed. */
    private static final Set<String> BY_THE_PERSON = Set.of("PRESENT", "PERSON_CALLED");

    private final ContactAsAgreed contact;
    private final TrustedPerson trusted;
    private final ConsentGuard guard;

    TalkAsAgreed(ContactAsAgreed contact, TrustedPerson trusted, ConsentGuard guard) {
        this.contact = contact;
        this.trusted = trusted;
        this.guard = guard;
    }

    @Override
    public void judge(Step step) {
        Optional<String> way = step.text(FIELD).filter(code -> !BY_THE_PERSON.contains(code));
        way.map(ContactWay::valueOf).ifPresent(used -> {
            contact.require(step, FIELD, used);
            requireConsent(step, used);
        });
    }

    /** The step itself is about something else: it stays open, to be talked over when the person is here or calls. */
    private void requireConsent(Step step, ContactWay used) {
        try {
            if (used == ContactWay.HOME_VISIT) {
                guard.use(step.caseNumber(), ConsentCode.C_VISIT, null, null);
            } else if (used == ContactWay.VIA_PERSON) {
                trusted.mayBeContacted(step.caseNumber());
            }
        } catch (NoConsentException e) {
            throw step.refuse(FIELD, "لا توجد موافقة سارية على ذلك");
        }
    }
}
