package iq.ihala.process.figures;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import iq.ihala.reporting.ProcessHistory.Span;
import iq.ihala.reporting.ProcessHistory.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which steps of the monthly figures the engine still knows, straight from its tables by the index of the end time: its own queries
 * would read step by step. Steps that belong to no case are left out.
 */
@Component
class EndedSteps {

    private static final Pattern CASE = Pattern.compile("SA-[0-9]{2}-[0-9A-Z]{6}");

    private final JdbcTemplate jdbc;

    EndedSteps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a step is found.
     *
     * @param begin the column that tells when its time began
     * @param variable a code of the step, or null
     */
    private record Place(String diagram, String task, String begin, String variable) {}

    private static final Map<Step, Place> PLACES = Map.of(
            Step.COUNSELLOR_FREE,
            new Place("reception", "userTask_explainRights", "p.START_TIME_", Variables.COUNSELLOR_SEX_PREF.name()),
            Step.ROOM_SECURED,
            new Place("immediate-danger", "userTask_secureRoom", "p.START_TIME_", null),
            Step.FOLLOW_UP,
            new Place("follow-up", "userTask_followUp", "t.START_TIME_", null),
            Step.PLAN_WRITTEN,
            new Place("case-plan", "userTask_writePlan", "t.START_TIME_", null),
            Step.PLAN_APPROVED,
            new Place("case-plan", "userTask_approvePlan", "t.START_TIME_", Variables.PLAN_APPROVED.name()));

    /** Those that ended in this time, the end excluded. One statement. */
    List<Span> of(Step step, Instant from, Instant until) {
        Place place = Objects.requireNonNull(PLACES.get(step));
        // The wait ends when the counsellor begins, not when everything was explained.
        String end = step == Step.COUNSELLOR_FREE ? "t.START_TIME_" : "t.END_TIME_";
        return jdbc
                .query(
                        "select p.BUSINESS_KEY_, " + place.begin() + ", t.DUE_DATE_, " + end
                                + ", v.TEXT_, v.LONG_ from ACT_HI_TASKINST t"
                                + " join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_"
                                + " left join ACT_HI_VARINST v on v.PROC_INST_ID_ = t.PROC_INST_ID_ and v.NAME_ = ?"
                                + " where " + end + " >= ? and " + end + " < ? and t.TASK_DEF_KEY_ = ?"
                                + " and t.PROC_DEF_KEY_ = ? and t.END_TIME_ is not null"
                                + " and coalesce(t.DELETE_REASON_, 'completed') = 'completed' order by t.ID_",
                        (row, number) -> span(step, row),
                        place.variable() == null ? "" : place.variable(),
                        Timestamp.from(from),
                        Timestamp.from(until),
                        place.task(),
                        place.diagram())
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static Span span(Step step, ResultSet row) throws SQLException {
        String key = row.getString(1);
        boolean refused = step == Step.PLAN_APPROVED && row.getLong(6) != 1;
        if (key == null || !CASE.matcher(key).matches() || refused) {
            return null;
        }
        return new Span(
                new CaseNumber(key),
                row.getTimestamp(2).toInstant(),
                KeptSteps.instant(row.getTimestamp(3)),
                row.getTimestamp(4).toInstant(),
                row.getString(5));
    }
}
