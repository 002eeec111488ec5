package iq.ihala.volunteer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads visits and who goes. Asks nobody whether the reader may: that is for whoever calls. */
@Component
class VisitRows {

    private static final String COLUMNS =
            "select visit, origin, person_kind, quarter, case_number, wanted_on, state, consent, visit_on, plain_clothes,"
                    + " result, need, visited_on from outreach_visit";

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Visit> find(Ref ref) {
        return jdbc.sql(COLUMNS + " where visit = :visit")
                .param("visit", ref.value())
                .query(VisitRows::visit)
                .optional();
    }

    /** All that are not over, oldest first. */
    List<Visit> open() {
        return jdbc.sql(COLUMNS + " where state not in ('CLOSED', 'STOPPED') order by wanted_on, visit")
                .query(VisitRows::visit)
                .list();
    }

    /** Every visit that this case asked for. */
    List<Visit> ofCase(String caseNumber) {
        return jdbc.sql(COLUMNS + " where case_number = :number order by wanted_on, visit")
                .param("number", caseNumber)
                .query(VisitRows::visit)
                .list();
    }

    List<Visitor> visitors(Ref ref) {
        return jdbc.sql("select staff_user, roll, sex from outreach_visitor where visit = :visit order by seat")
                .param("visit", ref.value())
                .query((row, i) -> new Visitor(
                        row.getString("staff_user"),
                        row.getString("roll") == null ? null : new Ref(row.getString("roll")),
                        row.getString("sex")))
                .list();
    }

    void sit(Ref ref, List<Visitor> visitors) {
        jdbc.sql("delete from outreach_visitor where visit = :visit")
                .param("visit", ref.value())
                .update();
        for (int seat = 0; seat < visitors.size(); seat++) {
            Visitor visitor = visitors.get(seat);
            jdbc.sql(
                            "insert into outreach_visitor (visit, seat, staff_user, roll, sex) values (:visit, :seat, :user, :roll, :sex)")
                    .param("visit", ref.value())
                    .param("seat", seat + 1)
                    .param("user", visitor.user())
                    .param(
                            "roll",
                            visitor.roll() == null ? null : visitor.roll().value())
                    .param("sex", visitor.sex())
                    .update();
        }
    }

    private static Visit visit(ResultSet row, int index) throws SQLException {
        return new Visit(
                new Ref(row.getString("visit")),
                "CASE".equals(row.getString("origin")),
                row.getString("person_kind"),
                row.getString("quarter"),
                row.getString("case_number"),
                row.getObject("wanted_on", LocalDate.class),
                Visit.State.valueOf(row.getString("state")),
                row.getString("consent"),
                row.getObject("visit_on", LocalDate.class),
                row.getBoolean("plain_clothes"),
                row.getString("result"),
                row.getString("need"),
                row.getObject("visited_on", LocalDate.class));
    }
}
