package iq.ihala.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

@SpringBootTest(classes = DataSourceTest.OnlyTheDataSource.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class DataSourceTest {

    @Autowired
    private DataSource dataSource;

    @AfterEach
    void dropTable() throws SQLException {
        commit("DROP TABLE IF EXISTS probe");
    }

    @Test
    void transactionSeesWhatOthersCommitMeanwhile() throws SQLException {
        commit("CREATE TABLE probe (id INT PRIMARY KEY)");
        try (Connection reader = dataSource.getConnection();
                Statement reading = reader.createStatement()) {
            assertThat(ask(reading, "SELECT COUNT(*) FROM probe")).isEqualTo("0");
            commit("INSERT INTO probe VALUES (1)");
            assertThat(ask(reading, "SELECT COUNT(*) FROM probe"))
                    .as("READ COMMITTED; MariaDB's own default would still say 0")
                    .isEqualTo("1");
        }
    }

    @Test
    void serverReadsCommittedWithoutBeingToldSoPerTransaction() throws SQLException {
        assertThat(ask("SELECT @@GLOBAL.transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    @Test
    void emojiAndArabicFitIntoWhatTheEnginesScriptsCallUtf8() throws SQLException {
        commit("CREATE TABLE probe (text VARCHAR(20)) DEFAULT CHARACTER SET utf8 COLLATE utf8_bin");
        commit("INSERT INTO probe VALUES ('إحالة 🕊')");
        assertThat(ask("SELECT text FROM probe")).isEqualTo("إحالة 🕊");
        assertThat(ask("SELECT @@character_set_server")).isEqualTo("utf8mb4");
    }

    @Test
    void nothingIsCommittedUnlessSaid() throws SQLException {
        commit("CREATE TABLE probe (id INT PRIMARY KEY)");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(connection.getAutoCommit()).isFalse();
            statement.execute("INSERT INTO probe VALUES (1)");
        }
        assertThat(ask("SELECT COUNT(*) FROM probe")).isEqualTo("0");
    }

    @Test
    void statementsArePreparedOnTheServerOnce() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            long before = prepared(statement);
            for (int i = 0; i < 3; i++) {
                try (var question = connection.prepareStatement("SELECT ? + 1")) {
                    question.setInt(1, i);
                    question.executeQuery().close();
                }
            }
            assertThat(prepared(statement) - before).isEqualTo(1);
        }
    }

    private static long prepared(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_stmt_prepare'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private void commit(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return ask(statement, sql);
        }
    }

    private static String ask(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class OnlyTheDataSource {}
}
