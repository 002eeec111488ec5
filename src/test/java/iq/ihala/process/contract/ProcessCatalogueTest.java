package iq.ihala.process.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.ProcessBean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * What a diagram may call is told in three places: the code, the element templates of the Modeler, and the catalogue. The code
 * is right; where the others differ, the test fails and leaves them as they should be in {@code target/process-catalogue},
 * from where they are copied over the repository.
 */
class ProcessCatalogueTest {

    private static final Path TEMPLATES = Path.of("processes/.camunda/element-templates");
    private static final Path CATALOGUE = Path.of("docs/process-catalogue.md");
    private static final Path MENDED = Path.of("target/process-catalogue");
    private static final Pattern SAID_BY_HAND = Pattern.compile("^(.*?)( — (?:يلزم|يقرأ|يضع|قد يرمي).*)?$");
    private static final Pattern DOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@ProcessBean", Pattern.DOTALL);

    private record Bean(String name, Class<?> type, BeanFlow flow) {}

    @Test
    void eachElementTemplateSaysWhatItsBeanNeedsReadsSetsAndRaises() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        for (Bean bean : beans()) {
            Path file = TEMPLATES.resolve(bean.name() + ".json");
            if (Files.exists(file)) {
                String text = Files.readString(file);
                String said =
                        new ObjectMapper().readTree(text).path("description").asText();
                String due = byHand(said) + flow(bean.flow());
                if (!said.equals(due)) {
                    wrong.put(bean.name(), due);
                    mend(file, text.replace("\"" + said + "\"", "\"" + due + "\""));
                }
            }
        }
        assertThat(wrong).as("copy %s over the repository", MENDED).isEmpty();
    }

    @Test
    void theCatalogueIsWhatTheCodeAndTheDiagramsSay() throws IOException {
        String due = catalogue();
        String said = Files.exists(CATALOGUE) ? Files.readString(CATALOGUE) : "";
        if (!said.equals(due)) {
            mend(CATALOGUE, due);
        }
        assertThat(said).as("copy %s over the repository", MENDED).isEqualTo(due);
    }

    @Test
    void whatCannotHaveATemplateIsAListenerOrPartOfAnExpression() throws IOException {
        Map<String, String> diagrams = diagrams();
        for (Bean bean : beans()) {
            if (!Files.exists(TEMPLATES.resolve(bean.name() + ".json"))) {
                assertThat(diagrams.values())
                        .as("%s is called by a task, so the Modeler has to offer it", bean.name())
                        .noneMatch(xml -> Pattern.compile("Task [^>]*\\$\\{" + bean.name() + "}")
                                .matcher(xml)
                                .find());
            }
        }
    }

    private static String catalogue() throws IOException {
        Map<String, String> diagrams = diagrams();
        List<String> lines = new ArrayList<>(List.of(
                "# What a diagram may call",
                "",
                "Made from the code, the element templates and the diagrams by `ProcessCatalogueTest`; not written by hand.",
                "*Needs*: process variables that must be set before. *Reads*: those that it takes into account if they are set.",
                "*Sets*: those that it sets. *Raises*: errors that a boundary event can catch.",
                ""));
        lines.add("| Bean | Name | What it does | Needs | Reads | Sets | Raises | Used in |");
        lines.add("|---|---|---|---|---|---|---|---|");
        for (Bean bean : beans()) {
            Optional<JsonNode> template = template(bean.name());
            String arabic = template.map(found -> found.path("name").asText()).orElse("—");
            String words = template.map(
                            found -> byHand(found.path("description").asText()) + "<br>")
                    .orElse("");
            lines.add("| `%s` | %s | %s%s | %s | %s | %s | %s | %s |"
                    .formatted(
                            bean.name(),
                            arabic,
                            words,
                            english(bean.type()),
                            code(bean.flow().needs),
                            code(bean.flow().mayRead),
                            code(bean.flow().sets),
                            code(bean.flow().raises),
                            diagrams.entrySet().stream()
                                    .filter(diagram -> diagram.getValue().contains("${" + bean.name() + "}")
                                            || diagram.getValue().contains("${" + bean.name() + "."))
                                    .map(Map.Entry::getKey)
                                    .collect(Collectors.joining(", "))));
        }
        lines.addAll(List.of("", "## Steps of people", "", "| Template | Name | What it is for |", "|---|---|---|"));
        for (Path file : files(TEMPLATES)) {
            JsonNode template = new ObjectMapper().readTree(Files.readString(file));
            if (TemplateRules.bean(template).isEmpty()) {
                lines.add("| `%s` | %s | %s |"
                        .formatted(
                                file.getFileName().toString().replace(".json", ""),
                                template.path("name").asText(),
                                template.path("description").asText()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Bean> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
        Map<String, Bean> beans = new TreeMap<>();
        for (var found : scanner.findCandidateComponents("iq.ihala")) {
            try {
                Class<?> type = Class.forName(found.getBeanClassName());
                if (Files.exists(source(type))) {
                    String name = type.getAnnotation(ProcessBean.class).value();
                    beans.put(name, new Bean(name, type, BeanFlow.of(type)));
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return List.copyOf(beans.values());
    }

    private static Map<String, String> diagrams() throws IOException {
        Map<String, String> diagrams = new TreeMap<>();
        for (Path file : files(Path.of("processes"))) {
            if (file.toString().endsWith(".bpmn")) {
                diagrams.put(file.getFileName().toString().replace(".bpmn", ""), Files.readString(file));
            }
        }
        return diagrams;
    }

    private static Optional<JsonNode> template(String bean) throws IOException {
        Path file = TEMPLATES.resolve(bean + ".json");
        return Files.exists(file) ? Optional.of(new ObjectMapper().readTree(Files.readString(file))) : Optional.empty();
    }

    private static String byHand(String description) {
        Matcher parts = SAID_BY_HAND.matcher(description);
        return parts.matches() ? parts.group(1) : description;
    }

    private static String flow(BeanFlow flow) {
        List<String> parts = new ArrayList<>();
        part(parts, "يلزم قبله: ", flow.needs);
        part(parts, "يقرأ إن وُجد: ", flow.mayRead);
        part(parts, "يضع: ", flow.sets);
        part(parts, "قد يرمي: ", flow.raises);
        return parts.isEmpty() ? "" : " — " + String.join("؛ ", parts) + ".";
    }

    private static void part(List<String> parts, String word, Collection<String> names) {
        if (!names.isEmpty()) {
            parts.add(word + String.join("، ", names));
        }
    }

    private static String code(Collection<String> names) {
        return new TreeSet<>(names).stream().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    }

    /** The first sentence of the bean's own docstring. */
    private static String english(Class<?> type) throws IOException {
        Matcher doc = DOC.matcher(Files.readString(source(type)));
        assertThat(doc.find()).as("docstring of %s", type.getSimpleName()).isTrue();
        String text = doc.group(1)
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link) #?(\\$\\{[^}]*}|[^}]*)}", "`$1`")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher sentence = Pattern.compile("^(.*?\\.)(?: |$)").matcher(text);
        return (sentence.find() ? sentence.group(1) : text).replace("|", "\\|");
    }

    private static Path source(Class<?> type) {
        return Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    }

    private static void mend(Path file, String text) throws IOException {
        Path target = MENDED.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
