package iq.ihala.casefile.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ContactObjection;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.crypto.CaseVault;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredSafeContacts implements SafeContacts {

    private static final CaseRecordRow.Kind KIND = CaseRecordRow.Kind.SAFE_CONTACT;

    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final CaseRecords records;
    private final ContactBreaches breaches;
    private final CaseVault seal;
    private final AuditTrail audit;
    private final Clock clock;

    StoredSafeContacts(CaseRecords records, ContactBreaches breaches, CaseVault seal, AuditTrail audit, Clock clock) {
        this.records = records;
        this.breaches = breaches;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void agree(CaseNumber number, SafeContact contact, String by) {
        String rowKey = UUID.randomUUID().toString();
        byte[] sealed = seal.seal(number.value(), write(contact), place(number, rowKey));
        records.save(new CaseRecordRow(rowKey, number.value(), KIND, by, clock.instant(), sealed));
    }

    @Override
    public SafeContact of(CaseNumber number) {
        return records.findFirstByCaseNumberAndKindOrderBySeqDesc(number.value(), KIND)
                .map(row -> read(seal.open(number.value(), row.sealedRecord(), place(number, row.rowKey()))))
                .orElse(SafeContact.NOTHING_AGREED);
    }

    @Override
    public void reachedOutside(
            CaseNumber number, ContactWay way, Instant at, ContactObjection objection, Outside why, String by) {
        breaches.add(number.value(), way.name(), at, objection.name(), why.name(), by, clock.instant());
        audit.record(new AuditEvent(
                AuditKind.CHANGE,
                number.value(),
                "safe-contact",
                by,
                "OUTSIDE,way=" + way + ",objection=" + objection + ",why=" + why));
    }

    private byte[] write(SafeContact contact) {
        try {
            return json.writeValueAsBytes(contact);
        } catch (JsonProcessingException e) {
            // A parser's message quotes what it reads: neither it nor the cause may go on.
            throw new IllegalStateException("A safe contact cannot be written as JSON");
        }
    }

    private SafeContact read(byte[] text) {
        try {
            return json.readValue(text, SafeContact.class);
        } catch (IOException e) {
            throw new IllegalStateException("A safe contact is not JSON");
        }
    }

    private static String place(CaseNumber number, String rowKey) {
        return String.join("|", "case_record", "sealed_record", number.value(), KIND.name(), rowKey);
    }
}
