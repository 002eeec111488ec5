package iq.ihala.legaladvice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows; they work in the caller's transaction. */
@Repository
class OffenceDeadlines {

    private static final String COLUMNS = "offence_code, complaint_only, knowledge_date, last_day, missed_day";

    private final JdbcClient jdbc;

    OffenceDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OffenceDeadline> of(String caseNumber) {
        return jdbc.sql("select " + COLUMNS
                        + " from offence_deadline where case_number = :number order by offence_code")
                .param("number", caseNumber)
                .query(OffenceDeadlines::row)
                .list();
    }

    /** Offences that are no longer among them go; of one that stays the day on which it was learned of stays. */
    void classify(String caseNumber, Map<String, String> complaintOnly) {
        Map<String, OffenceDeadline> known =
                of(caseNumber).stream().collect(Collectors.toMap(OffenceDeadline::offence, Function.identity()));
        known.keySet().stream().filter(code -> !complaintOnly.containsKey(code)).forEach(code -> jdbc.sql(
                        "delete from offence_deadline where case_number = :number and offence_code = :code")
                .param("number", caseNumber)
                .param("code", code)
                .update());
        complaintOnly.forEach((code, only) -> {
            OffenceDeadline was = known.get(code);
            if (was == null) {
                jdbc.sql(
                                "insert into offence_deadline (case_number, offence_code, complaint_only) values (:number, :code, :only)")
                        .param("number", caseNumber)
                        .param("code", code)
                        .param("only", only)
                        .update();
            } else if (!was.complaintOnly().equals(only)) {
                learn(caseNumber, code, only, was.knowledgeDate());
            }
        });
    }

    /** @return false if this is no offence of the case */
    boolean learn(String caseNumber, String code, String only, LocalDate knowledge) {
        return jdbc.sql(
                                """
                                update offence_deadline set complaint_only = :only, knowledge_date = :knowledge
                                where case_number = :number and offence_code = :code""")
                        .param("only", only)
                        .param("knowledge", knowledge)
                        .param("number", caseNumber)
                        .param("code", code)
                        .update()
                == 1;
    }

    void lastDay(String caseNumber, String code, LocalDate day) {
        set("last_day", caseNumber, code, day);
    }

    void missed(String caseNumber, String code, LocalDate day) {
        set("missed_day", caseNumber, code, day);
    }

    /** Of cases without a complaint, by case and day. */
    List<LegalDate> waitingBetween(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select d.case_number, d.last_day, group_concat(d.offence_code order by d.offence_code) codes
                        from offence_deadline d
                        join legal_file f on f.case_number = d.case_number and f.complaint_result is null
                        where d.last_day between :from and :to
                        group by d.case_number, d.last_day""")
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new LegalDate(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        LegalDate.Kind.COMPLAINT,
                        Set.of(row.getString(3).split(",", -1))))
                .list();
    }

    void deleteOf(String caseNumber) {
        jdbc.sql("delete from offence_deadline where case_number = :number")
                .param("number", caseNumber)
                .update();
    }

    private void set(String column, String caseNumber, String code, LocalDate day) {
        jdbc.sql("update offence_deadline set " + column
                        + " = :day where case_number = :number and offence_code = :code")
                .param("day", day)
                .param("number", caseNumber)
                .param("code", code)
                .update();
    }

    private static OffenceDeadline row(ResultSet row, int n) throws SQLException {
        return new OffenceDeadline(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }
}
