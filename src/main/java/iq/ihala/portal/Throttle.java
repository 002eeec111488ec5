package iq.ihala.portal;

import iq.ihala.crypto.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, by account and by address, on all nodes at once. An attempt is counted before it is judged, so that many
 * at the same moment are many; who signs in starts anew. Unknown accounts are counted like known ones.
 */
@Component
class Throttle {

    private static final String PURPOSE = "partner.attempt";

    /** Whoever made no attempt for so long starts anew. */
    private static final Duration MEMORY = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PortalSettings settings;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Vault vault, PortalSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts an attempt; false if this account or this address has to wait. */
    @Transactional
    public boolean mayTry(String user, String address) {
        boolean account = count(account(user), settings.attempts());
        boolean from = count(address(address), settings.addressAttempts());
        return account && from;
    }

    /** The attempt was good. */
    @Transactional
    public void succeeded(String user, String address) {
        jdbc.sql("delete from partner_attempt where who = :account")
                .param("account", account(user))
                .update();
        // One good account must not wash an address clean from which others are guessed.
        jdbc.sql("update partner_attempt set failures = greatest(failures - 1, 0) where who = :address")
                .param("address", address(address))
                .update();
        jdbc.sql("delete from partner_attempt where last_at < :old")
                .param("old", Accounts.utc(clock.instant().minus(MEMORY)))
                .update();
    }

    private boolean count(String who, int allowed) {
        Instant now = clock.instant();
        jdbc.sql("insert ignore into partner_attempt (who, failures, last_at) values (:who, 0, :now)")
                .param("who", who)
                .param("now", Accounts.utc(now))
                .update();
        Seen seen = jdbc.sql("select failures, last_at, closed_until from partner_attempt where who = :who for update")
                .param("who", who)
                .query((rs, n) -> new Seen(
                        rs.getInt(1), rs.getObject(2, LocalDateTime.class), rs.getObject(3, LocalDateTime.class)))
                .single();
        LocalDateTime utc = Accounts.utc(now);
        if (seen.closedUntil() != null && utc.isBefore(seen.closedUntil())) {
            return false;
        }
        int failures = (utc.isAfter(seen.last().plus(MEMORY)) ? 0 : seen.failures()) + 1;
        LocalDateTime closed = failures < allowed ? null : utc.plus(settings.waitAfter(failures - allowed));
        jdbc.sql(
                        "update partner_attempt set failures = :failures, last_at = :now, closed_until = :closed where who = :who")
                .param("failures", failures)
                .param("now", utc)
                .param("closed", closed)
                .param("who", who)
                .update();
        return true;
    }

    private String account(String user) {
        return "account:" + vault.blindIndex(user.toLowerCase(Locale.ROOT), PURPOSE);
    }

    private String address(String address) {
        return "address:" + vault.blindIndex(address, PURPOSE);
    }

    private record Seen(int failures, LocalDateTime last, LocalDateTime closedUntil) {}
}
