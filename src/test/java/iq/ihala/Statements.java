package iq.ihala;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what a piece of work costs at the server, in the running transaction and as it would stand after a commit. */
public class Statements {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    Statements(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Statements sent to MariaDB, those of the final flush included; nothing is remembered from before. */
    public long of(Runnable work) {
        entities.flush();
        entities.clear();
        long before = questions();
        work.run();
        entities.flush();
        return questions() - before - 1;
    }

    private long questions() {
        return jdbc.sql("show session status like 'Questions'")
                .query((rs, n) -> rs.getLong(2))
                .single();
    }
}
