package iq.ihala.mediation;

import iq.ihala.casefile.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of mediations. A case has at most one that runs; every method that changes something speaks of that one and does
 * nothing if there is none, so that an old diagram without a register entry ends as it began. Joins the running transaction.
 */
@Service
@Transactional
public class Mediations {

    /** How often the parties may meet (dossier §7.2 M04). */
    public static final int MOST_SESSIONS = 3;

    private static final String COLUMNS =
            "select m.*, (select count(*) from mediation_session s where s.mediation = m.id) as sessions from mediation m";
    private static final String RUNNING = " where case_number = :number and ended_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    Mediations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** M01: the table has answered for the first time. While a mediation of the case runs, this is no new one. */
    public void begin(CaseNumber number, String matter, String eligibility, String reason) {
        if (running(number).isPresent()) {
            return;
        }
        jdbc.sql("insert into mediation (id, case_number, matter, eligibility, reason, opened_at)"
                        + " values (:id, :number, :matter, :eligibility, :reason, :now)")
                .param("id", UUID.randomUUID().toString())
                .param("number", number.value())
                .param("matter", matter)
                .param("eligibility", eligibility)
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    /** The mediation of the case that has not ended. */
    public Optional<Mediation> running(CaseNumber number) {
        return jdbc.sql(COLUMNS + RUNNING + " order by opened_at desc limit 1")
                .param("number", number.value())
                .query(Mediations::mediation)
                .optional();
    }

    /** Every mediation of the case, newest first. */
    public List<Mediation> of(CaseNumber number) {
        return jdbc.sql(COLUMNS + " where case_number = :number order by opened_at desc, id")
                .param("number", number.value())
                .query(Mediations::mediation)
                .list();
    }

    /**
     * M03: a supervisor has chosen. What was agreed with another mediator before has to be asked anew.
     *
     * @param second user name, or null
     */
    public void choose(CaseNumber number, String mediator, String second, String by) {
        jdbc.sql("update mediation set mediator = :mediator, second_mediator = :second, chosen_by = :by,"
                        + " first_agreed = null, second_agreed = null" + RUNNING)
                .param("mediator", mediator)
                .param("second", second)
                .param("by", by)
                .param("number", number.value())
                .update();
    }

    /** The supervisor has handed the work to somebody else, or the second of two does it; what the parties said stands. */
    public void takenOver(CaseNumber number, String mediator) {
        jdbc.sql("update mediation set mediator = :mediator" + RUNNING
                        + " and (second_mediator is null or second_mediator <> :mediator)")
                .param("mediator", mediator)
                .param("number", number.value())
                .update();
    }

    /** M02: a party has answered in private. */
    public void answered(CaseNumber number, Party party, boolean agrees) {
        String column = party == Party.FIRST_PARTY ? "first_agreed" : "second_agreed";
        jdbc.sql("update mediation set " + column + " = :agrees" + RUNNING)
                .param("agrees", agrees)
                .param("number", number.value())
                .update();
    }

    /**
     * M04: the parties met.
     *
     * @param way JOINT or SHUTTLE
     * @throws IllegalStateException if they have met {@link #MOST_SESSIONS} times already
     */
    public void met(CaseNumber number, String way, String by) {
        running(number).ifPresent(mediation -> {
            if (mediation.sessions() >= MOST_SESSIONS) {
                throw new IllegalStateException("No more sessions");
            }
            jdbc.sql("insert into mediation_session (mediation, number, held_at, way, held_by)"
                            + " values (:id, :session, :now, :way, :by)")
                    .param("id", mediation.id())
                    .param("session", mediation.sessions() + 1)
                    .param("now", now())
                    .param("way", way)
                    .param("by", by)
                    .update();
        });
    }

    /** M04: there is a text that both want; a lawyer has not seen it yet. */
    public void agreed(CaseNumber number, boolean partial) {
        jdbc.sql("update mediation set agreed_at = :now, partial = :partial, checked_by = null" + RUNNING)
                .param("now", now())
                .param("partial", partial)
                .param("number", number.value())
                .update();
    }

    /** M06: the lawyer found the text lawful. */
    public void foundLawful(CaseNumber number, String lawyer) {
        jdbc.sql("update mediation set checked_by = :lawyer" + RUNNING)
                .param("lawyer", lawyer)
                .param("number", number.value())
                .update();
    }

    /** M07: both have signed. */
    public void signed(CaseNumber number) {
        jdbc.sql("update mediation set signed_at = :now" + RUNNING)
                .param("now", now())
                .param("number", number.value())
                .update();
    }

    /** M09: it is over. */
    public void end(CaseNumber number, String result) {
        jdbc.sql("update mediation set ended_at = :now, result = :result" + RUNNING)
                .param("now", now())
                .param("result", result)
                .param("number", number.value())
                .update();
    }

    /** M08: the newest signed agreement of the case, to be asked about in the follow-up. */
    public Optional<Mediation> agreement(CaseNumber number) {
        return of(number).stream()
                .filter(mediation -> mediation.signedAt() != null)
                .findFirst();
    }

    /**
     * M08: whether the newest agreement is kept.
     *
     * @param kept YES, PARTLY or NO
     */
    public void askedWhetherKept(CaseNumber number, String kept) {
        agreement(number).ifPresent(mediation -> jdbc.sql(
                        "update mediation set kept = :kept, kept_asked_at = :now where id = :id")
                .param("kept", kept)
                .param("now", now())
                .param("id", mediation.id())
                .update());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Mediation mediation(ResultSet row, int index) throws SQLException {
        return new Mediation(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("matter"),
                row.getString("eligibility"),
                row.getString("reason"),
                row.getString("mediator"),
                row.getString("second_mediator"),
                row.getObject("first_agreed", Boolean.class),
                row.getInt("sessions"),
                instant(row, "agreed_at"),
                instant(row, "signed_at"),
                row.getString("result"),
                row.getString("kept"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
