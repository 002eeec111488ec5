package iq.ihala.casefile.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseLine;
import iq.ihala.casefile.CaseLists;
import iq.ihala.casefile.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts and pages of the case files' own table; the indexes of V202611231301 answer them without reading the rows of other cases. */
@Service
@Transactional(readOnly = true)
class StoredCaseLists implements CaseLists {

    private static final String LINE =
            "select case_number, risk_level, coalesce(reopened_at, opened_at) opened, closed_at from case_file";

    private final JdbcTemplate jdbc;

    StoredCaseLists(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> openByLevel() {
        return counts("select risk_level, count(*) from case_file where status = 'OPEN' group by risk_level");
    }

    @Override
    public Map<String, Long> openByCaseWorker() {
        return counts("select case_worker, count(*) from case_file where status = 'OPEN' group by case_worker");
    }

    @Override
    public List<CaseLine> open(String riskLevel, int from, int most) {
        String open = LINE + " where status = 'OPEN'";
        String order = " order by opened_at, case_number limit ? offset ?";
        return riskLevel == null
                ? jdbc.query(open + order, StoredCaseLists::line, most, from)
                : jdbc.query(open + " and risk_level = ?" + order, StoredCaseLists::line, riskLevel, most, from);
    }

    @Override
    public long closedSince(Instant since) {
        Long count = jdbc.queryForObject(
                "select count(*) from case_file where status = 'CLOSED' and closed_at >= ?",
                Long.class,
                LocalDateTime.ofInstant(since, ZoneOffset.UTC));
        return count == null ? 0 : count;
    }

    @Override
    public List<CaseLine> closed(int from, int most) {
        return jdbc.query(
                LINE + " where status = 'CLOSED' order by closed_at desc, case_number desc limit ? offset ?",
                StoredCaseLists::line,
                most,
                from);
    }

    private Map<String, Long> counts(String question) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.query(question, row -> {
            counts.put(row.getString(1) == null ? "" : row.getString(1), row.getLong(2));
        });
        return counts;
    }

    private static CaseLine line(ResultSet row, int place) throws SQLException {
        return new CaseLine(
                new CaseNumber(row.getString("case_number")),
                row.getString("risk_level"),
                day(row.getObject("opened", LocalDateTime.class)),
                day(row.getObject("closed_at", LocalDateTime.class)));
    }

    private static LocalDate day(LocalDateTime utc) {
        return utc == null
                ? null
                : utc.toInstant(ZoneOffset.UTC).atZone(WorkingCalendar.BASRA).toLocalDate();
    }
}
