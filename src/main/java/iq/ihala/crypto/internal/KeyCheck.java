package iq.ihala.crypto.internal;

import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.Vault;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Refuses to start with other keys than those that sealed what the database holds: a house that went on would mix two
 * keys, and no single one would open it again.
 */
@Component
class KeyCheck implements InitializingBean {

    private static final String PLACE = "key_check|sealed|1";
    private static final String PURPOSE = "key-check";
    private static final String KNOWN = "Ihala";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Vault vault;
    private final Keys keys;
    private final PrimaryKeys primaries;

    KeyCheck(JdbcTemplate jdbc, TransactionOperations transaction, Vault vault, Keys keys, PrimaryKeys primaries) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.vault = vault;
        this.keys = keys;
        this.primaries = primaries;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            // Two nodes that start together on an empty database: the first one's keys count.
            jdbc.update(
                    "insert ignore into key_check (id, sealed, blind_index) values (1, ?, ?)",
                    vault.seal(KNOWN.getBytes(StandardCharsets.UTF_8), PLACE),
                    vault.blindIndex(KNOWN, PURPOSE));
            check(jdbc.queryForMap("select sealed, blind_index from key_check where id = 1"));
            primaries.seen(keys.primaryId());
            if (primaries.isNewest(keys.primaryId())) {
                // What opened with an older key of the set is sealed with the newest, so that the older one can go.
                jdbc.update(
                        "update key_check set sealed = ? where id = 1",
                        vault.seal(KNOWN.getBytes(StandardCharsets.UTF_8), PLACE));
            }
        });
    }

    private void check(Map<String, Object> row) {
        try {
            vault.open((byte[]) row.get("sealed"), PLACE);
        } catch (CannotOpenException e) {
            throw new KeyRefusedException("IHALA_CRYPTO_KEY is not the key that sealed what this database holds");
        }
        if (!vault.blindIndex(KNOWN, PURPOSE).equals(row.get("blind_index"))) {
            throw new KeyRefusedException(
                    "IHALA_CRYPTO_INDEX_KEY is not the key that indexed what this database holds");
        }
    }
}
