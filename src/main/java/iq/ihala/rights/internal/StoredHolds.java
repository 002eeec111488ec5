package iq.ihala.rights.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.crypto.CaseVault;
import iq.ihala.rights.HoldReason;
import iq.ihala.rights.LegalHold;
import iq.ihala.rights.LegalHolds;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredHolds implements LegalHolds {

    private static final int LONGEST_NOTE = 2000;

    private final HoldTable table;
    private final CaseFiles caseFiles;
    private final CaseVault vault;
    private final Office office;
    private final AuditTrail audit;
    private final Clock clock;

    StoredHolds(HoldTable table, CaseFiles caseFiles, CaseVault vault, Office office, AuditTrail audit, Clock clock) {
        this.table = table;
        this.caseFiles = caseFiles;
        this.vault = vault;
        this.office = office;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void set(CaseNumber number, HoldReason reason, String note, String by) {
        office.require(by, number.value(), Office.DPO);
        caseFiles.summary(number);
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters");
        }
        byte[] sealed = note == null || note.isBlank()
                ? null
                : vault.seal(number.value(), note.getBytes(StandardCharsets.UTF_8), place(number));
        if (!table.insert(number.value(), new HoldTable.Row(reason, sealed, by, clock.instant(), null))) {
            throw new RightRefusedException(Why.ALREADY_ON_HOLD);
        }
        tell(number, by, "set,reason=" + reason);
    }

    @Override
    public void askToLift(CaseNumber number, String by) {
        office.require(by, number.value(), Office.DPO);
        if (!table.askToLift(number.value(), by)) {
            throw new RightRefusedException(Why.NOT_ON_HOLD);
        }
        tell(number, by, "askedToLift");
    }

    @Override
    public void lift(CaseNumber number, String by) {
        office.require(by, number.value(), Office.DPO, Office.SUPERVISOR);
        HoldTable.Row hold = table.of(number.value()).orElseThrow(() -> new RightRefusedException(Why.NOT_ON_HOLD));
        if (hold.liftBy() == null) {
            throw new RightRefusedException(Why.NOT_ASKED);
        }
        if (hold.liftBy().equals(by)) {
            throw new RightRefusedException(Why.SAME_PERSON);
        }
        table.delete(number.value());
        tell(number, by, "lifted,askedBy=" + hold.liftBy());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LegalHold> of(CaseNumber number) {
        return table.of(number.value())
                .map(row ->
                        new LegalHold(number, row.reason(), open(number, row), row.setBy(), row.setAt(), row.liftBy()));
    }

    private String open(CaseNumber number, HoldTable.Row row) {
        return row.sealedNote() == null
                ? null
                : new String(vault.open(number.value(), row.sealedNote(), place(number)), StandardCharsets.UTF_8);
    }

    private void tell(CaseNumber number, String by, String detail) {
        audit.record(new AuditEvent(AuditKind.HOLD, number.value(), "hold", by, detail));
    }

    private static String place(CaseNumber number) {
        return "case_hold|sealed_note|" + number.value();
    }
}
