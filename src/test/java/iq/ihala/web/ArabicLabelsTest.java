package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Arabic labels of the engine's web applications, held against the English ones of the very version that runs. */
class ArabicLabelsTest {

    private static final String FILE = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
    private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064a]");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*\\w+\\s*}}|\\{}|%[a-zA-Z]|#/[^\"]*[?][^\"]*|</?(?:a|br|strong)\\b");
    private static final Pattern NOT_SPOKEN =
            Pattern.compile("\\{\\{[^}]*}}|</?(?:a|br|strong)\\b[^>]*>|&\\w+;|'yyyy-MM-ddTHH:mm:ss'");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    /** Signs, formats of dates and names of file kinds are the same in every language. */
    private static final Set<String> THE_SAME = Set.of("<", "<=", ">", ">=", "", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss");

    /** Names of products, formats and keys that Arabic readers know by these letters only. */
    private static final Set<String> LATIN_NAMES = Set.of(
            "Camunda", "CE", "LDAP", "BPMN", "XML", "DMN", "JSON", "CSV", "CTRL", "F", "LT", "cockpit", "tasklist");

    /** A pattern of a date, and the parts that stand for day, month and hour in it. */
    private static final Set<String> FORMATS = Set.of("longDateFormat.", "calendar.");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyLabelHasAnArabicOneWithTheSamePlaceholders(String application) throws IOException {
        Map<String, String> english = texts(application, "en");
        Map<String, String> arabic = texts(application, "ar");
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        arabic.forEach((label, text) -> {
            String of = application + " " + label;
            if (isFormat(label)) {
                return;
            }
            assertThat(placeholders(text)).as(of).isEqualTo(placeholders(english.get(label)));
            assertThat(edges(text)).as(of + " begins and ends as it does").isEqualTo(edges(english.get(label)));
            if (!THE_SAME.contains(text.strip()) && !".".equals(text.strip())) {
                assertThat(text).as(of).containsPattern(ARABIC);
            }
            assertThat(LATIN_NAMES).as(of + ": " + text).containsAll(latin(text));
        });
    }

    @Test
    void theWeekBeginsOnSundayAndTheMonthsAreThoseOfIraq() throws IOException {
        Map<String, String> dates = texts("tasklist", "ar");
        assertThat(dates).containsEntry("dateLocales.week.dow", "0");
        assertThat(dates.get("dateLocales.months.0")).isEqualTo("كانون الثاني");
        assertThat(dates.get("dateLocales.weekdays.0")).isEqualTo("الأحد");
        assertThat(dates.get("dateLocales.relativeTime.future")).isEqualTo("بعد %s");
    }

    private static boolean isFormat(String label) {
        return FORMATS.stream().anyMatch(label::contains) || label.contains("week.");
    }

    private static Map<String, String> texts(String application, String language) throws IOException {
        try (InputStream file = ArabicLabelsTest.class.getResourceAsStream(FILE.formatted(application, language))) {
            assertThat(file).as(application + " " + language).isNotNull();
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\ufeff", "");
            Map<String, String> texts = new TreeMap<>();
            collect("", new ObjectMapper().readTree(json), texts);
            return texts;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(path + "." + entry.getKey(), entry.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "." + i, node.get(i), texts);
            }
        } else {
            texts.put(path.substring(1), node.asText());
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String edges(String text) {
        return text.isBlank()
                ? ""
                : (Character.isWhitespace(text.charAt(0)) ? " " : "")
                        + "|"
                        + (Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "");
    }

    private static Set<String> latin(String text) {
        String spoken = NOT_SPOKEN.matcher(text).replaceAll(" ").replace("YYYY-MM-DDTHH:mm:ss", " ");
        String named = PLACEHOLDER.matcher(spoken).replaceAll(" ");
        return LATIN.matcher(named).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
