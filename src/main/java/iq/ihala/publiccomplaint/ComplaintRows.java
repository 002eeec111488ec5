package iq.ihala.publiccomplaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table of complaints. Asks nobody whether the reader may: that is for whoever calls. */
@Component
class ComplaintRows {

    private static final String COLUMNS =
            "select receipt, channel, registered_at, state, about_staff, about_user, category,"
                    + " with_name, letter_number, sent_at, outcome, closed_at, outside_since from public_complaint";

    private final JdbcClient jdbc;
    private final ComplaintSeal seal;

    ComplaintRows(JdbcClient jdbc, ComplaintSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Complaint> find(Receipt receipt) {
        return jdbc.sql(COLUMNS + " where receipt = :receipt")
                .param("receipt", receipt.value())
                .query(ComplaintRows::complaint)
                .optional();
    }

    List<Complaint> open(boolean aboutStaff) {
        return jdbc.sql(COLUMNS + " where closed_at is null and about_staff = :staff order by registered_at, receipt")
                .param("staff", aboutStaff)
                .query(ComplaintRows::complaint)
                .list();
    }

    ComplaintWords words(Receipt receipt) {
        return seal.open(keptIn("sealed_words", receipt).orElseThrow(), "sealed_words", receipt, ComplaintWords.class);
    }

    Citizen citizen(Receipt receipt) {
        return keptIn("sealed_contact", receipt)
                .map(bytes -> seal.open(bytes, "sealed_contact", receipt, Citizen.class))
                .orElse(Citizen.UNKNOWN);
    }

    String letter(Receipt receipt) {
        return seal.openText(keptIn("sealed_letter", receipt).orElse(null), "sealed_letter", receipt);
    }

    String remark(Receipt receipt) {
        return seal.openText(keptIn("sealed_remark", receipt).orElse(null), "sealed_remark", receipt);
    }

    String answer(Receipt receipt) {
        return seal.openText(keptIn("sealed_answer", receipt).orElse(null), "sealed_answer", receipt);
    }

    private Optional<byte[]> keptIn(String column, Receipt receipt) {
        return jdbc.sql("select " + column + " from public_complaint where receipt = :receipt")
                .param("receipt", receipt.value())
                .query((row, i) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found);
    }

    private static Complaint complaint(ResultSet row, int index) throws SQLException {
        return new Complaint(
                new Receipt(row.getString("receipt")),
                row.getString("channel"),
                instant(row, "registered_at"),
                ComplaintState.valueOf(row.getString("state")),
                row.getBoolean("about_staff"),
                row.getString("about_user"),
                row.getString("category"),
                row.getBoolean("with_name"),
                row.getString("letter_number"),
                instant(row, "sent_at"),
                row.getString("outcome"),
                instant(row, "closed_at"),
                instant(row, "outside_since"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
