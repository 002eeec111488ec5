package iq.ihala.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What leaves the database, so that nobody who owns the database can cut the trail unseen. */
@DomainTest
@Import(TrialTrail.class)
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
class AnchoringTest {

    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final String LINE = "[0-9]+ [0-9a-f]{64} 20[0-9T:.-]+Z [0-9a-f]{64}";
    private static final Duration HOUR = Duration.ofHours(1);

    private final GreenMail server = new GreenMail(SMTP);
    private final Random random = new Random(7);

    @TempDir
    private Path directory;

    @Autowired
    private TrialTrail trail;

    @Autowired
    private ObjectProvider<JavaMailSender> mail;

    @Autowired
    private AnchorTurn turn;

    @Autowired
    private MovableClock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", SMTP::getPort);
    }

    @BeforeEach
    void start() {
        server.start();
        trail.begin(directory);
        trail.grow(20, random);
    }

    @AfterEach
    void end() {
        server.stop();
        trail.end();
    }

    @Test
    void anAnchorIsALineInTheFileAndAMailThatHoldsNumberMacAndTimeOnly() throws Exception {
        keeper("dpo@example.org").keep();
        assertThat(lines()).singleElement().asString().startsWith("20 ").matches(LINE);
        MimeMessage sent = server.getReceivedMessages()[0];
        assertThat(sent.getSubject()).isEqualTo("مرساة سجل التدقيق 20");
        assertThat(((String) sent.getContent()).lines().findFirst()).hasValue(lines().get(0));
        assertThat((String) sent.getContent()).doesNotContain(TrialTrail.CASE, "case.f", "reception");
    }

    @Test
    void whereNothingHappenedNothingIsAnchoredAgain() throws Exception {
        var keeper = keeper(null);
        keeper.keep();
        keeper.keep();
        assertThat(lines()).hasSize(1);
        trail.grow(1, random);
        keeper.keep();
        assertThat(lines()).hasSize(2);
    }

    @Test
    void ofTwoNodesEachKeepsItsFileAndOneSendsTheMail() throws Exception {
        keeper("dpo@example.org").keep();
        Path other = directory.resolve("other-node");
        trail.keeper(other, "dpo@example.org", mail, turn, clock).keep();
        assertThat(Files.readAllLines(other.resolve("audit-anchors.txt"))).hasSize(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
        clock.advance(HOUR);
        keeper("dpo@example.org").keep();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aDamagedTrailGetsAnAlarmAndNoAnchor() throws Exception {
        keeper("dpo@example.org").keep();
        trail.grow(10, random);
        trail.jdbc.update("update audit_entry set user_name = 'nobody' where seq = 25");
        clock.advance(HOUR);
        keeper("dpo@example.org").keep();
        assertThat(lines()).hasSize(1);
        MimeMessage alarm = server.getReceivedMessages()[1];
        assertThat(alarm.getSubject()).isEqualTo("تنبيه: سجل التدقيق غير سليم");
        assertThat((String) alarm.getContent()).contains("غُيِّر القيد 25", "Entry 25 was altered");
    }

    @Test
    void onceADayOldEntriesAreLookedAtToo() throws Exception {
        var keeper = keeper("dpo@example.org");
        keeper.keep();
        trail.jdbc.update("update audit_entry set subject = 'nothing' where seq = 3");
        trail.grow(1, random);
        clock.advance(HOUR);
        keeper.keep();
        assertThat(lines()).hasSize(2);
        clock.advance(Duration.ofDays(1));
        keeper.keep();
        assertThat(lines()).hasSize(2);
        var mails = server.getReceivedMessages();
        assertThat((String) mails[mails.length - 1].getContent()).contains("Entry 3 was altered");
    }

    @Test
    void aMailServerThatIsSilentStopsNothing() throws Exception {
        server.stop();
        keeper("dpo@example.org").keep();
        assertThat(lines()).hasSize(1);
    }

    private AnchorKeeper keeper(String officer) {
        return trail.keeper(directory, officer, mail, turn, clock);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(directory.resolve("audit-anchors.txt"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
