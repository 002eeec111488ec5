package iq.ihala.process.forms;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * A failure without the words of the one behind it: other libraries' texts can quote what somebody typed. Kept are its kind,
 * its stack, and the database's error code, by which a deadlock is told.
 */
public final class QuietFailure extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    private QuietFailure(Exception cause) {
        super("A step failed with " + cause.getClass().getSimpleName(), errorCode(cause));
        setStackTrace(cause.getStackTrace());
    }

    /** The exception to throw instead: the same where its words are the house's or the engine's own. */
    public static RuntimeException of(Exception thrown) {
        if (thrown instanceof ProcessEngineException engine) {
            return engine;
        }
        return thrown instanceof RefusedAnswer refused ? refused : new QuietFailure(thrown);
    }

    private static SQLException errorCode(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new SQLException("Database error", sql.getSQLState(), sql.getErrorCode());
            }
        }
        return null;
    }
}
