package iq.ihala.process.trial;

import iq.ihala.IhalaApplication;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** How the trial's Ihala is started: what it is told, and all that it is told. */
final class TrialConfiguration {

    private final TrialSettings settings;
    private final Path directory;
    private final Path binaries;

    TrialConfiguration(TrialSettings settings, Path directory, Path binaries) {
        this.settings = settings;
        this.directory = directory;
        this.binaries = binaries;
    }

    void write() throws IOException {
        Properties told = new Properties();
        told.put("spring.profiles.active", "demo,trial");
        // No connector at all: nobody can call the trial.
        told.put("server.port", "-1");
        told.put("camunda.bpm.job-execution.enabled", "false");
        for (String nightly : List.of(
                "ihala.steps.watch",
                "ihala.retention.nightly",
                "ihala.evidence.nightly",
                "ihala.complaints.nightly",
                "ihala.complaints.watch",
                "ihala.directory.verify",
                "ihala.directory.count")) {
            told.put(nightly, "-");
        }
        told.put("ihala.audit.anchor-directory", "");
        told.put("ihala.crypto.key-file", directory.resolve("keys.json").toString());
        told.put("ihala.sign-in.hash-cost", "4");
        told.put("logging.level.root", "warn");
        told.put("spring.datasource.hikari.maximum-pool-size", "4");
        if (settings.isNamed()) {
            told.put("spring.datasource.url", settings.url());
            told.put("spring.datasource.username", String.valueOf(settings.username()));
            told.put("spring.datasource.password", String.valueOf(settings.password()));
        } else {
            told.put("ihala.database.directory", directory.resolve("database").toString());
            told.put("ihala.database.binaries", binaries.toString());
            told.put("ihala.database.throw-away", "true");
            told.put("ihala.database.arguments", "--innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=64M");
        }
        TrialProcess.store(told, directory.resolve("config").resolve("application.properties"));
    }

    /** The same program, from the same files; what only tests have is left out. */
    static List<String> command(int megabytes) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Dstdout.encoding=UTF-8"));
        String path = System.getProperty("java.class.path");
        if (path.endsWith(".jar") && !path.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", Path.of(path).toAbsolutePath().toString()));
        } else {
            command.addAll(List.of("-cp", absolute(path), IhalaApplication.class.getName()));
        }
        return command;
    }

    private static String absolute(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
