package iq.ihala.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form says in each language of {@code forms/i18n/languages.json} what it says in Arabic. What a language lacks lies
 * after the run, ready to be filled in, in {@code target/form-texts/<language>/<form>.json}.
 */
class FormTranslationsTest {

    private static final Path FOLDER = Path.of("forms", "i18n");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KINDS = List.of(
            "label", "dateLabel", "timeLabel", "description", "text", "placeholder", "prefixAdorner", "suffixAdorner");
    private static final Pattern ARABIC_LETTERS = Pattern.compile("\\p{IsArabic}");
    /** A button or page that stands on the screen in Arabic in every language is named as it stands there. */
    private static final Pattern QUOTED_ARABIC = Pattern.compile("«[^»]*»");
    /** What is no word: templating, figures, links, and the marks that make a heading, a warning, a bold word, a paragraph. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\{\\{.*?}}|\\{\\d}|^=.*|\\d+|]\\([^)]*\\)|\\*\\*|\\A## |\\A> ⚠ |\\A> |\\n");

    /** @param code as in {@code languages.json} */
    record Language(String code, boolean leftToRight) {

        @Override
        public String toString() {
            return code;
        }
    }

    static List<Language> languages() {
        List<Language> languages = new ArrayList<>();
        read(FOLDER.resolve("languages.json")).forEach(language -> {
            if (!language.path("code").asText().equals("ar")) {
                languages.add(new Language(
                        language.path("code").asText(),
                        language.path("direction").asText().equals("ltr")));
            }
        });
        return languages;
    }

    @Test
    void englishIsThereAndEachLanguageHasItsFolder() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            languages().stream().map(Language::code).toList())
                    .contains("en");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfEveryFormIsSaid(Language language) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (FormFile form : FormFile.all()) {
            JsonNode texts = textsOf(language, form.name());
            ObjectNode lacking = JSON.createObjectNode();
            textsIn(form).forEach((key, arabic) -> {
                if (texts.path(key).path(language.code()).asText("").isBlank()) {
                    lacking.putObject(key).put("ar", arabic).put(language.code(), "");
                    missing.add(form.name() + " " + key + ": " + arabic);
                }
            });
            if (!lacking.isEmpty()) {
                Path file = Path.of("target", "form-texts", language.code(), form.name() + ".json");
                Files.createDirectories(file.getParent());
                Files.writeString(file, lacking.toPrettyString());
            }
        }
        assertThat(missing).as("texts without " + language).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsSaidForATextThatIsGoneOrThatSaysSomethingElseByNow(Language language) {
        Set<String> stale = new TreeSet<>();
        Set<String> known = new LinkedHashSet<>(Set.of("messages"));
        for (FormFile form : FormFile.all()) {
            known.add(form.name());
            Map<String, String> arabic = textsIn(form);
            eachText(textsOf(language, form.name()), (key, text) -> {
                if (!text.path("ar").asText().equals(arabic.get(key)) || text.size() != 2) {
                    stale.add(form.name() + " " + key);
                }
            });
        }
        assertThat(stale).isEmpty();
        assertThat(filesOf(language)).isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsNoWordIsTheSameInBoth(Language language) {
        Set<String> different = new TreeSet<>();
        eachTextOf(language, (place, text) -> {
            List<String> arabic = wordless(text.path("ar").asText());
            if (!wordless(text.path(language.code()).asText()).equals(arabic)) {
                different.add(place + " has not " + arabic);
            }
        });
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTranslationIsOneAndNoCopyOfTheArabicOrOfTheKey(Language language) {
        Set<String> copies = new TreeSet<>();
        eachTextOf(language, (place, text) -> {
            String arabic = text.path("ar").asText();
            String said = text.path(language.code()).asText();
            boolean words = ARABIC_LETTERS.matcher(arabic).find();
            boolean leftArabic = language.leftToRight()
                    && ARABIC_LETTERS
                            .matcher(QUOTED_ARABIC.matcher(said).replaceAll(""))
                            .find();
            if (leftArabic || (words && said.equals(arabic)) || place.endsWith(" " + said)) {
                copies.add(place + ": " + said);
            }
        });
        assertThat(copies).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoChoicesOfAFieldReadTheSame(Language language) {
        Set<String> same = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>();
        eachTextOf(language, (place, text) -> {
            int code = place.indexOf(".values.");
            String choice = text.path(language.code()).asText();
            if (code > 0 && !seen.add(place.substring(0, code) + ' ' + choice)) {
                same.add(place + ": " + choice);
            }
        });
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theReasonsOfRefusalsAreThoseThatEnglishHas(Language language) {
        assertThat(keys(textsOf(language, "messages")))
                .isNotEmpty()
                .isEqualTo(keys(textsOf(new Language("en", true), "messages")));
    }

    /** What the form says, by «component.kind» and «component.values.code». */
    private static Map<String, String> textsIn(FormFile form) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode component : form.components()) {
            String id = component.path("id").asText() + '.';
            for (String kind : KINDS) {
                for (JsonNode holder : List.of(component, component.path("appearance"))) {
                    if (!holder.path(kind).asText("").isBlank()) {
                        texts.put(id + kind, holder.path(kind).asText());
                    }
                }
            }
            component
                    .path("values")
                    .forEach(option -> texts.put(
                            id + "values." + option.path("value").asText(),
                            option.path("label").asText()));
        }
        return texts;
    }

    private static List<String> wordless(String text) {
        return NO_WORDS.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static void eachTextOf(Language language, BiConsumer<String, JsonNode> use) {
        for (String file : filesOf(language)) {
            eachText(textsOf(language, file), (key, text) -> use.accept(file + ' ' + key, text));
        }
    }

    private static void eachText(JsonNode texts, BiConsumer<String, JsonNode> use) {
        texts.fields().forEachRemaining(entry -> use.accept(entry.getKey(), entry.getValue()));
    }

    private static Set<String> keys(JsonNode texts) {
        Set<String> keys = new TreeSet<>();
        texts.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> filesOf(Language language) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode textsOf(Language language, String form) {
        return read(FOLDER.resolve(language.code()).resolve(form + ".json"));
    }

    private static JsonNode read(Path file) {
        try {
            return Files.exists(file) ? JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
