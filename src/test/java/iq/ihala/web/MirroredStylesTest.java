package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stylesheets that the build mirrors out of the engine's own: what is read turns around, what is drawn stays. */
class MirroredStylesTest {

    private static final String FOLDER = "/META-INF/resources/webjars/camunda/";
    private static final Pattern DRAWN = Pattern.compile("\\.(?:djs|bjs|dmn)-[^{}]*\\{[^{}]*}");
    private static final Pattern LEFT = Pattern.compile("float:\\s*left");
    private static final Pattern RIGHT = Pattern.compile("float:\\s*right");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void whatIsReadTurnsAroundAndWhatIsDrawnStays(String application) throws IOException {
        String original = text("app/" + application + "/camunda-" + application + "-bootstrap.css");
        String mirrored = text("app/" + application + "/mirrored.css");
        assertThat(count(LEFT, original)).isPositive();
        assertThat(count(RIGHT, mirrored)).isEqualTo(count(LEFT, original));
        assertThat(count(LEFT, mirrored)).isEqualTo(count(RIGHT, original));
        assertThat(drawn(mirrored)).isEqualTo(drawn(original));
    }

    @Test
    void theFontComesWithItsLicence() throws IOException {
        assertThat(text("assets/arabic/OFL.txt")).contains("SIL Open Font License, Version 1.1");
        for (String weight : List.of("400", "700")) {
            assertThat(text("assets/arabic/noto-sans-arabic-" + weight + ".woff2"))
                    .startsWith("wOF2");
        }
    }

    private static long count(Pattern what, String css) {
        return what.matcher(css).results().count();
    }

    private static List<String> drawn(String css) {
        return DRAWN.matcher(css)
                .results()
                .map(MatchResult::group)
                .map(rule -> rule.replaceAll("\\s+", " "))
                .toList();
    }

    private static String text(String file) throws IOException {
        try (InputStream content = MirroredStylesTest.class.getResourceAsStream(FOLDER + file)) {
            assertThat(content).as(file).isNotNull();
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
