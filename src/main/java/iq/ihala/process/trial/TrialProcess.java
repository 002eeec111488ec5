package iq.ihala.process.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/**
 * One run of the stories in a process of its own, which knows nothing of the house: none of its environment, keys, addresses or
 * databases. Whatever goes wrong in it, it ends with the process; the process ends with its parent.
 */
public final class TrialProcess implements AutoCloseable {

    static final String RESULT = "result.json";
    static final String FILES = "files";
    static final String KNOWN = "known.txt";
    static final String STORIES = "stories.txt";
    static final String PROGRESS = "TRIAL ";
    static final int ABANDONED = 3;

    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "SystemRoot", "TEMP", "TMP", "USERPROFILE");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path directory;
    private final Process process;

    private TrialProcess(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    /**
     * Begins a run.
     *
     * @param binaries where the embedded server is unpacked
     * @param files the diagrams, decisions and forms of the trial's house, by the names under which they run
     * @param known {@code diagram#element} of what the stories were written for
     * @throws IOException if the process cannot be started or its directory not be written
     */
    public static TrialProcess start(
            TrialSettings settings, Path binaries, Map<String, byte[]> files, Set<String> known) throws IOException {
        Path directory = settings.directory().toAbsolutePath().normalize();
        for (String last : List.of(RESULT, FILES, KNOWN, "config", "audit")) {
            FileSystemUtils.deleteRecursively(directory.resolve(last));
        }
        Files.createDirectories(directory.resolve("config"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = directory.resolve(FILES).resolve(file.getKey()).normalize();
            if (!place.startsWith(directory.resolve(FILES))) {
                throw new IOException("A file outside the trial's directory");
            }
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        Files.write(directory.resolve(KNOWN), known);
        Files.write(directory.resolve(STORIES), settings.stories());
        new TrialConfiguration(settings, directory, binaries.toAbsolutePath()).write();
        if (settings.isNamed()) {
            new TrialDatabase(settings).empty();
        }
        ProcessBuilder builder = new ProcessBuilder(TrialConfiguration.command(settings.megabytes()))
                .directory(directory.toFile())
                .redirectError(directory.resolve("trial.log").toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return new TrialProcess(directory, builder.start());
    }

    /** @param progress told «3/12» after each case */
    public void listen(Consumer<String> progress) {
        Thread reader = new Thread(() -> read(progress), "trial-progress");
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits so long for the end of the run, and tells whether it came. */
    public boolean isOver(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * The result of a run that is over.
     *
     * @throws IOException if it ended without one; why stands in {@code trial.log} of its directory
     */
    public TrialResult result(ObjectMapper json) throws IOException {
        Path result = directory.resolve(RESULT);
        if (process.exitValue() != 0 || !Files.exists(result)) {
            throw new IOException("The trial ended with " + process.exitValue() + "; see " + directory);
        }
        return json.readValue(result.toFile(), TrialResult.class);
    }

    private void read(Consumer<String> progress) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(PROGRESS)) {
                    progress.accept(line.substring(PROGRESS.length()));
                }
            }
        } catch (IOException ended) {
            progress.accept("");
        }
    }

    /** Ends the process if it still runs, and its database with it. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static void store(Properties properties, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            properties.store(out, null);
        }
    }
}
