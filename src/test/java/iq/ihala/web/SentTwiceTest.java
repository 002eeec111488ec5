package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestTime;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A slow telephone sends a public form twice, and somebody presses twice: it is one request, with one number. */
@EngineTest
class SentTwiceTest {

    private static final Pattern VOLUNTEER = Pattern.compile("VR-[0-9]{2}-[0-9A-Z]{6}");
    private static final Pattern EVENT = Pattern.compile("PR-[0-9]{2}-[0-9A-Z]{5}-[0-9A-Z]{5}");

    @LocalServerPort
    private int port;

    @Autowired
    private TestTime time;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void theVerySameApplicationIsOne() {
        Map<String, String> application = new LinkedHashMap<>(Map.of(
                "name", "متطوعة " + UUID.randomUUID(),
                "born", "1994-05-03",
                "sex", "F",
                "telephone", "07712300000",
                "references", "معرّف أول، معرّف ثانٍ"));
        String first = number("/volunteer", application, VOLUNTEER);
        assertThat(number("/volunteer", application, VOLUNTEER)).isEqualTo(first);

        application.put("references", "معرّف أول، معرّف ثالث");
        String corrected = number("/volunteer", application, VOLUNTEER);
        assertThat(corrected).as("something else was said").isNotEqualTo(first);

        time.passes(Duration.ofDays(3));
        assertThat(number("/volunteer", application, VOLUNTEER))
                .as("who asks again after days asks again")
                .isNotIn(first, corrected);
    }

    @Test
    void theVerySameRequestIsOne() {
        Map<String, String> request = new LinkedHashMap<>(Map.of(
                "requester", "SCHOOL",
                "district", "SHATT_AL_ARAB",
                "institution", "مدرسة " + UUID.randomUUID(),
                "wish", "محاضرة عن الابتزاز الإلكتروني",
                "name", "مديرة المدرسة",
                "telephone", "07712300001"));
        String first = number("/awareness", request, EVENT);
        assertThat(number("/awareness", request, EVENT)).isEqualTo(first);

        request.put("telephone", "07712300002");
        String corrected = number("/awareness", request, EVENT);
        assertThat(corrected).as("another telephone").isNotEqualTo(first);

        time.passes(Duration.ofDays(2));
        assertThat(number("/awareness", request, EVENT))
                .as("who asks again after days asks again")
                .isNotIn(first, corrected);
    }

    private String number(String path, Map<String, String> fields, Pattern number) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest letter = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(letter, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            Matcher found = number.matcher(answer.body());
            assertThat(found.find()).as(answer.body()).isTrue();
            return found.group();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
