package iq.ihala.process.overdueescalation;

import iq.ihala.calendar.TimeKind;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.decision.PrivateDecisions;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is told at each rung and how long is waited for the next: rows of the table {@code overdue_ladder} (dossier §3.2 EV8).
 * The last rung is repeated.
 */
@ProcessBean("ladder")
public class Ladder {

    private static final String TABLE = "overdue_ladder";
    private static final String NO_LEVEL = "UNKNOWN";

    private final PrivateDecisions decisions;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    Ladder(PrivateDecisions decisions, Deadlines deadlines, WorkingCalendar calendar) {
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** When the rung after {@code rung} is due. */
    public Date after(Integer rung, String riskLevel) {
        Rung row = rung(rung, riskLevel);
        return Date.from(calendar.plus(deadlines.now(), row.time(), row.kind()));
    }

    Rung rung(int rung, String riskLevel) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("rung", rung);
        facts.put("riskLevel", riskLevel == null ? NO_LEVEL : riskLevel);
        Map<String, Object> row = decisions.evaluateOne(TABLE, facts);
        return new Rung(
                (String) row.get("group"),
                "EVERYONE".equals(row.get("reach")),
                Duration.parse((String) row.get("duration")),
                TimeKind.valueOf((String) row.get("timeKind")));
    }

    /**
     * One rung.
     *
     * @param everyone also those who are not on duty
     * @param time until the next rung
     */
    record Rung(String group, boolean everyone, Duration time, TimeKind kind) {}
}
