package iq.ihala.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Lets the nodes of one database start one after the other: tables, first rows and the deployment of diagrams are made by the
 * first and found by the rest. The database itself keeps the turn, so a node that dies while starting gives it back.
 */
class StartInTurn implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(StartInTurn.class);
    private static final int PATIENCE_SECONDS = 600;

    @Override
    public int getOrder() {
        // Before the embedded database names itself: that one serves a single process.
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        String url = environment.getProperty("spring.datasource.url");
        if (!StringUtils.hasText(url) || !url.startsWith("jdbc:mariadb:")) {
            return;
        }
        try {
            context.addApplicationListener(new GiveBack(take(environment, url)));
        } catch (SQLException refused) {
            throw new DatabaseUnavailableException(
                    "The database of this application cannot be used: " + refused.getMessage() + ".",
                    "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and whether"
                            + " the server runs.",
                    refused);
        }
    }

    private static Connection take(Environment environment, String url) throws SQLException {
        Connection connection = DriverManager.getConnection(
                url,
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"));
        if (!gotLock(connection, 0)) {
            log.info("Another node is starting on this database; waiting for it");
            if (!gotLock(connection, PATIENCE_SECONDS)) {
                connection.close();
                throw new SQLException("another node has been starting on it for " + PATIENCE_SECONDS + " s");
            }
        }
        return connection;
    }

    private static boolean gotLock(Connection connection, int patienceSeconds) throws SQLException {
        try (PreparedStatement question =
                connection.prepareStatement("SELECT GET_LOCK(CONCAT('ihala-start-', DATABASE()), ?)")) {
            question.setInt(1, patienceSeconds);
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            }
        }
    }

    /** Closing the connection is giving the lock back. */
    private record GiveBack(Connection turn) implements ApplicationListener<SpringApplicationEvent> {

        @Override
        public void onApplicationEvent(SpringApplicationEvent event) {
            if (event instanceof ApplicationReadyEvent || event instanceof ApplicationFailedEvent) {
                try {
                    turn.close();
                } catch (SQLException gone) {
                    log.info("The turn to start ended with the connection to the database");
                }
            }
        }
    }
}
