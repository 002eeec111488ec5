package iq.ihala.web;

import iq.ihala.crypto.Vault;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often one address knocks at a page that needs no sign-in, on all nodes together. A whole quarter may share an address of its
 * telephone company, so limits are generous. Addresses are kept as keyed hashes, apart for each purpose, and for a day.
 */
@Service
@Transactional
public class Knocks {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Knocks(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Counts one more knock and says whether it is still within the limit of this hour.
     *
     * @param purpose what the page is for, such as {@code complaint.register}; one purpose says nothing about another
     * @param most how many of one address are let in within a clock hour
     */
    public boolean letsIn(String address, String purpose, int most) {
        String knocker = vault.blindIndex(address, purpose);
        LocalDateTime hour = now().truncatedTo(ChronoUnit.HOURS);
        jdbc.sql("insert into knock (knocker, hour, times) values (:knocker, :hour, 1)"
                        + " on duplicate key update times = times + 1")
                .param("knocker", knocker)
                .param("hour", hour)
                .update();
        int times = jdbc.sql("select times from knock where knocker = :knocker and hour = :hour")
                .param("knocker", knocker)
                .param("hour", hour)
                .query(Integer.class)
                .single();
        return times <= most;
    }

    /** Runs each hour. */
    @Scheduled(cron = "${ihala.knocks.forget:0 7 * * * *}")
    void forget() {
        jdbc.sql("delete from knock where hour < :yesterday")
                .param("yesterday", now().minusDays(1))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
