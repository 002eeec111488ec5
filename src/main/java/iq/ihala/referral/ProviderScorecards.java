package iq.ihala.referral;

import iq.ihala.calendar.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of what was sent to one provider, counted at this moment (dossier §3.7, §10.1): for whoever keeps the directory. The
 * outcomes are those of {@link ProviderRecords}; one statement besides the period, by index, reads the provider's own rows only.
 */
@Service
@Transactional(readOnly = true)
public class ProviderScorecards {

    static final String COUNT =
            """
            select count(*), sum(w.accepted), count(w.minutes), max(w.median), sum(w.silent), sum(w.attended), sum(w.missed),
                   sum(w.completed)
            from (
                select o.*, median(o.minutes) over () as median
                from (
                    select state not in ('WAITLISTED', 'DECLINED', 'INFO_NEEDED', 'NO_ANSWER') as accepted,
                           if(state = 'NO_ANSWER', null, timestampdiff(minute, sent_at, answered_at)) as minutes,
                           state = 'NO_ANSWER' as silent,
                           state in ('ATTENDED', 'COMPLETED') as attended,
                           no_shows as missed,
                           state = 'COMPLETED' as completed
                    from referral
                    where provider_id = :provider and sent_at >= :since
                      and state in ('ACCEPTED', 'ACCEPTED_DATE', 'WAITLISTED', 'DECLINED', 'INFO_NEEDED', 'NO_ANSWER',
                                    'ATTENDED', 'NOT_ATTENDED', 'COMPLETED', 'STOPPED')
                    union all
                    select 0, if(outcome = 'NO_ANSWER', null, timestampdiff(minute, sent_at, answered_at)),
                           outcome = 'NO_ANSWER', 0, 0, 0
                    from referral_attempt
                    where provider_id = :provider and sent_at >= :since
                      and outcome in ('WAITLISTED', 'DECLINED', 'INFO_NEEDED', 'NO_ANSWER')) o) w""";

    private final JdbcClient jdbc;
    private final MatchTables tables;
    private final Clock clock;

    ProviderScorecards(JdbcClient jdbc, MatchTables tables, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.clock = clock;
    }

    /** The months that count are those of the match, a row of {@code match_weight}. */
    public Scorecard of(String providerId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        LocalDate since = today.minusMonths(tables.weights().of(Weight.RECORD_MONTHS));
        return jdbc.sql(COUNT)
                .param("provider", providerId)
                .param(
                        "since",
                        Timestamp.from(since.atStartOfDay(WorkingCalendar.BASRA).toInstant()))
                .query((row, n) -> card(row, since, today))
                .single();
    }

    private static Scorecard card(ResultSet row, LocalDate since, LocalDate until) throws SQLException {
        return new Scorecard(
                since,
                until,
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8));
    }
}
