package iq.ihala.crypto.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The rotation in a process of its own, which can be killed like a node of the house. */
final class RotatingJvm {

    private static final Path LOG = Path.of("target/rotation/rotating.log").toAbsolutePath();

    private RotatingJvm() {}

    static Process start(Environment database, String houseKey, String indexKey) throws IOException {
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotatingJvm.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        builder.environment()
                .putAll(Map.of(
                        "URL", database.getRequiredProperty("spring.datasource.url"),
                        "USERNAME", database.getRequiredProperty("spring.datasource.username"),
                        "PASSWORD", database.getRequiredProperty("spring.datasource.password"),
                        "HOUSE_KEY", houseKey,
                        "INDEX_KEY", indexKey));
        return builder.start();
    }

    private static File log() {
        return LOG.toFile();
    }

    /** The node's part of a rotation: what it does at its start, and one run. */
    static KeyRotation rotation(Environment database, String houseKey, String indexKey) {
        return rotation(
                database.getRequiredProperty("spring.datasource.url"),
                database.getRequiredProperty("spring.datasource.username"),
                database.getRequiredProperty("spring.datasource.password"),
                houseKey,
                indexKey);
    }

    private static KeyRotation rotation(String url, String user, String password, String houseKey, String indexKey) {
        var source = new DriverManagerDataSource(url, user, password);
        var keys = Keys.parse(houseKey, indexKey);
        var primaries = new PrimaryKeys(JdbcClient.create(source), Clock.systemUTC());
        primaries.seen(keys.primaryId());
        return new KeyRotation(
                new JdbcTemplate(source), new JdbcTransactionManager(source), new KeyWrap(keys), primaries);
    }

    public static void main(String[] args) {
        Map<String, String> given = System.getenv();
        KeyRotation rotation = rotation(
                given.get("URL"),
                given.get("USERNAME"),
                given.get("PASSWORD"),
                given.get("HOUSE_KEY"),
                given.get("INDEX_KEY"));
        System.out.println(rotation.run());
    }
}
