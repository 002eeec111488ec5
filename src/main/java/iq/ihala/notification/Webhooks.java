package iq.ihala.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Calls a partner's system: that something waits, and under which number. What it is about is asked for after signing in, with the
 * person's consent.
 */
@Component
class Webhooks implements Channel {

    private static final Pattern ANYTHING = Pattern.compile("");

    private final WebhookSettings settings;
    private final WebCalls web;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json = new ObjectMapper();

    Webhooks(WebhookSettings settings, WebCalls web, Clock clock, ApplicationEventPublisher events) {
        this.settings = settings;
        this.web = web;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public MessageChannel code() {
        return MessageChannel.WEBHOOK;
    }

    @Override
    public boolean isConfigured() {
        return !settings.to().isEmpty();
    }

    @Override
    public Delivery deliver(OutboxTable.Message message) {
        Delivery delivery = settings.of(message.recipient())
                .map(endpoint -> web.call(request(endpoint, message), settings.timeout(), ANYTHING))
                .orElse(Delivery.refused("NO_ADDRESS"));
        if (delivery.outcome() == Delivery.Outcome.DONE) {
            events.publishEvent(new PartnerSystemTold(message.template(), message.idempotencyKey()));
        }
        return delivery;
    }

    private HttpRequest request(WebhookSettings.Endpoint endpoint, OutboxTable.Message message) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String id = MessageIds.of(message.idempotencyKey());
        String body = body(message, id);
        return HttpRequest.newBuilder(endpoint.url())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", id)
                .header("Ihala-Timestamp", String.valueOf(now.getEpochSecond()))
                .header("Ihala-Signature", WebhookSignature.of(endpoint.secret(), now, id, body))
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    String body(OutboxTable.Message message, String id) {
        try {
            return json.writeValueAsString(
                    new TreeMap<>(Map.of("id", id, "event", message.template(), "caseNumber", message.caseNumber())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Codes can always be written as JSON");
        }
    }
}
