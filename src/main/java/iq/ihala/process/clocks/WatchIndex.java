package iq.ihala.process.clocks;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index by which the watch finds late steps without reading all open ones. The engine makes its tables itself, after the
 * house's migrations, and brings none. Steps that were open before the watch existed are looked at when they are due.
 */
@Component
class WatchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(WatchIndex.class);
    private static final String NAME = "ihala_task_watch";

    private final JdbcTemplate jdbc;

    WatchIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(5)
    @Transactional
    public void onStart(ApplicationStartedEvent started) {
        Integer there = jdbc.queryForObject(
                "SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND index_name = ?",
                Integer.class,
                NAME);
        if (there != null && there > 0) {
            return;
        }
        try {
            jdbc.update("UPDATE ACT_RU_TASK SET FOLLOW_UP_DATE_ = DUE_DATE_ WHERE FOLLOW_UP_DATE_ IS NULL");
            jdbc.execute("CREATE INDEX IF NOT EXISTS " + NAME + " ON ACT_RU_TASK (FOLLOW_UP_DATE_)");
        } catch (DataAccessException e) {
            // Slower, but as right: every step is found without it.
            LOG.warn(
                    "The index of the step watch could not be made: {}",
                    e.getClass().getSimpleName());
        }
    }
}
