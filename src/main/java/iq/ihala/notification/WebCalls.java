package iq.ihala.notification;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Calls another house over HTTP, once and within a time; follows nobody who says that it has moved. */
@Component
class WebCalls {

    private static final int TOO_SLOW = 408;
    private static final int TOO_MANY = 429;
    private static final int ANSWER_FAULT = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param taken what the answer's text looks like when the message was taken */
    Delivery call(HttpRequest request, Duration within, Pattern taken) {
        var answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            return judged(answer.get(within.toMillis(), TimeUnit.MILLISECONDS), taken);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Delivery.trouble("TIMEOUT");
        } catch (ExecutionException e) {
            return Delivery.trouble(e.getCause() instanceof IOException ? "CONNECTION" : "CALL");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Delivery.trouble("STOPPED");
        }
    }

    private static Delivery judged(HttpResponse<String> answer, Pattern taken) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return taken.matcher(answer.body()).find() ? Delivery.done() : Delivery.refused("NOT_TAKEN");
        }
        return status >= ANSWER_FAULT || status == TOO_SLOW || status == TOO_MANY
                ? Delivery.trouble("HTTP_" + status)
                : Delivery.refused("HTTP_" + status);
    }
}
