package iq.ihala.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The REST interface as one of the invented staff uses it. */
class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Demo-Basra-2026";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String root;

    Desk(int port) {
        this.root = "http://localhost:" + port + "/engine-rest";
    }

    /** @param status 0 if no answer came: whether the request was carried out is then unknown */
    record Answer(int status, JsonNode body) {

        boolean good() {
            return status >= 200 && status < 300;
        }

        boolean unknown() {
            // The engine's own failures answer 500 after a rollback, or after a commit whose answer was lost.
            return status == 0 || status >= 500;
        }
    }

    Answer get(String user, String path) throws InterruptedException {
        return send(request(user, path).GET());
    }

    Answer post(String user, String path, JsonNode body) throws InterruptedException {
        return send(request(user, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String user, String path) {
        String proof = Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + proof);
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            String body = answer.body();
            return new Answer(answer.statusCode(), body.isBlank() ? JSON.nullNode() : JSON.readTree(body));
        } catch (IOException noAnswer) {
            return new Answer(0, JSON.nullNode());
        }
    }
}
