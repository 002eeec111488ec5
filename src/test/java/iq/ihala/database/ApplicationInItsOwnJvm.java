package iq.ihala.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

/** A Spring application with nothing but its database, in a JVM that can be stopped, failed and killed. */
class ApplicationInItsOwnJvm implements AutoCloseable {

    private static final String READY = "database ready ";

    private final Process jvm;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private ApplicationInItsOwnJvm(Process jvm) {
        this.jvm = jvm;
        this.output = jvm.inputReader(StandardCharsets.UTF_8);
    }

    static ApplicationInItsOwnJvm launch(Path directory, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--ihala.database.directory=" + directory,
                "--ihala.database.throw-away=false",
                // Not what tests add for themselves.
                "--ihala.database.arguments="));
        command.addAll(List.of(more));
        return new ApplicationInItsOwnJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    static ApplicationInItsOwnJvm running(Path directory) throws IOException {
        ApplicationInItsOwnJvm application = launch(directory);
        application.awaitReady();
        return application;
    }

    void awaitReady() throws IOException {
        awaitLine(READY);
    }

    /** Reads its output up to the line that holds these words. */
    void awaitLine(String words) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(words)) {
                return;
            }
        }
        throw new IOException("ended before it said '" + words + "': " + lines);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    ProcessHandle databaseServer() {
        return jvm.toHandle()
                .children()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .findFirst()
                .orElseThrow();
    }

    /** Arguments by which another application uses this one's database as a server of its own. */
    String[] asServer() {
        String[] ready = ready();
        return new String[] {
            "--spring.datasource.url=" + ready[2],
            "--spring.datasource.username=" + ready[3],
            "--spring.datasource.password=" + ready[4]
        };
    }

    /** Whether the server answers again within a minute. */
    boolean databaseComesBack() throws InterruptedException {
        for (int tenth = 0; tenth < 600 && !jvm.waitFor(100, TimeUnit.MILLISECONDS); tenth++) {
            try (Connection connection = connect()) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                continue;
            }
        }
        return false;
    }

    /** As a container or Ctrl-C ends it. */
    void stop() throws InterruptedException {
        jvm.destroy();
        jvm.waitFor(60, TimeUnit.SECONDS);
    }

    void kill() throws InterruptedException {
        jvm.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
    }

    /** Waits until it ends by itself; {@code false} if it does not. */
    boolean ends() throws InterruptedException {
        return jvm.waitFor(60, TimeUnit.SECONDS);
    }

    int exitCode() {
        return jvm.exitValue();
    }

    String output() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    Connection connect() throws SQLException {
        String[] ready = ready();
        return DriverManager.getConnection(ready[2], ready[3], ready[4]);
    }

    private String[] ready() {
        return lines.stream()
                .filter(line -> line.startsWith(READY))
                .findFirst()
                .orElseThrow()
                .split(" ");
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    @Configuration(proxyBeanMethods = false)
    static class Main {

        public static void main(String[] arguments) throws IOException {
            SpringApplication application = new SpringApplication(Main.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            if (List.of(arguments).contains("--fail")) {
                application.addInitializers(context -> context.addBeanFactoryPostProcessor(beans -> {
                    throw new IllegalStateException("failed boot");
                }));
            }
            var environment = application.run(arguments).getEnvironment();
            System.out.println(READY
                    + environment.getProperty("spring.datasource.url") + " "
                    + environment.getProperty("spring.datasource.username") + " "
                    + environment.getProperty("spring.datasource.password"));
            // Lives until it is stopped or killed.
            System.in.read();
        }
    }
}
