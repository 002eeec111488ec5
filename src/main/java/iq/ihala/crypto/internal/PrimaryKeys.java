package iq.ihala.crypto.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which keys of the house have been the primary one, in that order. While nodes take over a new primary one after the
 * other, those that still have the old one must not turn back what the others have done.
 */
@Component
class PrimaryKeys {

    private final JdbcClient jdbc;
    private final Clock clock;

    PrimaryKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void seen(long keyId) {
        jdbc.sql("insert ignore into primary_key (key_id, first_seen) values (?, ?)")
                .params(keyId, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    boolean isNewest(long keyId) {
        return jdbc.sql("select key_id from primary_key order by seq desc limit 1")
                        .query(Long.class)
                        .single()
                == keyId;
    }
}
