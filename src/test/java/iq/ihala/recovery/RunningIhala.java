package iq.ihala.recovery;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The whole application with its embedded database, as processes that can be killed one by one or together. */
class RunningIhala implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private final Path home;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process jvm;
    private ProcessHandle database;

    RunningIhala(Path home) throws IOException {
        this.home = home;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Starts it and waits until it is ready; gives the seconds that it took. */
    double start() throws IOException, InterruptedException {
        long began = System.nanoTime();
        jvm = new ProcessBuilder(
                        "java",
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        // As mvn spring-boot:run: without it nothing is compiled any more after a minute.
                        "-XX:ReservedCodeCacheSize=240m",
                        "-Duser.timezone=UTC",
                        "-cp",
                        productionClassPath(),
                        "iq.ihala.IhalaApplication",
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--ihala.database.directory=" + home.resolve("database"),
                        "--ihala.database.binaries=" + Path.of(".ihala").toAbsolutePath())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        awaitReady();
        database = jvm.toHandle()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Waits until requests are answered again; gives the seconds that it took. */
    double awaitReady() throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!isReady()) {
            if (jvm.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IOException("the application ended; see " + log());
            }
            if (System.nanoTime() - began > START_LIMIT.toNanos()) {
                throw new IOException("the application is not ready; see " + log());
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    void killApplication() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    void killDatabase() {
        database.destroyForcibly();
        database.onExit().join();
    }

    void killBoth() throws InterruptedException {
        jvm.destroyForcibly();
        killDatabase();
        jvm.waitFor();
    }

    /** The server that came up under the running application after its predecessor was killed. */
    void followDatabase() throws IOException, InterruptedException {
        database = null;
        while (database == null) {
            database = jvm.toHandle()
                    .children()
                    .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                    .findFirst()
                    .orElse(null);
            if (database == null && jvm.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("the application ended; see " + log());
            }
        }
    }

    Connection connect() throws IOException, SQLException {
        Properties reached = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("database/connection.properties"))) {
            reached.load(file);
        }
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + reached.getProperty("port") + "/ihala",
                "ihala",
                reached.getProperty("password"));
    }

    Path log() {
        return home.resolve("application.log");
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200
                    && databaseAnswers();
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean databaseAnswers() throws IOException {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** What the application ships, without the settings that tests add. */
    private static String productionClassPath() {
        List<String> entries =
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        return entries.stream()
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws InterruptedException {
        if (jvm != null) {
            jvm.destroy();
            jvm.waitFor(60, TimeUnit.SECONDS);
        }
    }
}
