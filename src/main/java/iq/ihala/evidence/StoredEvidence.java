package iq.ihala.evidence;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.ConsentWithdrawn;
import iq.ihala.crypto.CaseVault;
import iq.ihala.evidence.EvidenceRefusedException.Why;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredEvidence implements Evidence {

    private static final int LONGEST_DESCRIPTION = 1000;

    private final EvidenceTable table;
    private final EvidenceSettings settings;
    private final ConsentGuard consents;
    private final CaseVault vault;
    private final AuditTrail audit;
    private final Clock clock;

    StoredEvidence(
            EvidenceTable table,
            EvidenceSettings settings,
            ConsentGuard consents,
            CaseVault vault,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.settings = settings;
        this.consents = consents;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String add(CaseNumber number, Declared declared, String description, InputStream content, String by) {
        if (declared == Declared.NOTHING) {
            throw new EvidenceRefusedException(Why.NOT_DECLARED);
        }
        if (description == null || description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
            throw new EvidenceRefusedException(Why.DESCRIPTION);
        }
        boolean keep = declared == Declared.NOT_SEXUAL;
        if (keep) {
            consents.require(number, ConsentCode.C_EVID, null, null);
        }
        Arrival arrival = Arrival.read(content, settings.largest().toBytes(), keep);
        String id = UUID.randomUUID().toString();
        table.insert(
                number.value(),
                new EvidenceTable.Row(
                        id,
                        seal(number, id, "sealed_hash", arrival.sha256()),
                        seal(number, id, "sealed_description", description.strip()),
                        arrival.mediaType(),
                        arrival.bytes(),
                        by,
                        clock.instant(),
                        keep,
                        null));
        if (keep) {
            table.insertFile(id, vault.seal(number.value(), arrival.content(), filePlace(id)));
        }
        tell(AuditKind.CHANGE, number, by, "added," + declared + ",id=" + id);
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(CaseNumber number) {
        return table.of(number.value()).stream()
                .map(row -> new EvidenceItem(
                        row.id(),
                        open(number, row.id(), "sealed_hash", row.sealedHash()),
                        open(number, row.id(), "sealed_description", row.sealedDescription()),
                        row.mediaType(),
                        row.bytes(),
                        row.addedBy(),
                        row.addedAt(),
                        row.fileKept(),
                        row.deletedWhy()))
                .toList();
    }

    @Override
    public EvidenceFile open(CaseNumber number, String id, String by) {
        byte[] sealed = table.file(number.value(), id).orElseThrow(() -> new EvidenceRefusedException(Why.NOT_THERE));
        EvidenceItem item = of(number).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EvidenceRefusedException(Why.NOT_THERE));
        tell(AuditKind.READ, number, by, "file,id=" + id);
        return new EvidenceFile(
                "evidence-" + id.substring(0, 8) + ending(item.mediaType()),
                item.mediaType(),
                vault.open(number.value(), sealed, filePlace(id)));
    }

    @Override
    public void deleteFile(CaseNumber number, String id, String by) {
        if (!table.deleteFile(number.value(), id, "BY_HAND", clock.instant())) {
            throw new EvidenceRefusedException(Why.NOT_THERE);
        }
        tell(AuditKind.CHANGE, number, by, "fileDeleted,id=" + id);
    }

    /** Withdrawn is withdrawn: the files go in the same transaction, or in the night after a legal hold is lifted. */
    @EventListener
    public void on(ConsentWithdrawn withdrawn) {
        if (withdrawn.code() == ConsentCode.C_EVID
                && !table.isHeld(withdrawn.caseNumber().value())) {
            deleteAll(withdrawn.caseNumber(), "WITHDRAWN");
        }
    }

    @Override
    public int deleteAll(CaseNumber number, String why) {
        List<String> kept = table.keptOf(number.value());
        kept.forEach(id -> table.deleteFile(number.value(), id, why, clock.instant()));
        if (!kept.isEmpty()) {
            tell(AuditKind.CHANGE, number, AuditEvent.HOUSE, "filesDeleted,why=" + why);
        }
        return kept.size();
    }

    private void tell(AuditKind kind, CaseNumber number, String by, String detail) {
        audit.record(new AuditEvent(kind, number.value(), "evidence", by, detail));
    }

    private byte[] seal(CaseNumber number, String id, String column, String text) {
        return vault.seal(number.value(), text.getBytes(StandardCharsets.UTF_8), place(id, column));
    }

    private String open(CaseNumber number, String id, String column, byte[] sealed) {
        return new String(vault.open(number.value(), sealed, place(id, column)), StandardCharsets.UTF_8);
    }

    private static String place(String id, String column) {
        return "case_evidence|" + column + "|" + id;
    }

    private static String filePlace(String id) {
        return "case_evidence_file|sealed_content|" + id;
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "application/pdf" -> ".pdf";
            default -> ".txt";
        };
    }
}
