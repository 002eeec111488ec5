package iq.ihala.signin;

import iq.ihala.crypto.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, by account and by address, on all nodes at once. An attempt is counted before it is judged, so that many
 * at the same moment are many; who signs in starts anew. Unknown accounts are counted like known ones.
 */
@Component
public class Throttle {

    /** Whoever made no attempt for so long starts anew. */
    private static final Duration MEMORY = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Counts an attempt.
     *
     * @param address null where none is to be counted
     * @return how long this account or this address has to wait; empty if it may try now
     */
    @Transactional
    public Optional<Duration> attempt(Limits limits, String account, String address) {
        Duration wait = count(limits, account(limits, account), limits.attempts());
        Duration from =
                address == null ? Duration.ZERO : count(limits, address(limits, address), limits.addressAttempts());
        Duration longer = wait.compareTo(from) > 0 ? wait : from;
        return longer.isZero() ? Optional.empty() : Optional.of(longer);
    }

    /** The attempt was good. */
    @Transactional
    public void succeeded(Limits limits, String account, String address) {
        jdbc.sql("delete from " + limits.table() + " where who = :account")
                .param("account", account(limits, account))
                .update();
        if (address != null) {
            // One good account must not wash an address clean from which others are guessed.
            jdbc.sql("update " + limits.table() + " set failures = greatest(failures - 1, 0) where who = :address")
                    .param("address", address(limits, address))
                    .update();
        }
        jdbc.sql("delete from " + limits.table() + " where last_at < :old")
                .param("old", utc(clock.instant().minus(MEMORY)))
                .update();
    }

    private Duration count(Limits limits, String who, int allowed) {
        LocalDateTime now = utc(clock.instant());
        jdbc.sql("insert ignore into " + limits.table() + " (who, failures, last_at) values (:who, 0, :now)")
                .param("who", who)
                .param("now", now)
                .update();
        Seen seen = jdbc.sql("select failures, last_at, closed_until from " + limits.table()
                        + " where who = :who for update")
                .param("who", who)
                .query((rs, n) -> new Seen(
                        rs.getInt(1), rs.getObject(2, LocalDateTime.class), rs.getObject(3, LocalDateTime.class)))
                .single();
        if (seen.closedUntil() != null && now.isBefore(seen.closedUntil())) {
            return Duration.between(now, seen.closedUntil());
        }
        int failures = (now.isAfter(seen.last().plus(MEMORY)) ? 0 : seen.failures()) + 1;
        LocalDateTime closed = failures < allowed ? null : now.plus(limits.waitAfter(failures - allowed));
        jdbc.sql("update " + limits.table()
                        + " set failures = :failures, last_at = :now, closed_until = :closed where who = :who")
                .param("failures", failures)
                .param("now", now)
                .param("closed", closed)
                .param("who", who)
                .update();
        return Duration.ZERO;
    }

    private String account(Limits limits, String account) {
        return "account:" + vault.blindIndex(account.toLowerCase(Locale.ROOT), limits.purpose());
    }

    private String address(Limits limits, String address) {
        return "address:" + vault.blindIndex(address, limits.purpose());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private record Seen(int failures, LocalDateTime last, LocalDateTime closedUntil) {}
}
