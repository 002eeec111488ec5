package iq.ihala.process.outreachvisit;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Visit;
import iq.ihala.volunteer.Visits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The case that asked for a visit, for whoever may see that case; for everybody else there is none. */
@Component
class OwnCase {

    private final Visits visits;
    private final CaseAccess access;

    OwnCase(Visits visits, CaseAccess access) {
        this.visits = visits;
        this.access = access;
    }

    Optional<CaseNumber> of(Ref ref, String user) {
        return visits.find(ref).map(Visit::caseNumber).map(CaseNumber::new).filter(number -> access.of(user, number)
                .reads(Section.CONSENTS));
    }
}
