package iq.ihala.notification;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Sends a text message to the person of a case, if that is agreed at the moment of sending; the number is asked for then and kept
 * nowhere.
 */
@Component
class SmsGateway implements Channel {

    private final SmsSettings settings;
    private final ObjectProvider<PersonWay> ways;
    private final WebCalls web;
    private final AuditTrail audit;
    private final Clock clock;

    SmsGateway(SmsSettings settings, ObjectProvider<PersonWay> ways, WebCalls web, AuditTrail audit, Clock clock) {
        this.settings = settings;
        this.ways = ways;
        this.web = web;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public MessageChannel code() {
        return MessageChannel.SMS;
    }

    @Override
    public boolean isConfigured() {
        return settings.url() != null && !settings.url().isBlank();
    }

    @Override
    public Delivery deliver(OutboxTable.Message message) {
        if (message.day().isBefore(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)))) {
            return Delivery.withheld("DAY_IS_OVER");
        }
        PersonWay way = ways.getIfUnique();
        var answer =
                way == null ? PersonWay.Answer.never("NOTHING_AGREED") : way.to(message.caseNumber(), clock.instant());
        if (answer.telephone() != null) {
            return handOver(request(answer.telephone(), message), message);
        }
        return answer.notBefore() == null
                ? Delivery.withheld(answer.objection())
                : Delivery.later(answer.objection(), answer.notBefore());
    }

    private Delivery handOver(HttpRequest request, OutboxTable.Message message) {
        var delivery = web.call(request, settings.timeout(), Pattern.compile(settings.success()));
        if (delivery.outcome() == Delivery.Outcome.DONE) {
            audit.record(new AuditEvent(
                    AuditKind.SEND, message.caseNumber(), "sms/" + message.template(), AuditEvent.HOUSE, "to=PERSON"));
        }
        return delivery;
    }

    private HttpRequest request(String telephone, OutboxTable.Message message) {
        String text = PersonTemplate.valueOf(message.template()).text(message.day());
        String id = MessageIds.of(message.idempotencyKey());
        var request =
                HttpRequest.newBuilder(URI.create(filled(settings.url(), SmsGateway::inAddress, telephone, text, id)));
        settings.headers().forEach(request::setHeader);
        request.setHeader("Idempotency-Key", id);
        if ("GET".equalsIgnoreCase(settings.method())) {
            return request.GET().build();
        }
        String body = filled(settings.body(), escaping(), telephone, text, id);
        return request.setHeader("Content-Type", settings.contentType() + "; charset=utf-8")
                .method(
                        settings.method().toUpperCase(Locale.ROOT),
                        BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private UnaryOperator<String> escaping() {
        String type = settings.contentType().toLowerCase(Locale.ROOT);
        if (type.contains("json")) {
            return said -> new String(JsonStringEncoder.getInstance().quoteAsString(said));
        }
        if (type.contains("xml")) {
            return HtmlUtils::htmlEscape;
        }
        return type.contains("urlencoded") ? SmsGateway::inAddress : UnaryOperator.identity();
    }

    private static String inAddress(String said) {
        return URLEncoder.encode(said, StandardCharsets.UTF_8);
    }

    private static String filled(
            String template, UnaryOperator<String> escaped, String telephone, String text, String id) {
        return template.replace("{to}", escaped.apply(telephone))
                .replace("{id}", escaped.apply(id))
                .replace("{text}", escaped.apply(text));
    }
}
