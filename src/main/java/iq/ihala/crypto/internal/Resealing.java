package iq.ihala.crypto.internal;

import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.SealedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals rows again under their case's primary data key; each case and column in a short transaction of its own. */
@Component
class Resealing {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final TinkCaseVault vault;
    private final List<SealedColumn> columns;

    /**
     * What was done.
     *
     * @param resealed rows that changed
     * @param refused rows that do not open: damage, left as it was
     */
    record Outcome(int resealed, int refused) {

        static final Outcome NOTHING = new Outcome(0, 0);

        Outcome and(Outcome other) {
            return new Outcome(resealed + other.resealed, refused + other.refused);
        }
    }

    private record Row(List<String> place, byte[] sealed) {}

    Resealing(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            TinkCaseVault vault,
            ObjectProvider<SealedColumn> columns) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.vault = vault;
        this.columns = columns.stream().toList();
    }

    List<SealedColumn> columns() {
        return columns;
    }

    /** All that is sealed for a case. */
    Outcome reseal(String caseNumber) {
        return columns.stream().map(column -> reseal(column, caseNumber)).reduce(Outcome.NOTHING, Outcome::and);
    }

    Outcome reseal(SealedColumn column, String caseNumber) {
        return transaction.execute(status -> rows(column, caseNumber).stream()
                .map(row -> reseal(column, caseNumber, row))
                .reduce(Outcome.NOTHING, Outcome::and));
    }

    private Outcome reseal(SealedColumn column, String caseNumber, Row row) {
        String place = column.place(row.place());
        String before =
                column.placeBefore() == null ? place : column.placeBefore().apply(caseNumber);
        try {
            return vault.renewed(caseNumber, row.sealed(), place, before)
                    .map(fresh -> write(column, row, fresh))
                    .orElse(Outcome.NOTHING);
        } catch (CannotOpenException e) {
            // The vault has said where.
            return new Outcome(0, 1);
        }
    }

    private List<Row> rows(SealedColumn column, String caseNumber) {
        int places = column.placeColumns().size();
        return jdbc.query(
                "select " + String.join(", ", column.placeColumns()) + ", " + column.column() + " from "
                        + column.table() + " where " + column.ofCase() + " and " + column.column()
                        + " is not null for update",
                (row, n) -> {
                    var place = new ArrayList<String>();
                    for (int i = 1; i <= places; i++) {
                        place.add(row.getString(i));
                    }
                    return new Row(place, row.getBytes(places + 1));
                },
                caseNumber);
    }

    private Outcome write(SealedColumn column, Row row, byte[] fresh) {
        String thisRow =
                column.placeColumns().stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
        var values = new ArrayList<Object>(List.of(fresh));
        values.addAll(row.place());
        int changed = jdbc.update(
                "update " + column.table() + " set " + column.column() + " = ? where " + thisRow, values.toArray());
        if (changed != 1) {
            throw new IllegalStateException("The place columns of " + column.table() + " do not name one row: "
                    + Arrays.toString(column.placeColumns().toArray()));
        }
        return new Outcome(1, 0);
    }
}
