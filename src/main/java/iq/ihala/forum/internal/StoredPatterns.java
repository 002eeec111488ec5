package iq.ihala.forum.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.PatternCase;
import iq.ihala.forum.PatternCell;
import iq.ihala.forum.PatternKind;
import iq.ihala.forum.Patterns;
import iq.ihala.forum.Pooling;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The releases. There is no way to change or to take back one. */
@Service
@Transactional
class StoredPatterns implements Patterns {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPatterns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean release(PatternKind kind, YearMonth month, Collection<PatternCase> cases) {
        int first = jdbc.sql("insert ignore into forum_release (period, kind, released_on) values (?, ?, ?)")
                .params(month.toString(), kind.name(), LocalDate.now(clock.withZone(WorkingCalendar.BASRA)))
                .update();
        if (first == 1) {
            Pooling.cells(month, cases).forEach(cell -> jdbc.sql(
                            "insert into forum_pattern (period, kind, topic, place, cases) values (?, ?, ?, ?, ?)")
                    .params(month.toString(), kind.name(), cell.topic(), cell.place(), cell.cases())
                    .update());
        }
        return first == 1;
    }

    @Override
    public List<YearMonth> months(PatternKind kind) {
        return jdbc
                .sql("select period from forum_release where kind = ? order by period desc")
                .param(kind.name())
                .query(String.class)
                .list()
                .stream()
                .map(YearMonth::parse)
                .toList();
    }

    @Override
    public List<PatternCell> cells(PatternKind kind, Set<YearMonth> months, Set<String> topics, Set<String> places) {
        return jdbc
                .sql("select period, topic, place, cases from forum_pattern where kind = ?"
                        + " order by period desc, topic, place")
                .param(kind.name())
                .query((row, n) -> new PatternCell(
                        YearMonth.parse(row.getString(1)), row.getString(2), row.getString(3), row.getInt(4)))
                .list()
                .stream()
                .filter(cell -> months.isEmpty() || months.contains(cell.month()))
                .filter(cell -> topics.isEmpty() || topics.contains(cell.topic()))
                .filter(cell -> places.isEmpty() || places.contains(cell.place()))
                .toList();
    }
}
