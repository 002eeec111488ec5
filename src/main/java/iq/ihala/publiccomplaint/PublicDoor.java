package iq.ihala.publiccomplaint;

import iq.ihala.crypto.Vault;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often one address may knock in an hour, on all nodes together. A whole quarter may share an address of its telephone company, so
 * the numbers are generous; addresses are kept as keyed hashes and for a day.
 */
@Service
@Transactional
public class PublicDoor {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final int complaintsAnHour;
    private final int questionsAnHour;

    PublicDoor(
            JdbcClient jdbc,
            Vault vault,
            Clock clock,
            @Value("${ihala.complaints.per-hour:20}") int complaintsAnHour,
            @Value("${ihala.complaints.questions-per-hour:120}") int questionsAnHour) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.complaintsAnHour = complaintsAnHour;
        this.questionsAnHour = questionsAnHour;
    }

    /** Whether one more complaint is taken from this address now. */
    public boolean letsIn(String address) {
        return knock(address, "complaint.register") <= complaintsAnHour;
    }

    /** Whether one more question for a state is answered to this address now. */
    public boolean answers(String address) {
        return knock(address, "complaint.question") <= questionsAnHour;
    }

    private int knock(String address, String purpose) {
        String knocker = vault.blindIndex(address, purpose);
        LocalDateTime hour = now().truncatedTo(ChronoUnit.HOURS);
        jdbc.sql("insert into public_complaint_knock (knocker, hour, times) values (:knocker, :hour, 1)"
                        + " on duplicate key update times = times + 1")
                .param("knocker", knocker)
                .param("hour", hour)
                .update();
        return jdbc.sql("select times from public_complaint_knock where knocker = :knocker and hour = :hour")
                .param("knocker", knocker)
                .param("hour", hour)
                .query(Integer.class)
                .single();
    }

    /** Runs each hour. */
    @Scheduled(cron = "0 7 * * * *")
    void forget() {
        jdbc.sql("delete from public_complaint_knock where hour < :yesterday")
                .param("yesterday", now().minusDays(1))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
