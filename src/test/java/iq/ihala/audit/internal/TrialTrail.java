package iq.ihala.audit.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditVerdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A trail of its own on the real server: temporary tables hide the real ones from this connection, and carry no triggers. For
 * use within one transaction.
 */
@Component
class TrialTrail {

    static final String CASE = "SA-26-00000P";

    private static final List<String> SUBJECTS = List.of("reception.intake", "C_REF", "IDENTITY", "prov-012", "a");
    private static final List<String> USERS = List.of("case.f", "intake.f", "supervisor", AuditEvent.HOUSE);

    final JdbcTemplate jdbc;
    final ChainKey key;
    private final EntryTable entries;
    private final TransactionOperations transaction;
    private final Clock clock;

    /** Each head that there ever was, as somebody may have copied it: number, MAC, MAC of the head. */
    final List<Map<String, Object>> heads = new ArrayList<>();

    private Path directory;
    private HeadRow headRow;

    TrialTrail(JdbcTemplate jdbc, EntryTable entries, ChainKey key, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.key = key;
        this.transaction = transaction;
        this.clock = clock;
    }

    void begin(Path anchors) {
        directory = anchors;
        heads.clear();
        end();
        hide("audit_entry");
        hide("audit_head");
        headRow = new HeadRow(jdbc, transaction, key);
        headRow.afterPropertiesSet();
    }

    /** In two steps: no table is made like one of its own name. */
    private void hide(String table) {
        jdbc.execute("create temporary table pattern like " + table);
        jdbc.execute("create temporary table " + table + " like pattern");
        jdbc.execute("drop temporary table pattern");
    }

    void end() {
        jdbc.execute("drop temporary table if exists audit_entry");
        jdbc.execute("drop temporary table if exists audit_head");
    }

    /** Appends as the house does, in transactions of one to three entries. */
    void grow(int count, Random random) {
        int left = count;
        while (left > 0) {
            int now = Math.min(left, 1 + random.nextInt(3));
            var events = random.ints(now, 0, Integer.MAX_VALUE)
                    .mapToObj(TrialTrail::event)
                    .toList();
            append(events);
            left -= now;
        }
    }

    void append(List<AuditEvent> events) {
        new Chain(entries, headRow, key, clock).append(events);
        heads.add(jdbc.queryForMap("select seq, mac, head_mac from audit_head"));
    }

    void anchor() {
        book().add(new Anchor(headRow.genuine().orElseThrow(), Chain.now(clock)));
    }

    AuditVerdict verify() {
        return new ChainCheck(entries, headRow, key, book()).verify();
    }

    AuditVerdict verifySinceLastAnchor() {
        return new ChainCheck(entries, headRow, key, book())
                .verifySinceLastAnchor()
                .verdict();
    }

    long length() {
        return headRow.genuine().orElseThrow().seq();
    }

    /** A node with its own directory. */
    AnchorKeeper keeper(Path node, String officer, ObjectProvider<JavaMailSender> mail, AnchorTurn turn, Clock time) {
        var settings = new AuditSettings(node.toString(), officer, "ihala@localhost", Duration.ofHours(1));
        var book = new AnchorBook(settings, key);
        return new AnchorKeeper(
                new ChainCheck(entries, headRow, key, book),
                book,
                new AnchorMail(mail, settings, key),
                turn,
                settings,
                time);
    }

    private AnchorBook book() {
        return new AnchorBook(new AuditSettings(directory.toString(), null, "x@localhost", null), key);
    }

    static AuditEvent event(int number) {
        return new AuditEvent(
                AuditKind.values()[number % AuditKind.values().length],
                number % 5 == 0 ? null : CASE,
                SUBJECTS.get(number % SUBJECTS.size()),
                USERS.get(number % USERS.size()),
                number % 3 == 0 ? null : "n=" + number % 100_000);
    }
}
