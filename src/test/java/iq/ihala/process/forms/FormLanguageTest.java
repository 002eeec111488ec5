package iq.ihala.process.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The same task, the same form, two languages. */
@EngineTest
class FormLanguageTest {

    private static final String START_FORM = "/process-definition/key/referral-path/deployed-start-form";
    private static final String ENGLISH = "ihala-language=en";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private ObjectMapper json;

    private String caseNumber;
    private String task;

    @BeforeEach
    void openACase() {
        house.employ("language.intake", "F", "intake_counsellor");
        caseNumber = house.caseNumber(house.start("language.intake", "referral-path", Map.of("channel", "WALK_IN")));
        task = "/task/" + house.taskId(caseNumber, "userTask_checkSafety");
        ask("POST", task + "/claim", null, Map.of("userId", "language.intake"));
    }

    @Test
    void aTaskSpeaksTheLanguageThatItsReaderChose() throws Exception {
        JsonNode english = json.readTree(form(task + "/deployed-form", ENGLISH));

        assertThat(label(english, "immediateDanger")).isEqualTo("Is there immediate danger?");
        assertThat(english.at("/language/direction").asText()).isEqualTo("ltr");
    }

    @Test
    void withoutAChoiceItIsArabicWhateverTheBrowserSpeaks() throws Exception {
        JsonNode english = json.readTree(form(task + "/deployed-form", ENGLISH));
        HttpHeaders ofAnEnglishBrowser = new HttpHeaders();
        ofAnEnglishBrowser.set(HttpHeaders.ACCEPT_LANGUAGE, "en-US,en;q=0.9");
        byte[] arabic = http.withBasicAuth("language.intake", TestHouse.PASSWORD)
                .exchange(
                        "/engine-rest" + task + "/deployed-form",
                        HttpMethod.GET,
                        new HttpEntity<>(ofAnEnglishBrowser),
                        byte[].class)
                .getBody();

        assertThat(label(json.readTree(arabic), "immediateDanger")).isEqualTo("هل يوجد خطر فوري؟");
        assertThat(json.readTree(arabic).has("language")).isFalse();
        assertThat(form(task + "/deployed-form", null)).isEqualTo(arabic);
        assertThat(form(task + "/deployed-form", "ihala-language=ar")).isEqualTo(arabic);
        assertThat(form(task + "/deployed-form", "ihala-language=../../etc")).isEqualTo(arabic);
        assertThat(fields(english)).isEqualTo(fields(json.readTree(arabic)));
    }

    @Test
    void theFormThatOpensACaseSpeaksItTooAndInArabicIsTheFileByteForByte() throws Exception {
        assertThat(form(START_FORM, null)).isEqualTo(Files.readAllBytes(Path.of("forms/referral-path.openCase.form")));
        assertThat(label(json.readTree(form(START_FORM, ENGLISH)), "channel")).isEqualTo("Channel");
    }

    @Test
    void aRefusalSaysInTheSameLanguageWhatIsMissing() throws Exception {
        ResponseEntity<byte[]> english = ask(
                "POST", task + "/submit-form", ENGLISH, Map.of("variables", Map.of("canTalkNow", value("PERHAPS"))));
        ResponseEntity<byte[]> arabic =
                ask("POST", task + "/submit-form", null, Map.of("variables", Map.of("canTalkNow", value("PERHAPS"))));

        assertThat(english.getStatusCode().value()).isEqualTo(400);
        assertThat(message(english))
                .contains("“Can the person talk alone now?”: this choice is not in the list; “")
                .contains("“Is there immediate danger?”: this field is required")
                .doesNotContainPattern("[\\u0600-\\u06ff]");
        assertThat(message(arabic))
                .contains("«هل يستطيع الشخص الكلام الآن وحده؟»: اختيار غير موجود في القائمة؛ «")
                .contains("«هل يوجد خطر فوري؟»: هذا الحقل إلزامي");
        assertThat(json.readTree(english.getBody()).at("/refusals/0/field").asText())
                .isEqualTo(
                        json.readTree(arabic.getBody()).at("/refusals/0/field").asText());
    }

    @Test
    void whatIsStoredDoesNotKnowTheLanguage() throws Exception {
        Map<String, Object> answers = Map.of(
                "accessibilityNeed", Map.of("type", "Json", "value", "[\"NONE\"]"),
                "canTalkNow", value("YES"),
                "immediateDanger", value("NO"),
                "needsMedicalNow", value("NO"),
                "perpetratorNearby", value("NO"),
                "language", value("AR"),
                "childrenWithPerson", value(0),
                "counsellorSexPref", value("NONE"));
        String inArabic =
                house.caseNumber(house.start("language.intake", "referral-path", Map.of("channel", "WALK_IN")));
        String other = "/task/" + house.taskId(inArabic, "userTask_checkSafety");
        ask("POST", other + "/claim", null, Map.of("userId", "language.intake"));

        ResponseEntity<byte[]> english = ask("POST", task + "/submit-form", ENGLISH, Map.of("variables", answers));
        ResponseEntity<byte[]> arabic = ask("POST", other + "/submit-form", null, Map.of("variables", answers));

        assertThat(english.getStatusCode().is2xxSuccessful())
                .as(new String(english.getBody() == null ? new byte[0] : english.getBody(), StandardCharsets.UTF_8))
                .isTrue();
        assertThat(arabic.getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(stored(caseNumber)).isEqualTo(stored(inArabic)).containsEntry("immediateDanger", "NO");
    }

    private Map<String, Object> stored(String number) {
        return caseFiles.newestAnswers(
                CaseNumber.parse(number), Set.of("canTalkNow", "immediateDanger", "language", "counsellorSexPref"));
    }

    private byte[] form(String path, String cookie) {
        ResponseEntity<byte[]> answer = ask("GET", path, cookie, null);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return answer.getBody();
    }

    private ResponseEntity<byte[]> ask(String method, String path, String cookie, Object body) {
        HttpHeaders headers = new HttpHeaders();
        if (cookie != null) {
            headers.set(HttpHeaders.COOKIE, cookie);
        }
        return http.withBasicAuth("language.intake", TestHouse.PASSWORD)
                .exchange(
                        "/engine-rest" + path,
                        HttpMethod.valueOf(method),
                        new HttpEntity<>(body, headers),
                        byte[].class);
    }

    private String message(ResponseEntity<byte[]> answer) throws Exception {
        return json.readTree(answer.getBody()).path("message").asText();
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    private static List<String> fields(JsonNode form) {
        return form.findValuesAsText("key");
    }

    private static String label(JsonNode form, String key) {
        return form.findParents("key").stream()
                .filter(node -> node.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow()
                .path("label")
                .asText();
    }
}
