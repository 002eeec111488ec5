package iq.ihala.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is counted of events, and what the indicators I30 and I31 read of them (dossier §10.1): numbers only. Joins the running transaction. */
@Service
@Transactional
public class ProgrammeCounts {

    private final JdbcClient jdbc;
    private final EventRows rows;

    ProgrammeCounts(JdbcClient jdbc, EventRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What was held in a month, as numbers (I30); in the order in which it was held. An initiative is no event of its own. */
    public List<HeldEvent> held(YearMonth month) {
        return rows.held(month.atDay(1), month.plusMonths(1).atDay(1)).stream()
                .filter(event -> event.kind() != EventKind.INITIATIVE)
                .map(event -> new HeldEvent(
                        event.kind(),
                        event.topic(),
                        event.district(),
                        event.forum(),
                        event.minutes() == null ? 0 : event.minutes(),
                        event.materials() == null ? 0 : event.materials(),
                        rows.attendance(event.number())))
                .toList();
    }

    /** Who came. */
    public List<Attendance> attendance(EventNumber number) {
        return rows.attendance(number);
    }

    public void materials(EventNumber number, int handedOut) {
        jdbc.sql("update programme_event set materials = :handedOut where number = :number")
                .param("number", number.value())
                .param("handedOut", handedOut)
                .update();
    }

    /** @param invited how many of each category */
    public void invited(EventNumber number, Map<String, Integer> invited) {
        jdbc.sql("delete from programme_invited where event = :number")
                .param("number", number.value())
                .update();
        invited.forEach((category, people) -> jdbc.sql(
                        "insert into programme_invited (event, category, people) values (:number, :category, :people)")
                .param("number", number.value())
                .param("category", category)
                .param("people", people)
                .update());
    }

    /** It was held: when, how long, and who came, as numbers. */
    public void held(EventNumber number, LocalDate day, int minutes, Collection<Attendance> attendance) {
        jdbc.sql("update programme_event set state = 'HELD', held_on = :day, minutes = :minutes where number = :number")
                .param("number", number.value())
                .param("day", day)
                .param("minutes", minutes)
                .update();
        jdbc.sql("delete from programme_attendance where event = :number")
                .param("number", number.value())
                .update();
        attendance.stream().filter(one -> one.people() > 0).forEach(one -> jdbc.sql(
                        "insert into programme_attendance (event, category, sex, age_band, people)"
                                + " values (:number, :category, :sex, :age, :people)")
                .param("number", number.value())
                .param("category", one.category())
                .param("sex", one.sex())
                .param("age", one.ageBand())
                .param("people", one.people())
                .update());
    }

    public void answered(EventNumber number, Collection<Answers> answers) {
        answers.forEach(one -> jdbc.sql("replace into programme_question (event, question, moment, answered, correct)"
                        + " values (:number, :question, :moment, :answered, :correct)")
                .param("number", number.value())
                .param("question", one.question())
                .param("moment", one.after() ? "AFTER" : "BEFORE")
                .param("answered", one.answered())
                .param("correct", one.correct())
                .update());
    }

    /** After three months: how many were asked, answered, and use what they learnt. */
    public void checked(EventNumber number, int asked, int reached, int applied) {
        jdbc.sql(
                        "replace into programme_check (event, asked, reached, applied) values (:number, :asked, :reached, :applied)")
                .param("number", number.value())
                .param("asked", asked)
                .param("reached", reached)
                .param("applied", applied)
                .update();
    }
}
