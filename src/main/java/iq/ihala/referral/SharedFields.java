package iq.ihala.referral;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
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
        return fields.fields().isEmpty()
                ? Map.of()
                : caseFiles.newestAnswers(new CaseNumber(item.caseNumber()), fields.fields());
    }
}
