package iq.ihala.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartInTurnTest {

    @TempDir
    private Path directory;

    @Test
    void nodeWaitsForAnotherThatIsStartingOnTheSameDatabase() throws Exception {
        try (ApplicationInItsOwnJvm server = ApplicationInItsOwnJvm.running(directory);
                ApplicationInItsOwnJvm second = startWhileAnotherHasTheTurn(server)) {
            second.awaitReady();
            assertThat(second.ask("SELECT IS_FREE_LOCK('ihala-start-ihala')"))
                    .as("given back after the start")
                    .isEqualTo("1");
        }
    }

    @Test
    void serverThatDoesNotAnswerIsNamedInOneSentence() throws Exception {
        try (ApplicationInItsOwnJvm application =
                ApplicationInItsOwnJvm.launch(directory, "--spring.datasource.url=jdbc:mariadb://127.0.0.1:1/ihala")) {
            assertThat(application.output())
                    .contains("The database of this application cannot be used")
                    .doesNotContain("\tat ");
            assertThat(application.ends()).isTrue();
            assertThat(application.exitCode()).isNotZero();
        }
    }

    private ApplicationInItsOwnJvm startWhileAnotherHasTheTurn(ApplicationInItsOwnJvm server) throws Exception {
        // Closing the connection gives the turn back, as the death of a node does.
        try (Connection starting = server.connect();
                Statement statement = starting.createStatement()) {
            statement.execute("SELECT GET_LOCK('ihala-start-ihala', 0)");
            ApplicationInItsOwnJvm second = ApplicationInItsOwnJvm.launch(directory, server.asServer());
            second.awaitLine("Another node is starting on this database");
            return second;
        }
    }
}
