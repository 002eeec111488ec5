package iq.ihala.reporting.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.reporting.Cell;
import iq.ihala.reporting.DataQuality;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.Release.State;
import iq.ihala.reporting.ReleaseRefusedException;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import iq.ihala.reporting.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes, freezes and gives the releases. There is no way to change one. */
@Service
@Transactional
class StoredReleases implements Releases {

    private final List<Group> groups;
    private final Quality quality;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    StoredReleases(List<Group> groups, Quality quality, JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.groups = groups;
        this.quality = quality;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Release draft(YearMonth month) {
        return of(month).orElseGet(() -> new Release(month, now(), compute(month), State.DRAFT, null));
    }

    private List<Cell> compute(YearMonth month) {
        Cells cells = new Cells();
        groups.forEach(group -> group.add(new Month(month), cells));
        return cells.told();
    }

    @Override
    @Transactional(readOnly = true)
    public DataQuality quality(YearMonth month) {
        return quality.of(new Month(month));
    }

    @Override
    public Release freeze(YearMonth month, String who) {
        requireOver(month);
        return of(month).orElseGet(() -> keep(month, compute(month), now(), who));
    }

    @Override
    public Release freeze(Release draft, String who) {
        requireOver(draft.month());
        return of(draft.month()).orElseGet(() -> keep(draft.month(), draft.cells(), draft.computedAt(), who));
    }

    private void requireOver(YearMonth month) {
        if (clock.instant().isBefore(new Month(month).end())) {
            throw new ReleaseRefusedException("لا تُصدر أرقام شهر لم ينتهِ");
        }
    }

    private Release keep(YearMonth month, List<Cell> cells, Instant computedAt, String who) {
        String text = ReleaseText.write(cells);
        // Whoever comes second in the same moment gets what the first froze.
        int first = jdbc.sql("insert ignore into report_release (period, computed_at, frozen_by, cells, digest)"
                        + " values (:period, :at, :by, :cells, :digest)")
                .param("period", month.toString())
                .param("at", Month.utc(computedAt))
                .param("by", who)
                .param("cells", text)
                .param("digest", ReleaseText.digest(text))
                .update();
        if (first == 1) {
            trail.record(new AuditEvent(AuditKind.CHANGE, month.toString(), "release", who, "FROZEN"));
        }
        return of(month).orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Release> of(YearMonth month) {
        return jdbc.sql("select computed_at, frozen_by, cells, digest from report_release where period = ?")
                .param(month.toString())
                .query((row, place) -> frozen(month, row))
                .optional();
    }

    private static Release frozen(YearMonth month, ResultSet row) throws SQLException {
        String text = row.getString(3);
        if (!ReleaseText.digest(text).equals(row.getString(4))) {
            throw new IllegalStateException("The release of " + month + " is not what was frozen");
        }
        Instant at = Month.instant(row.getObject(1, LocalDateTime.class));
        return new Release(month, at, ReleaseText.read(text), State.FROZEN, row.getString(2));
    }

    @Override
    @Transactional(readOnly = true)
    public List<YearMonth> months() {
        return jdbc.sql("select period from report_release order by period desc").query(String.class).list().stream()
                .map(YearMonth::parse)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Release> view(YearMonth month, View view, String forum) {
        return of(month)
                .map(release -> new Release(
                        month,
                        release.computedAt(),
                        release.cells().stream()
                                .filter(cell -> mayRead(cell, view, forum))
                                .toList(),
                        release.state(),
                        release.frozenBy()));
    }

    /** A forum gets its own cells and those of no place; the ministry none below the governorate. */
    private static boolean mayRead(Cell cell, View view, String forum) {
        return cell.slices().stream().map(Slice::split).allMatch(split -> cell.indicator()
                        .isFor(view, split))
                && cell.indicator().isFor(view)
                && (view != View.FORUM
                        || cell.slices().stream()
                                .filter(slice -> slice.split() == Split.FORUM)
                                .allMatch(slice -> slice.code().equals(forum)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
