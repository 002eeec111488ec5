package iq.ihala.audit.internal;

import iq.ihala.audit.AuditEvent;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class TrailWriter implements OfTransaction.Writer {

    private static final Logger LOG = LoggerFactory.getLogger(TrailWriter.class);

    private final Chain chain;
    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    TrailWriter(Chain chain, JdbcTemplate jdbc, EntityManager entities) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /**
     * The head is locked last of all: what the session still holds back is sent before, so nobody waits for a row while
     * holding the head.
     */
    @Override
    public void beforeCommit(Collection<AuditEvent> events) {
        entities.flush();
        chain.append(events);
    }

    /**
     * On the connection that the ended transaction has not yet given back. A second one would do too, but not when every
     * thread of the house holds one and waits for another.
     */
    @Override
    public void afterEnd(Collection<AuditEvent> events) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try {
                chain.append(events);
                connection.commit();
            } catch (RuntimeException e) {
                connection.rollback();
                LOG.error("{} audit entries could not be written after their transaction: {}", events.size(), events);
                throw e;
            }
            return null;
        });
    }
}
