package iq.ihala.audit.internal;

import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The one row that says where the chain ends. It has a MAC of its own: its old values can be put back, others cannot. */
@Repository
class HeadRow implements InitializingBean {

    private static final RowMapper<SealedHead> ROW = (row, number) ->
            new SealedHead(new Head(row.getLong("seq"), row.getBytes("mac")), row.getBytes("head_mac"));

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final ChainKey key;

    HeadRow(JdbcTemplate jdbc, TransactionOperations transaction, ChainKey key) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.key = key;
    }

    record SealedHead(Head head, byte[] mac) {}

    /** Where the chain says that it ends, if it says so, and where its rows end; both of one moment. */
    record Ends(Optional<SealedHead> head, long lastRow) {}

    /** A new house begins its trail; where entries are but no head is, somebody took it, and that stays to be seen. */
    @Override
    public void afterPropertiesSet() {
        var empty = Head.ofEmptyTrail();
        transaction.executeWithoutResult(status -> jdbc.update(
                "insert ignore into audit_head (id, seq, mac, head_mac)"
                        + " select 1, ?, ?, ? from dual where not exists (select 1 from audit_entry)",
                empty.seq(),
                empty.mac(),
                key.ofHead(empty)));
    }

    /** Locks the row until the transaction ends, so that entries are written one transaction after the other. */
    Head lock() {
        return jdbc.query("select seq, mac, head_mac from audit_head where id = 1 for update", ROW).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The head of the audit trail is gone; verify the trail"))
                .head();
    }

    /** Gives the head, or empty if it is gone or not genuine. */
    Optional<Head> genuine() {
        return ends().head().filter(this::isGenuine).map(SealedHead::head);
    }

    boolean isGenuine(SealedHead head) {
        return key.fits(head.head(), head.mac());
    }

    /** One statement, and so one moment, while others append. */
    Ends ends() {
        return jdbc.queryForObject(
                """
                select h.seq, h.mac, h.head_mac, e.last_row
                from (select max(seq) as last_row from audit_entry) e left join audit_head h on h.id = 1""",
                (row, number) -> new Ends(
                        row.getBytes("mac") == null ? Optional.empty() : Optional.of(ROW.mapRow(row, number)),
                        row.getLong("last_row")));
    }

    void move(Head to) {
        jdbc.update(
                "update audit_head set seq = ?, mac = ?, head_mac = ? where id = 1",
                to.seq(),
                to.mac(),
                key.ofHead(to));
    }
}
