package iq.ihala.database;

/** There is no database to start on. The message is one sentence for the person who starts the application. */
class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    DatabaseUnavailableException(String message, String action) {
        this(message, action, null);
    }

    DatabaseUnavailableException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What that person can do about it. */
    String action() {
        return action;
    }
}
