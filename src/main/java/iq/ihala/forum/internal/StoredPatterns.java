package iq.ihala.forum.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.PatternCase;
import iq.ihala.forum.PatternCell;
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
    public boolean release(YearMonth month, Collection<PatternCase> cases) {
        int first = jdbc.sql("insert ignore into forum_release (period, released_on) values (?, ?)")
                .params(month.toString(), LocalDate.now(clock.withZone(WorkingCalendar.BASRA)))
                .update();
        if (first == 1) {
            Pooling.cells(month, cases).forEach(cell -> jdbc.sql(
                            "insert into forum_pattern (period, topic, place, cases) values (?, ?, ?, ?)")
                    .params(month.toString(), cell.topic(), cell.place(), cell.cases())
                    .update());
        }
        return first == 1;
    }

    @Override
    public List<YearMonth> months() {
        return jdbc.sql("select period from forum_release order by period desc").query(String.class).list().stream()
                .map(YearMonth::parse)
                .toList();
    }

    @Override
    public List<PatternCell> cells(Set<YearMonth> months, Set<String> topics, Set<String> places) {
        return jdbc
                .sql("select period, topic, place, cases from forum_pattern order by period desc, topic, place")
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
