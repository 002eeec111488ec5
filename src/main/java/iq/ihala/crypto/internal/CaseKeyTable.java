package iq.ihala.crypto.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wrapped data keys, one row for each case. */
@Component
class CaseKeyTable {

    private final JdbcClient jdbc;

    CaseKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> find(String caseNumber) {
        return jdbc.sql("select wrapped_key from case_key where case_number = ?")
                .param(caseNumber)
                .query(byte[].class)
                .optional();
    }

    /**
     * Gives the wrapped key that the table holds afterwards: {@code wrappedKey}, or one that was there before. Waits for
     * another transaction that is making the key of the same case. Updating asks for the exclusive lock at once:
     * several waiters with shared ones would lock each other out when the first maker rolls back.
     */
    byte[] insertOrFind(String caseNumber, byte[] wrappedKey, long wrappedBy, Instant madeAt) {
        return jdbc.sql("insert into case_key (case_number, wrapped_key, wrapped_by, made_at) values (?, ?, ?, ?)"
                        + " on duplicate key update case_number = values(case_number) returning wrapped_key")
                .params(caseNumber, wrappedKey, wrappedBy, LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC))
                .query(byte[].class)
                .single();
    }

    void delete(String caseNumber) {
        // A case without a key asks for no other one.
        jdbc.sql("delete k, r from case_key k left join key_renewal r on r.case_number = k.case_number"
                        + " where k.case_number = ?")
                .param(caseNumber)
                .update();
    }
}
