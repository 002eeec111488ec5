package iq.ihala.referral;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a partner may know, and only while the person's consent for this very item and provider holds. */
@Component
class SharedFields {

    private final Consents consents;
    private final CaseFiles caseFiles;

    SharedFields(Consents consents, CaseFiles caseFiles) {
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

    Map<String, Object> read(ReferralItem item, FieldSet fields) {
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
