package iq.ihala.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.SafeHours;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Text messages to the person and calls of partners' systems, against real HTTP. */
class WaysOutTest extends OutsideWorld {

    private static final String TELEPHONE = "0770 123 4567";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Consents consents;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private WebhookSettings webhooks;

    private CaseNumber number;
    private String permission;

    @BeforeEach
    void aCaseWithAConsent() {
        WEB.stubFor(post("/sms").willReturn(okJson("{\"taken\": true}")));
        WEB.stubFor(post("/hook").willReturn(ok()));
        clock.setTo("2026-11-22T10:30");
        number = asked(() -> cases.open("WALK_IN", "wayfarer"));
        consents.give(new ConsentGiven(
                number, ConsentCode.C_REF, "PSS", PARTNER, null, "SELF", "SIGNED", null, "AR", "wayfarer"));
        permission = consents.live(number, ConsentCode.C_REF, "PSS", PARTNER)
                .orElseThrow()
                .reference();
    }

    @AfterEach
    void forgetTheCase() {
        committed(() ->
                jdbc.sql("delete from case_file where opened_by = 'wayfarer'").update());
    }

    @Test
    void thePersonIsWrittenADayOnTheAgreedTelephoneAndNothingElse() {
        agree(ContactWay.PHONE_OWN, false, true, 9, 17);
        tell();
        sender.sweep();
        WEB.verify(
                1,
                postRequestedFor(urlEqualTo("/sms"))
                        .withHeader("X-Api-Key", equalTo("key-of-the-gateway"))
                        .withHeader("Idempotency-Key", equalTo(MessageIds.of("key")))
                        .withRequestBody(
                                equalToJson("{\"to\":\"9647701234567\",\"text\":\"موعدك يوم الثلاثاء 24/11.\",\"id\":\""
                                        + MessageIds.of("key") + "\"}")));
        assertThat(row("key")).isEqualTo("SENT 1");
        assertThat(asked(() -> jdbc.sql("select concat(kind, ' ', subject) from audit_entry where case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .list()))
                .contains("SEND sms/APPOINTMENT_DAY");
    }

    @Test
    void theTelephoneStandsNowhereInTheOutbox() {
        agree(ContactWay.PHONE_OWN, false, true, 9, 17);
        tell();
        List<String> everything = asked(() -> jdbc.sql("select * from outbox_message").query().listOfRows().stream()
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList());
        assertThat(everything).contains("PERSON").noneMatch(cell -> cell.contains("770"));
    }

    @Test
    void outsideTheAgreedHoursItWaitsForTheNextOnesAndNoAttemptIsCounted() {
        agree(ContactWay.PHONE_OWN, false, true, 16, 18);
        tell();
        sender.sweep();
        assertThat(row("key")).isEqualTo("WAITING 0 OUTSIDE_HOURS");
        clock.setTo("2026-11-22T15:59");
        sender.sweep();
        WEB.verify(0, postRequestedFor(urlEqualTo("/sms")));
        clock.setTo("2026-11-22T16:00");
        sender.sweep();
        WEB.verify(1, postRequestedFor(urlEqualTo("/sms")));
    }

    @Test
    void whatIsNotAgreedIsNeverSent() {
        assertThat(withheld()).isEqualTo("WITHHELD 1 NOTHING_AGREED");
        agree(ContactWay.PHONE_OWN, false, false, 9, 17);
        assertThat(withheld()).isEqualTo("WITHHELD 1 NO_MESSAGES");
        agree(ContactWay.PHONE_OWN, true, true, 9, 17);
        assertThat(withheld()).isEqualTo("WITHHELD 1 PHONE_WATCHED");
        agree(ContactWay.VIA_PERSON, false, true, 9, 17);
        assertThat(withheld()).isEqualTo("WITHHELD 1 OTHER_WAY");
        agree(null, false, true, 9, 17);
        assertThat(withheld()).isEqualTo("WITHHELD 1 OTHER_WAY");
        WEB.verify(0, postRequestedFor(urlEqualTo("/sms")));
    }

    @Test
    void anAgreementThatChangesWhileTheMessageWaitsCounts() {
        agree(ContactWay.PHONE_OWN, false, true, 16, 18);
        tell();
        sender.sweep();
        agree(ContactWay.PHONE_OWN, true, true, 16, 18);
        clock.setTo("2026-11-22T16:30");
        sender.sweep();
        assertThat(row("key")).isEqualTo("WITHHELD 1 PHONE_WATCHED");
    }

    @Test
    void aWithdrawalBetweenWritingAndSendingWithholdsMessageAndCall() {
        agree(ContactWay.PHONE_OWN, false, true, 9, 17);
        tell();
        hook();
        consents.withdraw(number, ConsentCode.C_REF, "PSS", "wayfarer");
        sender.sweep();
        assertThat(row("key")).isEqualTo("WITHHELD 1 NO_PERMISSION");
        assertThat(row("hook")).isEqualTo("WITHHELD 1 NO_PERMISSION");
        assertThat(WEB.getAllServeEvents()).isEmpty();
    }

    @Test
    void aDayThatIsOverIsNotWrittenOf() {
        agree(ContactWay.PHONE_OWN, false, true, 9, 17);
        tell();
        clock.setTo("2026-11-25T10:00");
        sender.sweep();
        assertThat(row("key")).isEqualTo("WITHHELD 1 DAY_IS_OVER");
    }

    @Test
    void aGatewayThatAnswersWellAndTakesNothingIsAskedAgain() {
        agree(ContactWay.PHONE_OWN, false, true, 9, 17);
        WEB.stubFor(post("/sms").willReturn(okJson("{\"taken\": false, \"error\": \"credit\"}")));
        tell();
        sender.sweep();
        assertThat(row("key")).isEqualTo("WAITING 1 NOT_TAKEN");
    }

    @Test
    void aPartnersSystemCanTellThatTheCallIsOursAndNew() {
        hook();
        sender.sweep();
        LoggedRequest call = WEB.findAll(postRequestedFor(urlEqualTo("/hook"))).get(0);
        String body = call.getBodyAsString();
        Instant at = Instant.ofEpochSecond(Long.parseLong(call.getHeader("Ihala-Timestamp")));
        String id = call.getHeader("Idempotency-Key");
        String signature = call.getHeader("Ihala-Signature");
        assertThat(body)
                .isEqualTo("{\"caseNumber\":\"" + number.value() + "\",\"event\":\"REFERRAL_SENT\",\"id\":\"" + id
                        + "\"}");
        assertThat(WebhookSignature.isGenuine(signature, SECRET, at, id, body, clock.instant()))
                .isTrue();
        assertThat(WebhookSignature.isGenuine(signature, SECRET, at, id, body.replace("SENT", "GONE"), clock.instant()))
                .isFalse();
        assertThat(WebhookSignature.isGenuine(signature, SECRET, at, "another", body, clock.instant()))
                .isFalse();
        assertThat(WebhookSignature.isGenuine(signature, SECRET.replace('a', 'b'), at, id, body, clock.instant()))
                .isFalse();
        assertThat(WebhookSignature.isGenuine(signature, SECRET, at.plusSeconds(1), id, body, clock.instant()))
                .as("another time than the signed one")
                .isFalse();
        assertThat(WebhookSignature.isGenuine(
                        signature, SECRET, at, id, body, clock.instant().plus(Duration.ofMinutes(6))))
                .as("heard again later")
                .isFalse();
    }

    @Test
    void nobodyIsFollowedToAnotherAddress() {
        WEB.stubFor(post("/hook").willReturn(temporaryRedirect(WEB.baseUrl() + "/elsewhere")));
        hook();
        sender.sweep();
        assertThat(row("hook")).isEqualTo("WAITING 1 HTTP_302");
        assertThat(WEB.findAll(postRequestedFor(urlEqualTo("/elsewhere")))).isEmpty();
    }

    @Test
    void aMessageThatWasGivenUpIsToldOfOnceAndMayBeSentAgain() {
        WEB.stubFor(post("/hook").willReturn(status(410)));
        hook();
        List<MessageUndelivered> told = new ArrayList<>();
        var letters = new DeadLetters(jdbc, event -> told.add((MessageUndelivered) event), clock, transactions);
        for (int i = 0; i < settings.maxAttempts(); i++) {
            node(channels).sweep();
            clock.advance(Duration.ofHours(8));
        }
        assertThat(row("hook")).isEqualTo("FAILED 10 HTTP_410");
        committed(() -> jdbc.sql("update outbox_message set reported_at = null").update());
        letters.report();
        letters.report();
        assertThat(told).hasSize(1).first().satisfies(letter -> {
            assertThat(letter.caseNumber()).isEqualTo(number.value());
            assertThat(letter.problem()).isEqualTo("HTTP_410");
        });
        long id = told.get(0).messageId();
        assertThat(deadLetters.find(id).orElseThrow().open()).isTrue();
        WEB.stubFor(post("/hook").willReturn(ok()));
        assertThat(asked(() -> deadLetters.resend(id))).isTrue();
        sender.sweep();
        assertThat(row("hook")).isEqualTo("SENT 1");
        assertThat(asked(() -> deadLetters.drop(id)))
                .as("nothing left to decide")
                .isFalse();
    }

    @Test
    void aListenerThatFailsIsToldAgainAndNothingIsSentTwice() {
        committed(() -> jdbc.sql(
                        """
                        insert into outbox_message (idempotency_key, recipient, template, case_number, status, attempts, created_at, next_attempt, problem)
                        values ('one', 'x', 'TASK_WAITING', ?, 'FAILED', 10, '2026-01-01', '2026-01-01', 'NO_ADDRESS'),
                               ('two', 'x', 'TASK_WAITING', ?, 'FAILED', 10, '2026-01-01', '2026-01-01', 'NO_ADDRESS')""")
                .params(number.value(), number.value())
                .update());
        List<Long> told = new ArrayList<>();
        var failing = new DeadLetters(
                jdbc,
                event -> {
                    told.add(((MessageUndelivered) event).messageId());
                    if (told.size() == 1) {
                        throw new IllegalStateException("the listener is ill");
                    }
                },
                clock,
                transactions);
        failing.report();
        assertThat(told).as("the second is told although the first failed").hasSize(2);
        failing.report();
        assertThat(told).hasSize(3).last().isEqualTo(told.get(0));
        assertThat(row("one")).isEqualTo("FAILED 10 NO_ADDRESS");
    }

    @Test
    void messagesLeaveTheHouseOverTlsOnlyAndSecretsCannotBeGuessed() {
        assertThatThrownBy(() -> new WebhookSettings.Endpoint(URI.create("http://partner.example/hook"), SECRET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("partner");
        assertThatThrownBy(() -> new WebhookSettings.Endpoint(URI.create("https://partner.example/hook"), "short"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Addresses.requireSheltered("http://gateway.example/send?to={to}"))
                .isInstanceOf(IllegalArgumentException.class);
        Addresses.requireSheltered("https://gateway.example/send?to={to}&text={text}");
    }

    private String withheld() {
        committed(() -> jdbc.sql("delete from outbox_message").update());
        tell();
        sender.sweep();
        return row("key");
    }

    private void hook() {
        quietly(outbox -> outbox.webhook(permission, PARTNER, "REFERRAL_SENT", number.value(), "hook"));
    }

    /** Nobody wakes the sender but the test. */
    private void quietly(Consumer<Outbox> work) {
        committed(() -> work.accept(new Outbox(table, webhooks, event -> {}, clock)));
    }

    private void tell() {
        quietly(outbox -> outbox.tellPerson(
                permission, PersonTemplate.APPOINTMENT_DAY, DAY, clock.instant(), number.value(), "key"));
    }

    private void agree(ContactWay way, boolean watched, boolean messages, int from, int until) {
        contacts.agree(
                number,
                new SafeContact(
                        true,
                        way,
                        watched,
                        TELEPHONE,
                        EnumSet.allOf(DayOfWeek.class),
                        List.of(new SafeHours(from, until)),
                        null,
                        null,
                        null,
                        null,
                        messages,
                        false),
                "wayfarer");
    }
}
