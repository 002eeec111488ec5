package iq.ihala.process.today;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indexes by which open steps are counted and listed. The engine makes its tables after the house's migrations, and brings none. */
@Component
class TaskIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(TaskIndexes.class);

    /**
     * The first holds all that the day's numbers need, so that no row is read for them. The last is what finds imminent tasks for
     * everybody's bell; with the due date in it, it would tempt the database to walk through it for lists that have a better one.
     */
    private static final Map<String, String> INDEXES = Map.of(
            "ihala_task_step", "(TASK_DEF_KEY_, PROC_DEF_ID_, PRIORITY_, DUE_DATE_, SUSPENSION_STATE_)",
            "ihala_task_due", "(DUE_DATE_, ID_)",
            "ihala_task_priority", "(PRIORITY_)");

    private final JdbcTemplate jdbc;

    TaskIndexes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(6)
    @Transactional
    public void onStart(ApplicationStartedEvent started) {
        INDEXES.forEach((name, columns) -> {
            Integer there = jdbc.queryForObject(
                    "SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND index_name = ?",
                    Integer.class,
                    name);
            if (there == null || there == 0) {
                make(name, columns);
            }
        });
    }

    private void make(String name, String columns) {
        try {
            jdbc.execute("CREATE INDEX IF NOT EXISTS " + name + " ON ACT_RU_TASK " + columns);
        } catch (DataAccessException e) {
            // Slower, but as right.
            LOG.warn("The index {} could not be made: {}", name, e.getClass().getSimpleName());
        }
    }
}
