package iq.ihala.crypto.internal;

import iq.ihala.crypto.SealedColumn;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings what was sealed before cases had keys of their own under these keys. What is still to be done stands in
 * {@code reseal_todo}; a killed run goes on behind the last case that was noted there. Such rows open all the time.
 */
@Component
class EarlierSeals {

    private static final int CASES = 50;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Resealing resealing;

    EarlierSeals(JdbcClient jdbc, TransactionOperations transaction, Resealing resealing) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.resealing = resealing;
    }

    boolean areLeft() {
        return jdbc.sql("select count(*) from reseal_todo").query(Long.class).single() > 0;
    }

    Resealing.Outcome run() {
        List<String> left = jdbc.sql("select concat(table_name, '.', column_name) from reseal_todo")
                .query(String.class)
                .list();
        return resealing.columns().stream()
                .filter(column -> left.contains(column.table() + "." + column.column()))
                .map(this::run)
                .reduce(Resealing.Outcome.NOTHING, Resealing.Outcome::and);
    }

    private Resealing.Outcome run(SealedColumn column) {
        var outcome = Resealing.Outcome.NOTHING;
        List<String> cases = next(column);
        while (!cases.isEmpty()) {
            for (String caseNumber : cases) {
                outcome = outcome.and(resealing.reseal(column, caseNumber));
            }
            note(column, cases.get(cases.size() - 1));
            cases = next(column);
        }
        if (outcome.refused() == 0) {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("delete from reseal_todo where table_name = ? and column_name = ?")
                            .params(column.table(), column.column())
                            .update());
        }
        return outcome;
    }

    private List<String> next(SealedColumn column) {
        return jdbc.sql("select distinct s.case_number from reseal_todo t join " + column.table()
                        + " s on s.case_number > t.done_to where t.table_name = ? and t.column_name = ?"
                        + " order by 1 limit " + CASES)
                .params(column.table(), column.column())
                .query(String.class)
                .list();
    }

    private void note(SealedColumn column, String doneTo) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update reseal_todo set done_to = ? where table_name = ? and column_name = ?")
                        .params(doneTo, column.table(), column.column())
                        .update());
    }
}
