package iq.ihala.process.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files for the contract: those of this repository, and a small sample that keeps every rule. */
final class House {

    private static final Path SAMPLE = Path.of("src/test/resources/contract");
    private static final String TRANSLATIONS = "forms/i18n/";
    private static final Set<String> KINDS = Set.of("bpmn", "dmn", "form", "json");

    private House() {}

    /** Diagrams, decisions, element templates and forms, as an administrator finds them. */
    static Map<String, byte[]> ofThisRepository() {
        Map<String, byte[]> files = new TreeMap<>(read(Path.of("processes")));
        files.putAll(read(Path.of("forms")));
        // The forms' other languages are neither deployed nor element templates; FormTextsTest holds them.
        files.keySet().removeIf(file -> file.startsWith(TRANSLATIONS));
        return files;
    }

    static Map<String, byte[]> sample() {
        return read(SAMPLE);
    }

    /** The sample with one thing changed in one file. */
    static Map<String, byte[]> sampleWith(String file, String before, String after) {
        Map<String, byte[]> files = sample();
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("Not in " + file + ": " + before);
        }
        files.put(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static Vocabulary sampleWords() {
        Vocabulary words = Vocabulary.ofThisBuild();
        return new Vocabulary(
                Set.of("deadline", "codes", "findStaffOnDuty", "selectTools"),
                words.variables(),
                words.messages(),
                words.errors(),
                words.groups(),
                Set.of("other"),
                Set.of());
    }

    private static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = path.getFileName().toString();
                if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    String key = folder.equals(SAMPLE) ? name : path.toString().replace('\\', '/');
                    files.put(key, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
