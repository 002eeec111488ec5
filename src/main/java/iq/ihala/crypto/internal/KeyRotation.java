package iq.ihala.crypto.internal;

import iq.ihala.crypto.CannotOpenException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps again, with the primary key of the house, the data keys that another of its keys has wrapped. What a person said
 * is not touched: a row of {@code case_key} changes from one readable state into another in one short transaction for
 * each batch, so every file opens at every moment, a killed run has lost at most a batch of work, and the next one simply
 * goes on. Several nodes may do it at once; they pass over each other's rows.
 */
@Component
class KeyRotation {

    static final int BATCH = 200;

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final KeyWrap wrap;
    private final PrimaryKeys primaries;

    /**
     * What a run did.
     *
     * @param rewrapped rows that changed
     * @param refused rows that no key of the house unwraps although the one that wrapped them is there: damage
     * @param left rows by the id of another key than the primary one that still wraps them
     */
    record Outcome(int rewrapped, int refused, Map<Long, Long> left, Duration took) {}

    private record Row(String caseNumber, byte[] wrappedKey) {}

    KeyRotation(JdbcTemplate jdbc, PlatformTransactionManager transactions, KeyWrap wrap, PrimaryKeys primaries) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.wrap = wrap;
        this.primaries = primaries;
    }

    /** Goes over all rows once. Does nothing on a node whose primary key is not the newest one. */
    Outcome run() {
        long began = System.nanoTime();
        int rewrapped = 0;
        int refused = 0;
        if (primaries.isNewest(wrap.wrappedBy())) {
            for (long old : wrappedByOthers().keySet()) {
                if (!wrap.has(old)) {
                    continue;
                }
                String after = "";
                while (after != null) {
                    var batch = batch(old, after);
                    rewrapped += batch.rewrapped();
                    refused += batch.refused();
                    after = batch.last();
                }
            }
        }
        return new Outcome(rewrapped, refused, wrappedByOthers(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** Rows by the id of the key that wrapped them, the primary one left out. */
    Map<Long, Long> wrappedByOthers() {
        var counts = new TreeMap<Long, Long>();
        jdbc.query(
                "select wrapped_by, count(*) from case_key where wrapped_by <> ? group by wrapped_by",
                row -> {
                    counts.put(row.getLong(1), row.getLong(2));
                },
                wrap.wrappedBy());
        return counts;
    }

    private record Batch(int rewrapped, int refused, String last) {}

    private Batch batch(long old, String after) {
        return transaction.execute(status -> {
            List<Row> rows = jdbc.query(
                    "select case_number, wrapped_key from case_key where wrapped_by = ? and case_number > ?"
                            + " order by case_number limit " + BATCH + " for update skip locked",
                    (row, n) -> new Row(row.getString(1), row.getBytes(2)),
                    old,
                    after);
            List<Object[]> changes = new ArrayList<>();
            for (Row row : rows) {
                try {
                    byte[] again = wrap.wrap(wrap.unwrap(row.wrappedKey(), row.caseNumber()), row.caseNumber());
                    changes.add(new Object[] {again, wrap.wrappedBy(), row.caseNumber()});
                } catch (CannotOpenException e) {
                    // Left as it is: it may be damaged, or a later keyset may know it.
                    log.error("{}", e.getMessage());
                }
            }
            jdbc.batchUpdate("update case_key set wrapped_key = ?, wrapped_by = ? where case_number = ?", changes);
            String last = rows.isEmpty() ? null : rows.get(rows.size() - 1).caseNumber();
            return new Batch(changes.size(), rows.size() - changes.size(), last);
        });
    }
}
