package iq.ihala.casefile.internal;

import static iq.ihala.casefile.internal.CaseRecordRow.Kind.PERSON;
import static iq.ihala.casefile.internal.CaseRecordRow.Kind.SAFETY_PLAN;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.PersonKey;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.SafetyPlan;
import iq.ihala.crypto.CaseVault;
import iq.ihala.crypto.Vault;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredPersons implements Persons {

    /** A part that a later release knows must not make an earlier one blind, nor the other way round. */
    private final ObjectMapper json = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final CaseRecords records;
    private final PersonKeys keys;
    private final CaseVault seal;
    private final Vault vault;
    private final Clock clock;

    StoredPersons(CaseRecords records, PersonKeys keys, CaseVault seal, Vault vault, Clock clock) {
        this.records = records;
        this.keys = keys;
        this.seal = seal;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void record(CaseNumber number, Person person, String by) {
        keep(number, PERSON, person, by);
        Optional<PersonKey> key = person.searchKey();
        if (key.isEmpty()) {
            keys.remove(number.value());
            return;
        }
        PersonHashes hashes = PersonHashes.of(key.get(), vault);
        keys.put(number.value(), hashes.nameMother(), hashes.nameYear(), hashes.telephone());
    }

    @Override
    public Optional<Person> of(CaseNumber number) {
        return newest(number, PERSON, Person.class);
    }

    @Override
    public void recordPlan(CaseNumber number, SafetyPlan plan, String by) {
        keep(number, SAFETY_PLAN, plan, by);
    }

    @Override
    public Optional<SafetyPlan> planOf(CaseNumber number) {
        return newest(number, SAFETY_PLAN, SafetyPlan.class);
    }

    private void keep(CaseNumber number, CaseRecordRow.Kind kind, Object part, String by) {
        String rowKey = UUID.randomUUID().toString();
        byte[] sealed = seal.seal(number.value(), write(part), place(number, kind, rowKey));
        records.save(new CaseRecordRow(rowKey, number.value(), kind, by, clock.instant(), sealed));
    }

    private <T> Optional<T> newest(CaseNumber number, CaseRecordRow.Kind kind, Class<T> type) {
        return records.findFirstByCaseNumberAndKindOrderBySeqDesc(number.value(), kind)
                .map(row ->
                        read(seal.open(number.value(), row.sealedRecord(), place(number, kind, row.rowKey())), type));
    }

    private byte[] write(Object part) {
        try {
            return json.writeValueAsBytes(part);
        } catch (JsonProcessingException e) {
            // A parser's message quotes what it reads: neither it nor the cause may go on.
            throw new IllegalStateException("A part of a file cannot be written as JSON");
        }
    }

    private <T> T read(byte[] text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException e) {
            throw new IllegalStateException("A part of a file is not JSON");
        }
    }

    private static String place(CaseNumber number, CaseRecordRow.Kind kind, String rowKey) {
        return String.join("|", "case_record", "sealed_record", number.value(), kind.name(), rowKey);
    }
}
