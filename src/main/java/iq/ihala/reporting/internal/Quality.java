package iq.ihala.reporting.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Countable;
import iq.ihala.casefile.Countables;
import iq.ihala.reporting.DataFlaw;
import iq.ihala.reporting.DataFlaw.Kind;
import iq.ihala.reporting.DataQuality;
import iq.ihala.reporting.ProcessHistory;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What to put right before a month is released, by case number only. */
@Component
class Quality {

    private final JdbcClient jdbc;
    private final Countables countables;
    private final ProcessHistory history;

    Quality(JdbcClient jdbc, Countables countables, ProcessHistory history) {
        this.jdbc = jdbc;
        this.countables = countables;
        this.history = history;
    }

    private record Opened(
            CaseNumber number,
            String level,
            Instant openedAt,
            Instant assessedAt,
            boolean hasWorker,
            boolean backwards,
            boolean asked) {}

    DataQuality of(Month month) {
        List<DataFlaw> flaws = new ArrayList<>();
        List<Opened> opened = opened(month);
        Map<CaseNumber, Countable> known =
                countables.agreed(opened.stream().map(Opened::number).toList());
        opened.forEach(one -> look(one, known.get(one.number()), flaws));
        String referrals = "select distinct case_number from referral where ";
        flaws(
                month,
                referrals + "answered_at < sent_at and answered_at >= :from and answered_at < :until",
                Kind.ANSWERED_BEFORE_SENT,
                flaws);
        flaws(
                month,
                "select distinct k.case_number from case_closing k join referral r on r.case_number = k.case_number"
                        + " where k.closed_at >= :from and k.closed_at < :until and k.reopened_at is null"
                        + " and r.closed_at is null",
                Kind.CLOSED_WITH_OPEN_REFERRAL,
                flaws);
        flaws.sort(Comparator.comparing(DataFlaw::kind)
                .thenComparing(flaw -> flaw.caseNumber().value()));
        return new DataQuality(flaws, history.isWholeSince(month.begin()));
    }

    private void look(Opened one, Countable codes, List<DataFlaw> flaws) {
        note(!one.asked(), one, Kind.NOT_ASKED_FOR_STATISTICS, flaws);
        note("UNKNOWN".equals(one.level()), one, Kind.MISSING_LEVEL, flaws);
        note(!one.hasWorker(), one, Kind.NO_CASE_WORKER, flaws);
        note(one.backwards(), one, Kind.CLOSED_BEFORE_OPENED, flaws);
        Instant due = history.due("ASSESS", one.level(), one.openedAt());
        note(one.assessedAt() != null && one.assessedAt().isAfter(due), one, Kind.LATE_ASSESSMENT, flaws);
        if (codes != null) {
            note(codes.sex() == null || codes.sex().equals("NOT_SAID"), one, Kind.MISSING_SEX, flaws);
            note(codes.ageBand() == null, one, Kind.MISSING_AGE, flaws);
            note(codes.problem() == null, one, Kind.MISSING_PROBLEM, flaws);
            note(codes.district() == null, one, Kind.MISSING_DISTRICT, flaws);
            note(codes.displacement() == null, one, Kind.MISSING_DISPLACEMENT, flaws);
            note(codes.delayDays() != null && codes.delayDays() < 0, one, Kind.INCIDENT_AFTER_REPORT, flaws);
        }
    }

    private static void note(boolean wrong, Opened one, Kind kind, List<DataFlaw> flaws) {
        if (wrong) {
            flaws.add(new DataFlaw(one.number(), kind));
        }
    }

    private List<Opened> opened(Month month) {
        return jdbc.sql("select c.case_number, c.risk_level, c.opened_at,"
                        + " (select min(o.decided_at) from risk_overall o where o.case_number = c.case_number),"
                        + " c.case_worker is not null, c.closed_at < c.opened_at,"
                        + " exists (select 1 from consent s where s.case_number = c.case_number and s.code = 'C_STAT')"
                        + " from case_file c where c.opened_at >= :from and c.opened_at < :until"
                        + " and c.status <> 'MOVED'")
                .params(month.params())
                .query((row, place) -> new Opened(
                        new CaseNumber(row.getString(1)),
                        row.getString(2),
                        Month.instant(row.getObject(3, LocalDateTime.class)),
                        Month.instant(row.getObject(4, LocalDateTime.class)),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getBoolean(7)))
                .list();
    }

    private void flaws(Month month, String sql, Kind kind, List<DataFlaw> flaws) {
        jdbc.sql(sql)
                .params(month.params())
                .query(String.class)
                .list()
                .forEach(number -> flaws.add(new DataFlaw(new CaseNumber(number), kind)));
    }
}
