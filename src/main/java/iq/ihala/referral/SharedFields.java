package iq.ihala.referral;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.NoConsentException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a partner may know, and only while the person's consent for this very item and provider holds. */
@Component
class SharedFields {

    private final ConsentGuard guard;
    private final Consents consents;
    private final CaseFiles caseFiles;

    SharedFields(ConsentGuard guard, Consents consents, CaseFiles caseFiles) {
        this.guard = guard;
        this.consents = consents;
        this.caseFiles = caseFiles;
    }

    Optional<FieldSet> consented(ReferralItem item) {
        return item.providerId() == null
                ? Optional.empty()
                : consents.live(new CaseNumber(item.caseNumber()), ConsentCode.C_REF, item.id(), item.providerId())
                        .map(LiveConsent::fieldSet)
                        .map(FieldSet::of);
    }

    /**
     * The consent on which this item goes to its provider, held until the transaction ends.
     *
     * @throws NoConsentException if there is none
     */
    LiveConsent require(ReferralItem item) {
        if (item.providerId() == null) {
            throw new NoConsentException(ConsentCode.C_REF);
        }
        return guard.require(new CaseNumber(item.caseNumber()), ConsentCode.C_REF, item.id(), item.providerId());
    }

    /** What this provider is shown now: never more than was sent, never more than the consent holds. */
    Optional<SharedContent> content(ReferralItem item) {
        return consented(item)
                .map(fields -> item.state() == ReferralState.CONSENTED
                        ? fields
                        : item.fieldSet().atMost(fields))
                .map(fields -> new SharedContent(item.caseNumber(), fields, read(item, fields)));
    }

    private Map<String, Object> read(ReferralItem item, FieldSet fields) {
        if (fields.fields().isEmpty()) {
            return Map.of();
        }
        var answers = new HashMap<>(caseFiles.newestAnswers(new CaseNumber(item.caseNumber()), fields.fields()));
        // A telephone that is not the safe way may be in the wrong hands.
        if (!"PHONE_OWN".equals(answers.get("safeContactMethod"))) {
            answers.remove("telephone");
        }
        return Collections.unmodifiableMap(answers);
    }
}
