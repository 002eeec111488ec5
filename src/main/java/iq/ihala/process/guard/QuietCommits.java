package iq.ihala.process.guard;

import iq.ihala.process.forms.QuietFailure;
import jakarta.persistence.PersistenceException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What {@link QuietDelegates} is to a step, this is to its commit: rows of the case file are written then, after the delegate
 * has returned, and a database that refuses one repeats its values. A job would keep that text, its stack trace and incident
 * with it.
 */
public final class QuietCommits extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (DataAccessException | TransactionException | PersistenceException e) {
            throw QuietFailure.of(e);
        }
    }
}
