package iq.ihala.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.audit.AuditFlaw;
import iq.ihala.audit.AuditVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whether a trail that somebody tampered with says so, and where. */
@DomainTest
@Import(TrialTrail.class)
class VerificationTest {

    private static final long SEED = 20_261_121;
    private static final int LENGTH = 120;
    private static final int ANCHORED = 100;

    @TempDir
    private Path directory;

    @Autowired
    private TrialTrail trail;

    private final Random random = new Random(SEED);
    private long anchored;

    @BeforeEach
    void aTrailWithTwoAnchors() {
        trail.begin(directory);
        trail.grow(40, random);
        trail.anchor();
        trail.grow(ANCHORED - 40, random);
        trail.anchor();
        anchored = trail.length();
        trail.grow(LENGTH - ANCHORED, random);
    }

    @AfterEach
    void end() {
        trail.end();
    }

    @Test
    void aTrailThatNobodyTouchedIsWhole() {
        assertThat(trail.verify()).isEqualTo(new AuditVerdict(LENGTH, 2, null, 0));
        assertThat(trail.verifySinceLastAnchor()).isEqualTo(new AuditVerdict(LENGTH - ANCHORED + 1, 2, null, 0));
    }

    @Test
    void anEmptyTrailIsWhole() throws IOException {
        trail.begin(Files.createDirectory(directory.resolve("another")));
        assertThat(trail.verify().isWhole()).isTrue();
    }

    @Test
    void eachOfAThousandTamperingsIsFoundAndItsPlaceNamed() {
        trail.jdbc.execute("create temporary table good_entry as select * from audit_entry");
        trail.jdbc.execute("create temporary table good_head as select * from audit_head");
        Map<String, Integer> kinds = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            new Tampering(trail, random, anchored).one().forEach((what, expected) -> {
                AuditVerdict verdict = trail.verify();
                kinds.merge(what, 1, Integer::sum);
                if (verdict.flaw() != expected.flaw() || verdict.seq() != expected.seq()) {
                    wrong.add(what + ": " + expected + " but " + verdict);
                }
            });
            restore();
        }
        trail.jdbc.execute("drop temporary table good_entry, good_head");
        assertThat(wrong).isEmpty();
        assertThat(kinds).hasSize(21).allSatisfy((what, times) -> assertThat(times)
                .isGreaterThan(20));
        assertThat(trail.verify().isWhole()).isTrue();
    }

    @Test
    void aTrailThatWasCutAndThenWentOnIsBetrayedByItsAnchor() {
        var old = trail.heads.stream()
                .filter(head -> (long) head.get("seq") < 40)
                .reduce((a, b) -> b)
                .orElseThrow();
        trail.jdbc.update(
                "update audit_head set seq = ?, mac = ?, head_mac = ?",
                old.get("seq"),
                old.get("mac"),
                old.get("head_mac"));
        trail.jdbc.update("delete from audit_entry where seq > ?", old.get("seq"));
        trail.grow(LENGTH, random);
        assertThat(trail.verify())
                .extracting(AuditVerdict::flaw, AuditVerdict::seq)
                .containsExactly(AuditFlaw.ANCHOR, 40L);
    }

    @Test
    void twoHistoriesPutTogetherAreToldApart() {
        trail.jdbc.execute("create temporary table later_entry as select * from audit_entry where seq > 110");
        var old = trail.heads.stream()
                .filter(head -> (long) head.get("seq") > 100 && (long) head.get("seq") < 108)
                .findFirst()
                .orElseThrow();
        var last = trail.jdbc.queryForMap("select seq, mac, head_mac from audit_head");
        trail.jdbc.update(
                "update audit_head set seq = ?, mac = ?, head_mac = ?",
                old.get("seq"),
                old.get("mac"),
                old.get("head_mac"));
        trail.jdbc.update("delete from audit_entry where seq > ?", old.get("seq"));
        trail.grow(110 - Math.toIntExact((long) old.get("seq")), random);
        trail.jdbc.update("insert into audit_entry select * from later_entry");
        trail.jdbc.update(
                "update audit_head set seq = ?, mac = ?, head_mac = ?",
                last.get("seq"),
                last.get("mac"),
                last.get("head_mac"));
        trail.jdbc.execute("drop temporary table later_entry");
        assertThat(trail.verify())
                .extracting(AuditVerdict::flaw, AuditVerdict::seq)
                .containsExactly(AuditFlaw.FORKED, 111L);
    }

    @Test
    void aLineOfTheAnchorFileThatTheHouseDidNotWriteIsNamed() throws IOException {
        Path file = directory.resolve("audit-anchors.txt");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (int i = 0; i < lines.get(1).length(); i++) {
            List<String> changed = new ArrayList<>(lines);
            var line = new StringBuilder(lines.get(1));
            line.setCharAt(i, line.charAt(i) == '1' ? '2' : '1');
            changed.set(1, line.toString());
            Files.write(file, changed);
            assertThat(trail.verify().flaw()).as("character %d", i).isNotNull();
        }
    }

    @Test
    void halfALineThatADyingNodeLeftIsNotTamperingOnceTheNextIsWritten() throws IOException {
        Path file = directory.resolve("audit-anchors.txt");
        String whole = Files.readString(file);
        Files.writeString(file, whole + "120 3f2a");
        trail.anchor();
        assertThat(trail.verify()).isEqualTo(new AuditVerdict(LENGTH, 3, null, 0));
    }

    private void restore() {
        trail.jdbc.update("delete from audit_entry");
        trail.jdbc.update("insert into audit_entry select * from good_entry");
        trail.jdbc.update("delete from audit_head");
        trail.jdbc.update("insert into audit_head select * from good_head");
    }
}
