package iq.ihala.database;

import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Where the embedded database keeps its things.
 *
 * @param directory data, temporary files, log and password of one database ({@code ihala.database.directory})
 * @param binaries the unpacked server, which runs and tests of one checkout share ({@code ihala.database.binaries})
 * @param throwAway whether data of an earlier run is deleted at start, as tests want it ({@code ihala.database.throw-away})
 * @param arguments what else the server is started with, separated by spaces ({@code ihala.database.arguments})
 */
record DatabaseLocation(Path directory, Path binaries, boolean throwAway, List<String> arguments) {

    DatabaseLocation {
        directory = directory.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
    }

    static DatabaseLocation of(Environment environment) {
        return new DatabaseLocation(
                Path.of(environment.getProperty("ihala.database.directory", ".ihala/database")),
                Path.of(environment.getProperty("ihala.database.binaries", ".ihala")),
                environment.getProperty("ihala.database.throw-away", Boolean.class, false),
                List.of(StringUtils.tokenizeToStringArray(
                        environment.getProperty("ihala.database.arguments", ""), " ")));
    }

    Path data() {
        return directory.resolve("data");
    }

    Path temporary() {
        return directory.resolve("tmp");
    }

    Path log() {
        return directory.resolve("mariadb.log");
    }

    Path connection() {
        return directory.resolve("connection.properties");
    }

    Path initFile() {
        return directory.resolve("init.sql");
    }

    Path lock() {
        return directory.resolve("lock");
    }
}
