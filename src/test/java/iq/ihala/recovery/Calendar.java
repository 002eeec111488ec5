package iq.ihala.recovery;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Makes the day of the next contact today, again and again: weeks pass in the cases while the application is killed. */
class Calendar implements Runnable {

    private static final String TODAY =
            """
            UPDATE ACT_RU_JOB j JOIN ACT_RU_JOBDEF d ON d.ID_ = j.JOB_DEF_ID_
               SET j.DUEDATE_ = UTC_TIMESTAMP() - INTERVAL 1 HOUR
             WHERE d.ACT_ID_ = 'catchEvent_followUpDue' AND j.LOCK_OWNER_ IS NULL AND j.DUEDATE_ > UTC_TIMESTAMP()""";

    private final RunningIhala ihala;
    private final CountDownLatch stop;

    Calendar(RunningIhala ihala, CountDownLatch stop) {
        this.ihala = ihala;
        this.stop = stop;
    }

    @Override
    public void run() {
        try {
            while (!stop.await(1, TimeUnit.SECONDS)) {
                moveOn();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void moveOn() {
        try (Connection connection = ihala.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(TODAY);
        } catch (SQLException | IOException databaseIsDown) {
            // It was killed; the next second is another try.
        }
    }
}
