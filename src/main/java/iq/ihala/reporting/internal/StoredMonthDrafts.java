package iq.ihala.reporting.internal;

import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Drafts;
import iq.ihala.reporting.Measure;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.ReleaseRefusedException;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as text. */
@Service
@Transactional
class StoredMonthDrafts implements Drafts {

    private static final Set<Unit> OF_PEOPLE = Set.of(Unit.CASES, Unit.PEOPLE);
    private static final int SMALLEST_SHOWN = 5;

    private final JdbcClient jdbc;
    private final Releases releases;

    StoredMonthDrafts(JdbcClient jdbc, Releases releases) {
        this.jdbc = jdbc;
        this.releases = releases;
    }

    @Override
    public int compute(YearMonth month) {
        Release draft = releases.draft(month);
        jdbc.sql("insert into monitoring_draft (month, computed_at, cells) values (?, ?, ?)"
                        + " on duplicate key update computed_at = values(computed_at), cells = values(cells)")
                .params(
                        month.toString(),
                        LocalDateTime.ofInstant(draft.computedAt(), ZoneOffset.UTC),
                        ReleaseText.write(draft.cells()))
                .update();
        return releases.quality(month).size();
    }

    @Override
    public void inspect(YearMonth month) {
        boolean small = of(month).orElseThrow().cells().stream()
                .filter(cell -> cell.mark() == Cell.Mark.SHOWN && cell.measure() == Measure.COUNT)
                .filter(cell -> OF_PEOPLE.contains(cell.unit()))
                .anyMatch(cell -> cell.value() > 0 && cell.value() < SMALLEST_SHOWN);
        if (small) {
            throw new ReleaseRefusedException("في المسودة عدد صغير لم يُحجب");
        }
    }

    @Override
    public Optional<Release> of(YearMonth month) {
        return jdbc.sql("select computed_at, cells from monitoring_draft where month = ?")
                .param(month.toString())
                .query((row, n) -> draft(month, row))
                .optional();
    }

    @Override
    public Release freeze(YearMonth month, String who) {
        Release frozen = releases.freeze(of(month).orElseThrow(), who);
        drop(month);
        return frozen;
    }

    @Override
    public void drop(YearMonth month) {
        jdbc.sql("delete from monitoring_draft where month = ?")
                .param(month.toString())
                .update();
    }

    private static Release draft(YearMonth month, ResultSet row) throws SQLException {
        return new Release(
                month,
                StoredRounds.instant(row, "computed_at"),
                ReleaseText.read(row.getString("cells")),
                Release.State.DRAFT,
                null);
    }
}
