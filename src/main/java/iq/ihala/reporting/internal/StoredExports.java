package iq.ihala.reporting.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.reporting.ExportRequest;
import iq.ihala.reporting.ExportWords;
import iq.ihala.reporting.Exports;
import iq.ihala.reporting.Round;
import iq.ihala.reporting.Rounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each request and each decision leaves an entry in the trail: month, variant, recipient, purpose. */
@Service
@Transactional
class StoredExports implements Exports {

    private static final String ALL =
            "select id, month, variant, recipient, purpose, state, asked_by, asked_at, decided_by,"
                    + " decided_at from release_export";

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final Clock clock;

    StoredExports(JdbcClient jdbc, Rounds rounds, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String ask(YearMonth month, String variant, String recipient, String purpose, String user) {
        require(rounds.find(month).filter(Round::isReleased).isPresent(), "Only a released month leaves the centre");
        require(ExportWords.mayHave(variant, recipient), "This recipient may not have this variant");
        require(ExportWords.PURPOSES.containsKey(purpose), "No such purpose");
        String id = MonitoringTexts.draw("RX");
        jdbc.sql("insert into release_export (id, month, variant, recipient, purpose, state, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, 'ASKED', ?, ?)")
                .params(id, month.toString(), variant, recipient, purpose, user, now())
                .update();
        note(find(id).orElseThrow(), user);
        return id;
    }

    @Override
    public void grant(String id, String user) {
        decide(id, user, ExportRequest.State.GRANTED);
    }

    @Override
    public void refuse(String id, String user) {
        decide(id, user, ExportRequest.State.REFUSED);
    }

    @Override
    public void lapse(YearMonth month) {
        jdbc.sql("update release_export set state = 'LAPSED', decided_at = ? where month = ? and state = 'ASKED'")
                .params(now(), month.toString())
                .update();
    }

    @Override
    public Optional<ExportRequest> find(String id) {
        return jdbc.sql(ALL + " where id = ?")
                .param(id)
                .query(StoredExports::row)
                .optional();
    }

    @Override
    public List<ExportRequest> of(YearMonth month) {
        return jdbc.sql(ALL + " where month = ? order by asked_at, id")
                .param(month.toString())
                .query(StoredExports::row)
                .list();
    }

    private void decide(String id, String user, ExportRequest.State state) {
        int decided = jdbc.sql("update release_export set state = ?, decided_by = ?, decided_at = ?"
                        + " where id = ? and state = 'ASKED' and asked_by <> ?")
                .params(state.name(), user, now(), id, user)
                .update();
        require(decided == 1, "It waits no more, or needs a second person");
        note(find(id).orElseThrow(), user);
    }

    private void note(ExportRequest request, String user) {
        String what = String.join(
                ",",
                request.month().toString(),
                request.variant(),
                request.recipient(),
                request.purpose(),
                request.state().name());
        audit.record(new AuditEvent(AuditKind.EXPORT, null, "reporting/export", user, what));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static ExportRequest row(ResultSet row, int n) throws SQLException {
        return new ExportRequest(
                row.getString("id"),
                YearMonth.parse(row.getString("month")),
                row.getString("variant"),
                row.getString("recipient"),
                row.getString("purpose"),
                ExportRequest.State.valueOf(row.getString("state")),
                row.getString("asked_by"),
                StoredRounds.instant(row, "asked_at"),
                row.getString("decided_by"),
                StoredRounds.instant(row, "decided_at"));
    }
}
