package iq.ihala.reporting.internal;

import iq.ihala.reporting.Round;
import iq.ihala.reporting.Rounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Times are instants, kept in UTC. */
@Service
@Transactional
class StoredRounds implements Rounds {

    private static final String ALL =
            "select month, state, begun_at, checked_by, checked_at, signed_by, signed_at from monitoring_month";

    private final JdbcClient jdbc;
    private final MonitoringTexts texts;
    private final Clock clock;

    StoredRounds(JdbcClient jdbc, MonitoringTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Round> open(YearMonth month) {
        int made = jdbc.sql("insert ignore into monitoring_month (month, state, begun_at) values (?, 'BEGUN', ?)")
                .params(month.toString(), now())
                .update();
        return made == 1 ? find(month) : Optional.empty();
    }

    @Override
    public Optional<Round> find(YearMonth month) {
        return jdbc.sql(ALL + " where month = ?")
                .param(month.toString())
                .query(StoredRounds::row)
                .optional();
    }

    @Override
    public List<Round> all() {
        return jdbc.sql(ALL + " order by month desc").query(StoredRounds::row).list();
    }

    @Override
    public void checked(YearMonth month, String user) {
        change(
                month,
                "update monitoring_month set state = 'CHECKED', checked_by = ?, checked_at = ? where month = ?"
                        + " and state in ('BEGUN', 'CHECKED')",
                user,
                now());
    }

    @Override
    public void sentBack(YearMonth month) {
        change(
                month,
                "update monitoring_month set state = 'BEGUN', checked_by = null, checked_at = null where month = ?"
                        + " and state = 'CHECKED'");
    }

    @Override
    public void signed(YearMonth month, String user) {
        change(
                month,
                "update monitoring_month set signed_by = ?, signed_at = ? where month = ? and state = 'CHECKED'",
                user,
                now());
    }

    @Override
    public void released(YearMonth month) {
        change(
                month,
                "update monitoring_month set state = 'RELEASED' where month = ? and state = 'CHECKED'"
                        + " and signed_by is not null");
    }

    @Override
    public void withheld(YearMonth month) {
        change(month, "update monitoring_month set state = 'WITHHELD' where month = ? and state = 'CHECKED'");
    }

    @Override
    public void remark(YearMonth month, String field, String user, String words) {
        texts.add(month, field, user, words, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Remark> remarks(YearMonth month) {
        return texts.of(month);
    }

    private void change(YearMonth month, String sql, Object... values) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (Object value : values) {
            statement = statement.param(value);
        }
        if (statement.param(month.toString()).update() != 1) {
            throw new IllegalStateException("Month " + month + " is not at this point");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Round row(ResultSet row, int n) throws SQLException {
        return new Round(
                YearMonth.parse(row.getString("month")),
                Round.State.valueOf(row.getString("state")),
                instant(row, "begun_at"),
                row.getString("checked_by"),
                instant(row, "checked_at"),
                row.getString("signed_by"),
                instant(row, "signed_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
