package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guides cannot grow old unnoticed: what they quote stands on a screen, what they show exists. Whether the pictures still
 * show what the screens say is held by {@code GuidePicturesIT}.
 */
class GuidesTest {

    private static final Path FOLDER = Path.of("docs", "guide");
    private static final Path PICTURES = FOLDER.resolve("pictures");
    private static final String CAMUNDA = "src/main/resources/META-INF/resources/webjars/camunda/";

    /** Where the words of the screens are written: forms, diagrams, pages, labels, and what the application says itself. */
    private static final List<String> SCREENS = List.of(
            "forms",
            "processes",
            "src/main/resources/templates",
            "src/main/resources/static/web",
            CAMUNDA,
            "src/main/frontend/studio",
            "src/main/java");

    private static final Set<String> ENDINGS = Set.of("form", "bpmn", "html", "json", "js", "java");
    private static final Pattern QUOTED = Pattern.compile("«([^»]+)»");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]+)]\\(pictures/([a-z-]+)\\.png\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\(([^)#]+)\\)");
    private static final int MOST_PICTURES = 25;
    private static final long LARGEST = 120 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {"counsellor.md", "supervisor.md", "administrator.md", "forum.md", "mediation-and-complaints.md"})
    void everyQuotedWordStandsOnAScreen(String guide) throws IOException {
        String screens = wordsOfTheScreens();
        assertThat(found(QUOTED, guide, 1))
                .hasSizeGreaterThan(10)
                .allSatisfy(quoted -> assertThat(screens).as(guide).containsPattern(whole(quoted)));
    }

    @Test
    void aWordThatIsOnNoScreenWouldBeFound() throws IOException {
        assertThat(wordsOfTheScreens())
                .doesNotContainPattern(whole("أرسل إلى القمر"))
                .doesNotContainPattern(whole("ستلام المهم"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"counsellor.md", "supervisor.md", "administrator.md", "forum.md", "mediation-and-complaints.md"})
    void everyGuideReadsFromTheRightAndLeadsWhereSomethingIs(String guide) throws IOException {
        String text = Files.readString(FOLDER.resolve(guide));
        assertThat(text).startsWith("<div dir=\"rtl\">").endsWith("</div>\n");
        assertThat(found(LINK, guide, 1))
                .allSatisfy(link -> assertThat(FOLDER.resolve(link)).exists());
        assertThat(Files.readString(Path.of("README.md"))).contains("docs/guide/" + guide);
    }

    @Test
    void everyPictureIsThereIsNamedIsSmallAndSaysWhatIsToBeSeenOnIt() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String guide : List.of("counsellor.md", "supervisor.md", "administrator.md")) {
            named.addAll(found(PICTURE, guide, 2));
        }
        Set<String> there;
        try (Stream<Path> files = Files.list(PICTURES)) {
            there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .map(name -> name.replace(".png", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(there).isEqualTo(named).hasSizeLessThanOrEqualTo(MOST_PICTURES);
        for (String name : named) {
            assertThat(Files.size(PICTURES.resolve(name + ".png"))).as(name).isLessThanOrEqualTo(LARGEST);
            assertThat(Files.readAllLines(PICTURES.resolve(name + ".txt")))
                    .as(name)
                    .isNotEmpty();
        }
    }

    private static Set<String> found(Pattern pattern, String guide, int group) throws IOException {
        return pattern.matcher(Files.readString(FOLDER.resolve(guide)))
                .results()
                .map((MatchResult match) -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})");
    }

    private static String wordsOfTheScreens() throws IOException {
        StringBuilder words = new StringBuilder();
        for (String folder : SCREENS) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(GuidesTest::saysSomething)
                        .toList()) {
                    words.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
                }
            }
        }
        return words.toString();
    }

    private static boolean saysSomething(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
