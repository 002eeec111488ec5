package iq.ihala.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the chain: added, read, never changed or removed. No statement here may do either. */
@Repository
class EntryTable {

    private static final String COLUMNS = "seq, at, kind, case_number, subject, user_name, detail, previous, mac";
    private static final String PLACES = "(?,?,?,?,?,?,?,?,?)";

    /** Left to itself, the server may walk back through the whole trail to save the sorting of a short page. */
    static final String OF_CASE = "select " + COLUMNS + " from audit_entry force index (audit_entry_by_case)"
            + " where case_number = ? and seq < ? order by seq desc limit ?";

    static final String BY_USER = "select " + COLUMNS + " from audit_entry force index (audit_entry_by_user)"
            + " where user_name = ? and seq < ? order by seq desc limit ?";

    /** Of one statement; 500 rows stay far below any packet limit. */
    private static final int MOST_ROWS = 500;

    private static final int STEP = 10_000;

    private final JdbcTemplate jdbc;

    EntryTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += MOST_ROWS) {
            insert(entries.subList(from, Math.min(from + MOST_ROWS, entries.size())));
        }
    }

    private void insert(List<Entry> entries) {
        List<Object> values = new ArrayList<>();
        for (Entry entry : entries) {
            Collections.addAll(
                    values,
                    entry.seq(),
                    entry.at(),
                    entry.kind(),
                    entry.caseNumber(),
                    entry.subject(),
                    entry.user(),
                    entry.detail(),
                    entry.previous(),
                    entry.mac());
        }
        jdbc.update(
                "insert into audit_entry (" + COLUMNS + ") values "
                        + String.join(",", Collections.nCopies(entries.size(), PLACES)),
                values.toArray());
    }

    List<Entry> ofCase(String caseNumber, long before, int size) {
        return jdbc.query(OF_CASE, EntryTable::entry, caseNumber, before, size);
    }

    List<Entry> by(String user, long before, int size) {
        return jdbc.query(BY_USER, EntryTable::entry, user, before, size);
    }

    List<Entry> all(long before, int size) {
        return jdbc.query(
                "select " + COLUMNS + " from audit_entry where seq < ? order by seq desc limit ?",
                EntryTable::entry,
                before,
                size);
    }

    /** Gives rows from {@code first} to {@code last} in order, some thousands at a time, as long as the visitor wants more. */
    void walk(long first, long last, Predicate<Entry> visitor) {
        for (long next = first; ; ) {
            List<Entry> some = jdbc.query(
                    "select " + COLUMNS + " from audit_entry where seq >= ? and seq <= ? order by seq limit ?",
                    EntryTable::entry,
                    next,
                    last,
                    STEP);
            if (!some.stream().allMatch(visitor) || some.size() < STEP) {
                return;
            }
            next = some.get(STEP - 1).seq() + 1;
        }
    }

    Optional<Entry> firstBehind(long seq, long last) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from audit_entry where seq > ? and seq <= ? order by seq limit 1",
                        EntryTable::entry,
                        seq,
                        last)
                .stream()
                .findFirst();
    }

    Optional<Entry> at(long seq) {
        return jdbc.query("select " + COLUMNS + " from audit_entry where seq = ?", EntryTable::entry, seq).stream()
                .findFirst();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getObject("at", LocalDateTime.class),
                row.getString("kind"),
                row.getString("case_number"),
                row.getString("subject"),
                row.getString("user_name"),
                row.getString("detail"),
                row.getBytes("previous"),
                row.getBytes("mac"));
    }
}
