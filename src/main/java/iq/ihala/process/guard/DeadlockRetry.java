package iq.ihala.process.guard;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a whole command again when the database chose its transaction as a deadlock's victim. Only where the command owns the
 * transaction: inside a caller's transaction nothing may be repeated. At most three tries; the wait between them is a few
 * milliseconds, random, so that the two rivals do not meet again.
 */
public final class DeadlockRetry extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlockRetry.class);
    private static final int TRIES = 3;
    private static final int DEADLOCK = 1213;

    @Override
    public <T> T execute(Command<T> command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        for (int tried = 1; ; tried++) {
            try {
                return next.execute(command);
            } catch (RuntimeException e) {
                if (tried == TRIES || !isDeadlockVictim(e)) {
                    throw e;
                }
                LOG.warn("Deadlock victim, try {} of {}", tried + 1, TRIES);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextInt(2, 20) * (long) tried));
            }
        }
    }

    static boolean isDeadlockVictim(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DEADLOCK) {
                return true;
            }
        }
        return false;
    }
}
