package iq.ihala.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.SafeHours;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** A gateway for text messages that refuses, hangs, fails or hangs up: nothing is lost, and what comes twice is counted. */
class SmsUnderFaultTest extends OutsideWorld {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Autowired
    private CaseFiles cases;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private ObjectProvider<PersonWay> ways;

    @Autowired
    private WebCalls web;

    @Autowired
    private AuditTrail audit;

    private CaseNumber number;

    @BeforeEach
    void aPersonWhoMayBeWrittenToAtAnyHour() {
        WEB.stubFor(post("/sms").willReturn(okJson("{\"taken\": true}")));
        clock.setTo("2026-11-22T10:30");
        number = asked(() -> cases.open("WALK_IN", "wayfarer"));
        contacts.agree(
                number,
                new SafeContact(
                        true,
                        ContactWay.PHONE_OWN,
                        false,
                        "0770 123 4567",
                        EnumSet.allOf(DayOfWeek.class),
                        List.of(new SafeHours(0, 24)),
                        null,
                        null,
                        null,
                        null,
                        true,
                        false),
                "wayfarer");
    }

    @AfterEach
    void forgetTheCase() {
        committed(() ->
                jdbc.sql("delete from case_file where opened_by = 'wayfarer'").update());
    }

    @ParameterizedTest
    @EnumSource(value = Replies.Fault.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aGatewayThatFailsOnceCostsAnAttemptAndNoMessage(Replies.Fault fault) {
        var left = new AtomicInteger(1);
        REPLIES.behave(() -> left.getAndDecrement() > 0 ? fault : Replies.Fault.NONE);
        write();
        sender.sweep();
        assertThat(row("key")).startsWith("WAITING 1");
        clock.advance(Duration.ofMinutes(2));
        sender.sweep();
        assertThat(row("key")).isEqualTo("SENT 2");
        // Whoever takes it and does not say so gets it again, under the same id.
        assertThat(REPLIES.received()).hasSize(1).containsValue(fault == Replies.Fault.SAYS_500 ? 1 : 2);
    }

    @Test
    void aGatewayThatRefusesTheConnectionIsTroubleForAllMessages() throws IOException {
        int nobodyThere;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyThere = closed.getLocalPort();
        }
        var refusing = new SmsGateway(
                new SmsSettings(
                        "http://127.0.0.1:" + nobodyThere + "/sms",
                        "POST",
                        "application/json",
                        "{\"to\":\"{to}\",\"text\":\"{text}\",\"id\":\"{id}\"}",
                        Map.of(),
                        "",
                        Duration.ofSeconds(2)),
                ways,
                web,
                audit,
                clock);
        write();
        node(List.of(refusing)).sweep();
        assertThat(row("key")).startsWith("WAITING 1").doesNotContain("770");
        sender.sweep();
        assertThat(row("key")).as("not before the wait is over").startsWith("WAITING 1");
        clock.advance(Duration.ofMinutes(2));
        sender.sweep();
        assertThat(row("key")).isEqualTo("SENT 2");
    }

    @Test
    void textMessagesSurviveFaultsDeathsAndTwoNodes() throws Exception {
        REPLIES.behave(OutboxLoadTest.webFaults(new Random(7)));
        new OutboxUnderFault(this, MessageChannel.SMS, number.value())
                .survives(400, 40, REPLIES.received(), MessageIds::of);
        assertThat(REPLIES.committed()).containsKeys(Replies.Fault.values());
    }

    private void write() {
        committed(() -> table.add(
                new OutboxTable.Draft(
                        "key",
                        MessageChannel.SMS,
                        Outbox.PERSON,
                        PersonTemplate.APPOINTMENT_DAY.name(),
                        DAY,
                        number.value(),
                        null,
                        clock.instant()),
                clock.instant()));
    }
}
