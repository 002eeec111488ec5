package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.NoConsentException;
import java.time.Clock;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(noRollbackFor = NoConsentException.class)
class RegisterGuard implements ConsentGuard {

    private final ConsentRows rows;
    private final Consents consents;
    private final ConsentSeal seal;
    private final Clock clock;

    RegisterGuard(ConsentRows rows, Consents consents, ConsentSeal seal, Clock clock) {
        this.rows = rows;
        this.consents = consents;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public LiveConsent require(CaseNumber number, ConsentCode code, String item, String recipient) {
        return rows.held(number.value(), code, item, seal.key(recipient), clock.instant(), Limit.of(1)).stream()
                .findFirst()
                .map(seal::live)
                .orElseThrow(() -> new NoConsentException(code));
    }

    /** Ends the row without asking first: a shared lock that has to become an exclusive one can dead-lock with a withdrawal. */
    @Override
    public void use(CaseNumber number, ConsentCode code, String item, String recipient) {
        if (!consents.use(number, code, item, recipient)) {
            throw new NoConsentException(code);
        }
    }
}
