package iq.ihala.audit.internal;

import iq.ihala.audit.AuditEvent;
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

    TrailWriter(Chain chain, JdbcTemplate jdbc) {
        this.chain = chain;
        this.jdbc = jdbc;
    }

    @Override
    public void beforeCommit(Collection<AuditEvent> events) {
        chain.appendAfterAllElse(events);
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
