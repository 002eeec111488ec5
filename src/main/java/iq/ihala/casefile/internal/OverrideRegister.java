package iq.ihala.casefile.internal;

import static iq.ihala.casefile.internal.Codes.code;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentOverride;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.OtherPersonNeededException;
import iq.ihala.casefile.OverrideAsked;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(noRollbackFor = {NoConsentException.class, OtherPersonNeededException.class})
class OverrideRegister implements ConsentOverrides {

    private static final String MINIMUM = "CODE_ONLY";
    private static final String REASON = "sealed_reason";
    private static final String DECISION = "sealed_decision";
    private static final String NOT_TOLD = "sealed_not_told";

    private final OverrideRows rows;
    private final AnswerSeal seal;
    private final AuditTrail audit;
    private final Clock clock;

    OverrideRegister(OverrideRows rows, AnswerSeal seal, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void ask(OverrideAsked asked) {
        var row = new OverrideRow();
        row.rowKey = UUID.randomUUID().toString();
        row.caseNumber = asked.caseNumber().value();
        row.code = asked.code();
        row.item = code(asked.item(), "item");
        row.basis = asked.basis();
        row.fieldSet = MINIMUM;
        row.sealedReason = seal.sealText(row.caseNumber, asked.reason(), row.place(REASON));
        row.askedBy = asked.by();
        row.askedAt = clock.instant();
        rows.save(row);
        remember(row, "OVERRIDE_ASKED", asked.by());
    }

    @Override
    public void decide(CaseNumber number, ConsentCode code, String item, boolean approved, String reason, String by) {
        decide(waiting(number, code, item), null, approved, reason, by);
    }

    @Override
    public void decide(
            CaseNumber number,
            ConsentCode code,
            String item,
            LegitimateBasis basis,
            boolean approved,
            String reason,
            String by) {
        decide(waiting(number, code, item), basis, approved, reason, by);
    }

    private void decide(OverrideRow row, LegitimateBasis basis, boolean approved, String reason, String by) {
        if (row.askedBy.equals(by)) {
            throw new OtherPersonNeededException();
        }
        row.basis = basis == null ? row.basis : basis;
        row.approved = approved;
        row.sealedDecision = seal.sealText(row.caseNumber, reason, row.place(DECISION));
        row.decidedBy = by;
        row.decidedAt = clock.instant();
        remember(row, approved ? "OVERRIDE_APPROVED" : "OVERRIDE_REFUSED", by);
    }

    @Override
    public void use(CaseNumber number, ConsentCode code, String item, String usedFor, String by) {
        OverrideRow row = newest(number, code, item)
                .filter(found -> Boolean.TRUE.equals(found.approved) && found.usedAt == null)
                .orElseThrow(() -> new NoConsentException(code));
        row.usedFor = code(usedFor, "recipient");
        row.usedBy = by;
        row.usedAt = clock.instant();
        remember(row, "OVERRIDE_USED,for=" + usedFor, by);
    }

    @Override
    public void told(CaseNumber number, ConsentCode code, String item, String how, String by) {
        newest(number, code, item).filter(row -> row.toldHow == null).ifPresent(row -> {
            row.toldHow = code(how, "way of telling");
            row.toldBy = by;
            row.toldAt = clock.instant();
            remember(row, "PERSON_TOLD", by);
        });
    }

    @Override
    public void notTold(CaseNumber number, ConsentCode code, String item, String why, String by) {
        if (why == null || why.isBlank()) {
            throw new IllegalArgumentException("Not telling the person has a reason");
        }
        untold(number, code, item).ifPresent(row -> {
            row.sealedNotTold = seal.sealText(row.caseNumber, why, row.place(NOT_TOLD));
            row.toldBy = by;
            row.toldAt = clock.instant();
            remember(row, "PERSON_NOT_TOLD", by);
        });
    }

    @Override
    public List<ConsentOverride> ofCase(CaseNumber number) {
        return rows.findByCaseNumberOrderBySeq(number.value()).stream()
                .map(this::opened)
                .toList();
    }

    private OverrideRow waiting(CaseNumber number, ConsentCode code, String item) {
        return newest(number, code, item)
                .filter(row -> row.approved == null)
                .orElseThrow(() -> new IllegalStateException("No override of " + number + " waits for a decision"));
    }

    private Optional<OverrideRow> untold(CaseNumber number, ConsentCode code, String item) {
        return newest(number, code, item).filter(row -> row.toldAt == null);
    }

    private Optional<OverrideRow> newest(CaseNumber number, ConsentCode code, String item) {
        return rows.findFirstByCaseNumberAndCodeAndItemOrderBySeqDesc(number.value(), code, item);
    }

    private void remember(OverrideRow row, String what, String by) {
        audit.record(new AuditEvent(
                AuditKind.CONSENT,
                row.caseNumber,
                row.code.name(),
                by,
                what + ",item=" + row.item + ",basis=" + row.basis.name()));
    }

    private ConsentOverride opened(OverrideRow row) {
        return new ConsentOverride(
                row.code,
                row.item,
                row.basis,
                row.fieldSet,
                seal.openText(row.caseNumber, row.sealedReason, row.place(REASON)),
                row.askedBy,
                row.askedAt,
                row.approved,
                seal.openText(row.caseNumber, row.sealedDecision, row.place(DECISION)),
                row.decidedBy,
                row.decidedAt,
                row.usedFor,
                row.usedBy,
                row.usedAt,
                row.toldHow,
                seal.openText(row.caseNumber, row.sealedNotTold, row.place(NOT_TOLD)),
                row.toldAt);
    }
}
