package iq.ihala.process.trial;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of its own that a trial was named: emptied before each run, so what a run that was killed left goes too. */
final class TrialDatabase {

    private final TrialSettings settings;

    TrialDatabase(TrialSettings settings) {
        this.settings = settings;
    }

    /** @throws IOException if it is not a trial's database, or cannot be emptied */
    void empty() throws IOException {
        if (settings.unavailable() != null) {
            throw new IOException(settings.unavailable());
        }
        try (Connection connection =
                        DriverManager.getConnection(settings.url(), settings.username(), settings.password());
                Statement statement = connection.createStatement()) {
            if (!connection.getCatalog().endsWith(TrialSettings.NAME_ENDS)) {
                throw new IOException("Not a database for trials");
            }
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : tables(statement)) {
                statement.execute("DROP TABLE IF EXISTS `" + table + "`");
            }
        } catch (SQLException e) {
            throw new IOException("The trial's database cannot be emptied", e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
