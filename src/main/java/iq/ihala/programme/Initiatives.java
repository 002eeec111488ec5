package iq.ihala.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Community-safety initiatives in schools (dossier 1.3.19, §7.4): workshops for heads and teachers, booklets, focal points, and how
 * many cases they led to, as a number that is never smaller than ten. Joins the running transaction.
 */
@Service
@Transactional
public class Initiatives {

    /** Fewer linked cases than this are not said, as at the forums' bridge (ADR 36). */
    public static final int FEWEST_CASES = 10;

    private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final ProgrammeCounts counts;
    private final Clock clock;

    Initiatives(JdbcClient jdbc, Programmes programmes, ProgrammeCounts counts, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.counts = counts;
        this.clock = clock;
    }

    /** What an initiative reached so far; empty before its plan. */
    public Optional<Initiative> find(EventNumber number) {
        return jdbc.sql(
                        "select i.*, (select count(*) from programme_event w where w.came_from = i.event and w.held_on is not null)"
                                + " workshops, (select coalesce(sum(a.people), 0) from programme_attendance a join programme_event w"
                                + " on w.number = a.event where w.came_from = i.event) staff"
                                + " from programme_initiative i where i.event = :number")
                .param("number", number.value())
                .query((row, i) -> new Initiative(
                        number,
                        row.getInt("workshops"),
                        row.getInt("staff"),
                        row.getInt("schools"),
                        row.getInt("students"),
                        row.getInt("booklets"),
                        row.getInt("focal_points"),
                        row.getObject("cases_linked", Integer.class),
                        row.getString("result")))
                .optional();
    }

    /** @param schools how many it is for */
    public void begin(EventNumber number, int schools) {
        jdbc.sql("replace into programme_initiative (event, schools) values (:number, :schools)")
                .param("number", number.value())
                .param("schools", schools)
                .update();
    }

    /** A workshop of the initiative was held: an event of its own, which is counted with the others. */
    public EventNumber workshop(
            EventNumber initiative,
            String audience,
            LocalDate day,
            int minutes,
            Collection<Attendance> attendance,
            String by) {
        ProgrammeEvent plan = programmes.find(initiative).orElseThrow();
        EventNumber workshop = programmes.register(
                new NewEvent(
                        EventKind.WORKSHOP,
                        "INITIATIVE",
                        initiative,
                        "SCHOOL",
                        plan.topic(),
                        plan.district(),
                        plan.forum(),
                        by),
                new RequestWords("", ""),
                Contact.UNKNOWN);
        programmes.about(workshop, plan.topic(), audience, plan.district());
        counts.held(workshop, day, minutes, attendance);
        programmes.close(workshop, EventState.CLOSED);
        return workshop;
    }

    public void distributed(EventNumber number, int schools, int students, int booklets) {
        jdbc.sql("update programme_initiative set schools = :schools, students = :students, booklets = :booklets"
                        + " where event = :number")
                .param("schools", schools)
                .param("students", students)
                .param("booklets", booklets)
                .param("number", number.value())
                .update();
    }

    public void focalPoints(EventNumber number, int schools) {
        jdbc.sql("update programme_initiative set focal_points = :schools where event = :number")
                .param("schools", schools)
                .param("number", number.value())
                .update();
    }

    /** How many cases came of it; fewer than ten are kept nowhere. */
    public void linked(EventNumber number, int cases) {
        jdbc.sql("update programme_initiative set cases_linked = :cases, counted_on = :today where event = :number")
                .param("cases", cases < FEWEST_CASES ? null : cases)
                .param("today", today())
                .param("number", number.value())
                .update();
    }

    /** @param result EFFECTIVE, PARTLY or NOT */
    public void evaluated(EventNumber number, String result, String words) {
        jdbc.sql("update programme_initiative set result = :result where event = :number")
                .param("result", result)
                .param("number", number.value())
                .update();
        jdbc.sql("update programme_event set held_on = coalesce(held_on, :today) where number = :number")
                .param("today", today())
                .param("number", number.value())
                .update();
        programmes.reported(number, words);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BASRA);
    }
}
