package iq.ihala.audit.internal;

import iq.ihala.audit.AuditFlaw;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What somebody with all rights in the database, and without the key, may do to a trail: one act each, with the flaw and the
 * entry that a verification has to name.
 */
final class Tampering {

    private static final List<String> TEXTS = List.of("kind", "case_number", "subject", "user_name", "detail");
    private static final String CONTENT = "at, kind, case_number, subject, user_name, detail, previous, mac";
    private static final String FORGED =
            "'2026-05-05 10:00:00', 'READ', 'SA-26-00000P', 'IDENTITY', 'case.f', '', random_bytes(32), random_bytes(32)";

    private final TrialTrail trail;
    private final JdbcTemplate jdbc;
    private final Random random;
    private final long length;
    private final long anchored;

    /** @param anchored number of the newest anchor */
    Tampering(TrialTrail trail, Random random, long anchored) {
        this.trail = trail;
        this.jdbc = trail.jdbc;
        this.random = random;
        this.length = trail.length();
        this.anchored = anchored;
    }

    record Expected(AuditFlaw flaw, long seq) {}

    private interface Act {
        Expected commit();
    }

    Map<String, Expected> one() {
        Map<String, Act> acts = Map.ofEntries(
                Map.entry("flip a bit of a text", this::flipText),
                Map.entry("flip a bit of the time", this::flipTime),
                Map.entry("flip a bit of a MAC", this::flipMac),
                Map.entry("flip a bit of the number", this::flipNumber),
                Map.entry("swap two", this::swap),
                Map.entry("swap neighbours", this::swapNeighbours),
                Map.entry("delete one", this::deleteOne),
                Map.entry("delete some and close the gap", this::deleteAndCloseGap),
                Map.entry("forge in place", this::forgeInPlace),
                Map.entry("forge at the end", this::forgeAtTheEnd),
                Map.entry("forge before the first", this::forgeBeforeTheFirst),
                Map.entry("forge between two", this::forgeBetween),
                Map.entry("forge at the end with a forged head", this::forgeWithHead),
                Map.entry("copy to the end", this::copyToTheEnd),
                Map.entry("copy over another", this::copyOver),
                Map.entry("copy between two", this::copyBetween),
                Map.entry("truncate", this::truncate),
                Map.entry("truncate and put an old head back", this::truncateWithOldHead),
                Map.entry("change the head", this::changeHead),
                Map.entry("put an old head back", this::oldHead),
                Map.entry("delete the head", this::deleteHead));
        var names = acts.keySet().stream().sorted().toList();
        String name = names.get(random.nextInt(names.size()));
        return Map.of(name, acts.get(name).commit());
    }

    private Expected flipText() {
        long seq = place();
        String column = TEXTS.get(random.nextInt(TEXTS.size()));
        String text = jdbc.queryForObject("select " + column + " from audit_entry where seq = ?", String.class, seq);
        if (text == null || text.isEmpty()) {
            jdbc.update("update audit_entry set " + column + " = ? where seq = ?", text == null ? "" : "x", seq);
        } else {
            var bytes = new StringBuilder(text);
            int at = random.nextInt(text.length());
            bytes.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(7)));
            jdbc.update("update audit_entry set " + column + " = ? where seq = ?", bytes.toString(), seq);
        }
        return new Expected(AuditFlaw.ALTERED, seq);
    }

    private Expected flipTime() {
        long seq = place();
        var at = jdbc.queryForObject("select at from audit_entry where seq = ?", LocalDateTime.class, seq);
        long bit = 1L << random.nextInt(38);
        jdbc.update("update audit_entry set at = ? where seq = ?", at.plusNanos(bit * 1_000_000), seq);
        return new Expected(AuditFlaw.ALTERED, seq);
    }

    private Expected flipMac() {
        long seq = place();
        String column = random.nextBoolean() ? "previous" : "mac";
        flip("audit_entry", column, "seq = " + seq);
        return new Expected(AuditFlaw.ALTERED, seq);
    }

    private Expected flipNumber() {
        long seq = place();
        long other;
        do {
            other = seq ^ 1L << random.nextInt(64);
        } while (other >= 1 && other <= length);
        jdbc.update("update audit_entry set seq = ? where seq = ?", other, seq);
        return other < 1 ? new Expected(AuditFlaw.INSERTED, other) : gone(seq);
    }

    private Expected swap() {
        long a = place();
        long b;
        do {
            b = place();
        } while (a == b);
        exchange(a, b);
        return new Expected(AuditFlaw.MOVED, Math.min(a, b));
    }

    private Expected swapNeighbours() {
        long a = 1 + random.nextInt((int) length - 1);
        exchange(a, a + 1);
        return new Expected(AuditFlaw.MOVED, a);
    }

    private void exchange(long a, long b) {
        jdbc.update("update audit_entry set seq = -7 where seq = ?", a);
        jdbc.update("update audit_entry set seq = ? where seq = ?", a, b);
        jdbc.update("update audit_entry set seq = ? where seq = -7", b);
    }

    private Expected deleteOne() {
        long seq = place();
        jdbc.update("delete from audit_entry where seq = ?", seq);
        return gone(seq);
    }

    private Expected deleteAndCloseGap() {
        long seq = place();
        long last = Math.min(length, seq + random.nextInt(3));
        jdbc.update("delete from audit_entry where seq between ? and ?", seq, last);
        jdbc.update("update audit_entry set seq = seq - ? where seq > ? order by seq", last - seq + 1, last);
        return last == length ? new Expected(AuditFlaw.CUT_OFF, seq) : new Expected(AuditFlaw.MISSING, seq);
    }

    private Expected forgeInPlace() {
        long seq = place();
        jdbc.update("delete from audit_entry where seq = ?", seq);
        forge(seq);
        return new Expected(AuditFlaw.ALTERED, seq);
    }

    private Expected forgeAtTheEnd() {
        long seq = length + 1 + random.nextInt(3);
        forge(seq);
        return new Expected(AuditFlaw.INSERTED, seq);
    }

    private Expected forgeBeforeTheFirst() {
        long seq = -random.nextInt(3);
        forge(seq);
        return new Expected(AuditFlaw.INSERTED, seq);
    }

    private Expected forgeBetween() {
        long seq = place();
        makeRoom(seq);
        forge(seq);
        return new Expected(AuditFlaw.INSERTED, seq);
    }

    private Expected forgeWithHead() {
        forge(length + 1);
        jdbc.update("update audit_head set seq = seq + 1, mac = random_bytes(32), head_mac = random_bytes(32)");
        return new Expected(AuditFlaw.ALTERED, length + 1);
    }

    private Expected copyToTheEnd() {
        copy(place(), length + 1);
        return new Expected(AuditFlaw.INSERTED, length + 1);
    }

    private Expected copyOver() {
        long from = place();
        long to;
        do {
            to = place();
        } while (from == to);
        jdbc.update("delete from audit_entry where seq = ?", to);
        copy(from, to);
        return new Expected(AuditFlaw.MOVED, to);
    }

    /** The copied one lies before, so that copies do not follow the original. */
    private Expected copyBetween() {
        long to = 2 + random.nextInt((int) length - 1);
        long from = 1 + random.nextInt((int) to - 1);
        makeRoom(to);
        copy(from, to);
        return new Expected(AuditFlaw.INSERTED, to);
    }

    private Expected truncate() {
        long left = random.nextInt((int) length);
        jdbc.update("delete from audit_entry where seq > ?", left);
        return new Expected(AuditFlaw.CUT_OFF, left + 1);
    }

    /** Everything fits then, but for the anchor. */
    private Expected truncateWithOldHead() {
        long left = putOldHeadBack(anchored);
        jdbc.update("delete from audit_entry where seq > ?", left);
        return new Expected(AuditFlaw.CUT_OFF, left + 1);
    }

    private Expected changeHead() {
        if (random.nextBoolean()) {
            flip("audit_head", random.nextBoolean() ? "mac" : "head_mac", "id = 1");
        } else {
            jdbc.update("update audit_head set seq = seq ^ ?", 1L << random.nextInt(62));
        }
        return new Expected(AuditFlaw.HEAD, length);
    }

    private Expected oldHead() {
        return new Expected(AuditFlaw.HEAD, putOldHeadBack(length));
    }

    private Expected deleteHead() {
        jdbc.update("delete from audit_head");
        return new Expected(AuditFlaw.HEAD, length);
    }

    private long putOldHeadBack(long below) {
        var older = trail.heads.stream()
                .filter(head -> (long) head.get("seq") < below)
                .toList();
        var head = older.get(random.nextInt(older.size()));
        jdbc.update(
                "update audit_head set seq = ?, mac = ?, head_mac = ?",
                head.get("seq"),
                head.get("mac"),
                head.get("head_mac"));
        return (long) head.get("seq");
    }

    private void forge(long seq) {
        jdbc.update("insert into audit_entry (seq, " + CONTENT + ") values (?, " + FORGED + ")", seq);
    }

    private void makeRoom(long seq) {
        jdbc.update("update audit_entry set seq = seq + 1 where seq >= ? order by seq desc", seq);
    }

    private void copy(long from, long to) {
        jdbc.update(
                "insert into audit_entry (seq, " + CONTENT + ") select ?, " + CONTENT
                        + " from (select * from audit_entry where seq = ?) original",
                to,
                from);
    }

    private void flip(String table, String column, String where) {
        byte[] bytes = jdbc.queryForObject("select " + column + " from " + table + " where " + where, byte[].class);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        jdbc.update("update " + table + " set " + column + " = ? where " + where, bytes);
    }

    /** Without the last one nothing comes after the gap. */
    private Expected gone(long seq) {
        return new Expected(seq == length ? AuditFlaw.CUT_OFF : AuditFlaw.MISSING, seq);
    }

    private long place() {
        return 1 + random.nextInt((int) length);
    }
}
