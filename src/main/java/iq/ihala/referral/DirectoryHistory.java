package iq.ihala.referral;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers every change: values in a table of its own, and that it happened in the audit trail. */
@Component
class DirectoryHistory {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_DETAIL = 200;
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    DirectoryHistory(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes what differs; gives false if nothing does. */
    boolean changed(String entry, Map<String, String> before, Map<String, String> after, String by) {
        List<String> fields = after.keySet().stream()
                .filter(field -> !after.get(field).equals(before.getOrDefault(field, "")))
                .toList();
        fields.forEach(field -> write(entry, field, before.getOrDefault(field, ""), after.get(field), by));
        if (!fields.isEmpty()) {
            String detail = String.join(",", fields);
            trail.record(new AuditEvent(
                    AuditKind.CHANGE,
                    null,
                    "directory/" + entry.replace('_', '-'),
                    by,
                    detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL))));
        }
        return !fields.isEmpty();
    }

    /** The newest fifty, newest first. */
    List<DirectoryChange> of(String entry) {
        return jdbc.sql(
                        "select changed_at, changed_by, field, was, became from directory_change where entry = :entry order by id desc limit "
                                + SHOWN)
                .param("entry", entry)
                .query((row, n) -> new DirectoryChange(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    private void write(String entry, String field, String was, String became, String by) {
        jdbc.sql(
                        "insert into directory_change (entry, changed_at, changed_by, field, was, became) values (?, ?, ?, ?, ?, ?)")
                .params(entry, Timestamp.from(clock.instant()), by, field, cut(was), cut(became))
                .update();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
