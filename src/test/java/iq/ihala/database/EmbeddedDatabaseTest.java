package iq.ihala.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class EmbeddedDatabaseTest {

    /** Below {@code java.io.tmpdir}, as a clone may be. */
    @TempDir
    private Path directory;

    @Test
    void dataSurvivesARestartEvenBelowTheTemporaryDirectory() throws Exception {
        assertThat(directory).startsWith(Path.of(System.getProperty("java.io.tmpdir")));
        try (ApplicationInItsOwnJvm first = ApplicationInItsOwnJvm.running(directory)) {
            assertThat(first.ask("SELECT @@GLOBAL.innodb_flush_log_at_trx_commit"))
                    .as("a commit that was answered is on the disk")
                    .isEqualTo("1");
            first.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
            first.execute("INSERT INTO kept VALUES (42)");
        }
        try (ApplicationInItsOwnJvm second = ApplicationInItsOwnJvm.running(directory)) {
            assertThat(second.ask("SELECT id FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void serverThatOutlivedItsKilledApplicationIsEndedAndItsDataTakenOver() throws Exception {
        ProcessHandle orphan;
        try (ApplicationInItsOwnJvm first = ApplicationInItsOwnJvm.running(directory)) {
            first.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
            first.execute("INSERT INTO kept VALUES (42)");
            orphan = first.databaseServer();
            first.kill();
        }
        assertThat(orphan.isAlive()).isTrue();
        try (ApplicationInItsOwnJvm second = ApplicationInItsOwnJvm.running(directory)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(second.ask("SELECT id FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void killedServerRecoversAtTheNextStart() throws Exception {
        try (ApplicationInItsOwnJvm first = ApplicationInItsOwnJvm.running(directory)) {
            first.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
            first.execute("INSERT INTO kept VALUES (42)");
            ProcessHandle server = first.databaseServer();
            first.kill();
            server.destroyForcibly();
            server.onExit().join();
        }
        try (ApplicationInItsOwnJvm second = ApplicationInItsOwnJvm.running(directory)) {
            assertThat(second.ask("SELECT id FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void serverThatIsKilledUnderTheRunningApplicationComesBackAtTheSameAddress() throws Exception {
        try (ApplicationInItsOwnJvm application = ApplicationInItsOwnJvm.running(directory)) {
            application.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
            application.execute("INSERT INTO kept VALUES (42)");
            application.databaseServer().destroyForcibly();
            application.awaitLine("starting it again");
            assertThat(application.databaseComesBack()).isTrue();
            assertThat(application.ask("SELECT id FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void secondApplicationOnTheSameDirectoryIsRefusedAndTheFirstKeepsItsServer() throws Exception {
        try (ApplicationInItsOwnJvm first = ApplicationInItsOwnJvm.running(directory);
                ApplicationInItsOwnJvm second = ApplicationInItsOwnJvm.launch(directory)) {
            assertThat(second.output()).contains("Another running application already uses the database");
            assertThat(second.ends()).isTrue();
            assertThat(second.exitCode()).isNotZero();
            assertThat(first.ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void stoppedApplicationLeavesNoServerBehind() throws Exception {
        ProcessHandle server;
        try (ApplicationInItsOwnJvm application = ApplicationInItsOwnJvm.running(directory)) {
            server = application.databaseServer();
        }
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void failedBootEndsTheJvmAndTheServer() throws Exception {
        try (ApplicationInItsOwnJvm application = ApplicationInItsOwnJvm.launch(directory, "--fail")) {
            assertThat(application.ends()).isTrue();
            assertThat(application.exitCode()).isNotZero();
            assertThat(application.output()).contains("Embedded MariaDB answers", "failed boot");
        }
        assertThat(Files.readString(directory.resolve("mariadb.log"))).contains("Shutdown complete");
    }

    @Test
    void passwordIsForItsOwnerAloneAndOpensOneSchema() throws Exception {
        try (ApplicationInItsOwnJvm application = ApplicationInItsOwnJvm.running(directory)) {
            assertThatThrownBy(() -> application.ask("SELECT COUNT(*) FROM mysql.global_priv"))
                    .hasMessageContaining("denied");
        }
        for (String secret : List.of("connection.properties", "init.sql")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(secret)))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void namedServerLeavesEverythingEmbeddedAlone() {
        Path untouched = directory.resolve("untouched");
        new ApplicationContextRunner()
                .withInitializer(new EmbeddedDatabaseInitializer())
                .withPropertyValues(
                        "spring.datasource.url=jdbc:mariadb://127.0.0.1:1/named",
                        "ihala.database.directory=" + untouched)
                .run(context -> assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
                        .isEqualTo("jdbc:mariadb://127.0.0.1:1/named"));
        assertThat(untouched).doesNotExist();
    }

    @Test
    void withoutAnyDatabaseTheStartIsRefusedInOneSentence() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setClassLoader(new FilteredClassLoader("ch.vorburger"));
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("empty", Map.of("spring.datasource.url", "")));
            assertThatThrownBy(() -> new EmbeddedDatabaseInitializer().initialize(context))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage("No database is configured, and this build carries none of its own.");
        }
    }
}
