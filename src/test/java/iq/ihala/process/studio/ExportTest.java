package iq.ihala.process.studio;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.contract.ProcessContract;
import iq.ihala.process.contract.Vocabulary;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HostileModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the studio exports is laid over the repository, which stays the source of truth. */
@EngineTest
class ExportTest {

    private static final String DIAGRAM = "processes/case-plan.bpmn";

    @Autowired
    private Studio studio;

    @Autowired
    private Export export;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path copy;

    @AfterEach
    void whatWasDeployedGoes() {
        StudioCleaner.clean(context);
    }

    @Test
    void anExportLaidOverTheRepositoryChangesWhatWasApprovedAndNothingElse() {
        Map<String, byte[]> before = house(Path.of(""));
        byte[] changed = new String(before.get(DIAGRAM), StandardCharsets.UTF_8)
                .replace("name=\"خطة الحالة\" isExecutable", "name=\"خطة العمل\" isExecutable")
                .getBytes(StandardCharsets.UTF_8);
        long id = studio.propose("admin.one", "اسم الخطوة لا يفهمه الزملاء الجدد", Map.of(DIAGRAM, changed));
        studio.approve("admin.two", id, false, true);
        before.forEach((name, content) -> write(copy.resolve(name), content));

        byte[] zip = export.zip("admin.one", false);
        assertThat(unpack(zip)).containsExactly(DIAGRAM);
        assertThat(export.zip("admin.two", false)).isEqualTo(zip);
        Map<String, byte[]> after = house(copy);
        assertThat(after.get(DIAGRAM)).isEqualTo(changed);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet()).allSatisfy(name -> {
            if (!name.equals(DIAGRAM)) {
                assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
            }
        });
        assertThat(new ProcessContract(Vocabulary.ofThisBuild()).checkHouse(after))
                .isEmpty();
    }

    @Test
    void everythingThatRunsLiesWhereTheRepositoryHasIt() {
        Map<String, byte[]> before = house(Path.of(""));
        List<String> unpacked = unpack(export.zip("admin.one", true));
        assertThat(unpacked)
                .hasSameSizeAs(List.copyOf(before.keySet().stream()
                        .filter(name -> !name.endsWith(".json"))
                        .toList()));
        unpacked.forEach(
                name -> assertThat(HostileModels.read(copy.resolve(name).toString()))
                        .as(name)
                        .isEqualTo(before.get(name)));
    }

    /** Diagrams, decisions, forms and element templates below a folder, by their path in it. */
    private static Map<String, byte[]> house(Path root) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder :
                List.of("processes", "processes/decisions", "processes/.camunda/element-templates", "forms")) {
            try (Stream<Path> found = Files.list(root.resolve(folder))) {
                found.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form|json)"))
                        .forEach(file ->
                                files.put(folder + "/" + file.getFileName(), HostileModels.read(file.toString())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private List<String> unpack(byte[] zip) {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            List<String> names = new java.util.ArrayList<>();
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                // A diagram of the tests' own runs in this engine, too.
                if (entry.getName().contains("probe")) {
                    continue;
                }
                names.add(entry.getName());
                write(copy.resolve(entry.getName()), files.readAllBytes());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
