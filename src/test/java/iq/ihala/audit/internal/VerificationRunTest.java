package iq.ihala.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.audit.AuditVerification;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The command as an administrator gives it, on the trail of this run's database. */
@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class VerificationRunTest {

    @TempDir
    private Path directory;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private HeadRow headRow;

    @Autowired
    private ChainKey key;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionOperations transaction;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void anEntryAndItsAnchor() {
        trail.record(new AuditEvent(AuditKind.READ, "SA-26-00000P", "IDENTITY", "case.f", null));
        new AnchorFile(directory).add(new Anchor(headRow.genuine().orElseThrow(), Chain.now(clock)).line(key));
    }

    @Test
    void aWholeTrailEndsWithZeroAndSaysSoInBothLanguages() {
        assertThat(verify("--ihala.audit.anchor-directory=" + directory)).isZero();
        assertThat(words())
                .contains("سجل التدقيق سليم", "The audit trail is whole", "1 مرساة anchors")
                .doesNotContain("No anchor");
    }

    @Test
    void withoutAnAnchorItSaysWhatItCannotKnow() {
        assertThat(verify()).isZero();
        assertThat(words()).contains("لا مرساة", "No anchor: a cut at the end cannot be excluded");
    }

    @Test
    void aDamagedTrailEndsWithOneAndNamesTheEntry() {
        var head = headRow.genuine().orElseThrow();
        moveHead(head.seq() + 5);
        try {
            assertThat(verify("--ihala.audit.anchor-directory=" + directory)).isEqualTo(1);
            assertThat(words())
                    .contains("رأس السجل", "Entry " + head.seq() + " is the last, and the head does not fit it");
        } finally {
            moveHead(head.seq());
        }
    }

    @Test
    void aKeyThatIsNotTheOneOfThisTrailEndsWithTwo() {
        String other = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        assertThat(verify("--ihala.crypto.key=" + other, "--ihala.crypto.index-key=" + other))
                .isEqualTo(2);
        assertThat(words()).contains("could not be verified").doesNotContain("\tat ", other);
    }

    @Test
    void onlyItsOwnOptionStartsTheCommand() {
        assertThat(AuditVerification.isAskedBy("--server.port=1", "--ihala.audit.verify"))
                .isTrue();
        assertThat(AuditVerification.isAskedBy("--ihala.audit.anchor-directory=x"))
                .isFalse();
    }

    private int verify(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "--ihala.audit.verify";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return VerificationRun.with(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void moveHead(long seq) {
        transaction.executeWithoutResult(status -> jdbc.update("update audit_head set seq = ?", seq));
    }
}
