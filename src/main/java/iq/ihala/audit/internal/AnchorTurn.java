package iq.ihala.audit.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Of many nodes one sends the mail. The file is each node's own. */
@Repository
class AnchorTurn {

    private final JdbcTemplate jdbc;

    AnchorTurn(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** True for the first node that asks after half the time between two anchors. */
    @Transactional
    public boolean take(LocalDateTime now, Duration every) {
        return jdbc.update(
                        "update audit_anchor_turn set taken_at = ? where id = 1 and taken_at <= ?",
                        now,
                        now.minus(every.dividedBy(2)))
                > 0;
    }
}
