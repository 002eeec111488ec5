package iq.ihala.process.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * What the database server counted in the sessions that this thread used: statements and commits. Other threads and other
 * programs may use the server meanwhile; so a test that counts may run in every build.
 */
public final class SqlMeter {

    /**
     * @param questions statements that the server was sent, with commits and settings among them
     * @param commits COMMIT statements among them
     * @param moves how often {@link #move} was called
     * @param texts what the driver was given to prepare or to run, in order; a batch of rows is named once a row
     */
    public record Count(long questions, long commits, int moves, List<String> texts) {}

    private static final ThreadLocal<SqlMeter> RUNNING = new ThreadLocal<>();
    private static final ConcurrentLinkedQueue<String> HEARD = new ConcurrentLinkedQueue<>();
    private static volatile boolean listening;

    private final boolean movesOnly;
    private final List<String> texts = new ArrayList<>();
    private boolean counting;
    private long questions;
    private long commits;
    private int moves;

    private SqlMeter(boolean movesOnly) {
        this.movesOnly = movesOnly;
        this.counting = !movesOnly;
    }

    /** Counts all that this thread does in {@code work}. */
    public static Count of(Runnable work) {
        return run(new SqlMeter(false), work);
    }

    /** Counts what this thread does inside {@link #move}, and leaves out what the test looks up between. */
    public static Count ofMoves(Runnable work) {
        return run(new SqlMeter(true), work);
    }

    /** Does what a person or a clock would do. What fails is not counted: it was rolled back. */
    public static <T> T move(Supplier<T> work) {
        SqlMeter meter = RUNNING.get();
        if (meter == null || !meter.movesOnly) {
            return work.get();
        }
        long questionsBefore = meter.questions;
        long commitsBefore = meter.commits;
        meter.counting = true;
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            meter.counting = false;
            if (done) {
                meter.moves++;
            } else {
                meter.questions = questionsBefore;
                meter.commits = commitsBefore;
            }
        }
    }

    /** The texts of all statements that any thread prepares or runs during {@code work}. */
    public static List<String> heardDuring(Runnable work) {
        HEARD.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return List.copyOf(HEARD);
    }

    private static Count run(SqlMeter meter, Runnable work) {
        RUNNING.set(meter);
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
        return new Count(meter.questions, meter.commits, meter.moves, List.copyOf(meter.texts));
    }

    static void heard(String sql) {
        if (listening) {
            HEARD.add(sql);
        }
        SqlMeter meter = RUNNING.get();
        if (meter != null && meter.counting) {
            meter.texts.add(sql);
        }
    }

    static boolean isCounting() {
        SqlMeter meter = RUNNING.get();
        return meter != null && meter.counting;
    }

    static void opened(Connection session) throws SQLException {
        add(session, -1);
    }

    static void closing(Connection session) throws SQLException {
        add(session, 1);
    }

    /** Asks the session behind the pool, so that the pool does not take the question for work to be rolled back. */
    private static void add(Connection session, int sign) throws SQLException {
        SqlMeter meter = RUNNING.get();
        if (meter == null) {
            return;
        }
        try (Statement ask = session.unwrap(Connection.class).createStatement();
                ResultSet status =
                        ask.executeQuery("SHOW SESSION STATUS WHERE Variable_name IN ('Questions', 'Com_commit')")) {
            while (status.next()) {
                if ("Questions".equalsIgnoreCase(status.getString(1))) {
                    // The closing question counts itself.
                    meter.questions += sign * status.getLong(2) - (sign > 0 ? 1 : 0);
                } else {
                    meter.commits += sign * status.getLong(2);
                }
            }
        }
    }
}
