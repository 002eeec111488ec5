package iq.ihala.rights.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.WholeFile;
import iq.ihala.notification.Outbox;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases one case, and with it the cases that were moved into it, in the caller's transaction: the coded row first, then the
 * key and every row of every module and of the engine, then a look into all tables whether one was forgotten. Whatever stays
 * behind undoes the whole.
 */
@Component
class EraseCase {

    private final WholeFile wholeFile;
    private final HoldTable holds;
    private final CodedRows codedRows;
    private final Outbox outbox;
    private final LeftOvers leftOvers;
    private final AuditTrail audit;

    EraseCase(
            WholeFile wholeFile,
            HoldTable holds,
            CodedRows codedRows,
            Outbox outbox,
            LeftOvers leftOvers,
            AuditTrail audit) {
        this.wholeFile = wholeFile;
        this.holds = holds;
        this.codedRows = codedRows;
        this.outbox = outbox;
        this.leftOvers = leftOvers;
        this.audit = audit;
    }

    /**
     * Erases it.
     *
     * @param why code for the audit
     * @throws RightRefusedException ON_HOLD
     * @throws IllegalStateException if a table still knows the case; names the tables
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseNumber number, String by, String why) {
        List<CaseNumber> all = new ArrayList<>(List.of(number));
        all.addAll(wholeFile.movedInto(number));
        if (all.stream().anyMatch(one -> holds.of(one.value()).isPresent())) {
            throw new RightRefusedException(Why.ON_HOLD);
        }
        codedRows.keep(number);
        for (CaseNumber one : all) {
            wholeFile.erase(one);
            outbox.forget(one.value());
            leftOvers.refuse(one.value());
            audit.record(new AuditEvent(AuditKind.ERASE, one.value(), "case", by, "why=" + why));
        }
    }
}
