package iq.ihala.crypto.internal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives a case whose data key may have leaked another one. Asked for by a row in {@code key_renewal}. First the case gets
 * a new primary key beside the old one and its rows are sealed again; when no node can have the earlier keyset in memory
 * any more, what such a node has sealed meanwhile follows, and the old key is thrown away. Every row opens all the time.
 */
@Component
class KeyRenewal {

    /** Longer than a key stays in memory and a step then takes. */
    static final Duration UNTIL_ALL_NODES_KNOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final KeyWrap wrap;
    private final CaseKeys keys;
    private final Resealing resealing;
    private final Clock clock;

    KeyRenewal(
            JdbcClient jdbc,
            TransactionOperations transaction,
            KeyWrap wrap,
            CaseKeys keys,
            Resealing resealing,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.wrap = wrap;
        this.keys = keys;
        this.resealing = resealing;
        this.clock = clock;
    }

    /** Takes each renewal that was asked for as far as it can go now; gives how many are complete. */
    int run() {
        begun(null).forEach(this::begin);
        int complete = 0;
        for (String caseNumber : begun(clock.instant().minus(UNTIL_ALL_NODES_KNOW))) {
            complete += end(caseNumber) ? 1 : 0;
        }
        return complete;
    }

    private void begin(String caseNumber) {
        change(caseNumber, KeyRenewal::withNewPrimary, "update key_renewal set new_key_at = ? where case_number = ?");
        resealing.reseal(caseNumber);
    }

    private boolean end(String caseNumber) {
        if (resealing.reseal(caseNumber).refused() > 0) {
            return false;
        }
        change(
                caseNumber,
                KeyRenewal::primaryAlone,
                "delete from key_renewal where new_key_at < ? and case_number = ?");
        return true;
    }

    private void change(String caseNumber, UnaryOperator<KeysetHandle> how, String note) {
        transaction.executeWithoutResult(status -> {
            keys.changed(caseNumber);
            jdbc.sql("select wrapped_key from case_key where case_number = ? for update")
                    .param(caseNumber)
                    .query(byte[].class)
                    .optional()
                    .ifPresent(held -> jdbc.sql(
                                    "update case_key set wrapped_key = ?, wrapped_by = ? where case_number = ?")
                            .params(
                                    wrap.wrap(how.apply(wrap.unwrap(held, caseNumber)), caseNumber),
                                    wrap.wrappedBy(),
                                    caseNumber)
                            .update());
            jdbc.sql(note).params(utc(clock.instant()), caseNumber).update();
        });
    }

    /** Those that have had their new key since before then, or, for null, those that have none yet. */
    private List<String> begun(Instant before) {
        return jdbc.sql("select case_number from key_renewal where"
                        + (before == null ? " new_key_at is null" : " new_key_at < ?") + " order by case_number")
                .params(before == null ? List.of() : List.of(utc(before)))
                .query(String.class)
                .list();
    }

    private static KeysetHandle withNewPrimary(KeysetHandle keys) {
        return built(KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary()));
    }

    private static KeysetHandle primaryAlone(KeysetHandle keys) {
        var builder = KeysetHandle.newBuilder(keys);
        for (int i = keys.size() - 1; i >= 0; i--) {
            if (!keys.getAt(i).isPrimary()) {
                builder.deleteAt(i);
            }
        }
        return built(builder);
    }

    private static KeysetHandle built(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data keyset cannot be changed", e);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
