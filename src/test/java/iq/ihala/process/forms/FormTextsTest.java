package iq.ihala.process.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTextsTest {

    private static final FormLanguage ARABIC = new FormLanguage("ar", "العربية", "rtl");
    private static final FormLanguage ENGLISH = new FormLanguage("en", "English", "ltr");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormTexts texts = new FormTexts(JSON);

    @Test
    void theFormSaysWhatLiesBesideIt() throws Exception {
        ObjectNode form = form("referral-path.openCase");

        texts.translate(form, ENGLISH);

        assertThat(form.at("/components/1/label").asText()).isEqualTo("Channel");
        assertThat(form.at("/components/1/values/0/label").asText()).isEqualTo("Came in person");
        assertThat(form.at("/language/direction").asText()).isEqualTo("ltr");
    }

    @Test
    void nothingButWordsChanges() throws Exception {
        ObjectNode before = form("reception.takeIntake");
        ObjectNode after = before.deepCopy();

        texts.translate(after, ENGLISH);

        assertThat(withoutWords(after)).isEqualTo(withoutWords(before));
        assertThat(after.toString()).isNotEqualTo(before.toString());
    }

    @Test
    void anOlderFormThatSaysSomethingElseStaysArabicThere() throws Exception {
        ObjectNode form = form("referral-path.openCase");
        ((ObjectNode) form.at("/components/1")).put("label", "من أين جاء الشخص");

        texts.translate(form, ENGLISH);

        assertThat(form.at("/components/1/label").asText()).isEqualTo("من أين جاء الشخص");
        assertThat(form.at("/components/1/values/0/label").asText()).isEqualTo("Came in person");
    }

    @Test
    void aFormOfAnAdministratorThatNobodyTranslatedIsShownAsItIs() throws Exception {
        ObjectNode form = form("referral-path.openCase").put("id", "brought.byHand");

        texts.translate(form, ENGLISH);

        assertThat(form.at("/components"))
                .isEqualTo(form("referral-path.openCase").at("/components"));
    }

    @ParameterizedTest
    @EnumSource(RefusalWord.class)
    void everyReasonOfARefusalIsSaidInEnglishWithTheSameFigures(RefusalWord word) {
        String english = new Refusing(texts, ENGLISH, "").say(word, "{0}", "{1}");

        assertThat(english).doesNotContainPattern("[\\u0600-\\u06ff]");
        for (String place : new String[] {"{0}", "{1}"}) {
            assertThat(english.contains(place)).isEqualTo(word.arabic().contains(place));
        }
        assertThat(new Refusing(texts, ARABIC, "").say(word)).isEqualTo(word.arabic());
    }

    @ParameterizedTest
    @EnumSource(DoorWord.class)
    void everythingThatTheDoorRefusesIsSaidInEnglish(DoorWord word) {
        assertThat(texts.say(ENGLISH, "messages", word.name(), word.arabic()))
                .doesNotContainPattern("[\\u0600-\\u06ff]")
                .isNotBlank();
        assertThat(texts.say(ARABIC, "messages", word.name(), word.arabic())).isEqualTo(word.arabic());
    }

    private static ObjectNode form(String name) throws Exception {
        return (ObjectNode) JSON.readTree(Files.readString(Path.of("forms", name + ".form")));
    }

    private static String withoutWords(ObjectNode form) {
        ObjectNode bare = form.deepCopy();
        bare.remove("language");
        bare.findParents("id").forEach(node -> ((ObjectNode) node).remove(FormTexts.KINDS));
        bare.findParents("value").forEach(node -> ((ObjectNode) node).remove("label"));
        return bare.toString();
    }
}
