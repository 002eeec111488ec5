package iq.ihala.referral;

import iq.ihala.calendar.WorkingCalendar;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts each night how every provider dealt with what was sent to it (dossier §3.7 R01). Two nodes that count at once write the
 * same. What still waits for its answer, and what the centre took back, says nothing about the provider.
 */
@Component
class ProviderRecords {

    private static final String COUNT =
            """
            insert into provider_record
                (provider_id, asked, accepted, answered, median_minutes, attended, missed, counted_at)
            select w.provider_id, count(*), sum(w.accepted), count(w.minutes), max(w.median), sum(w.attended), sum(w.missed), :now
            from (
                select o.*, median(o.minutes) over (partition by o.provider_id) as median
                from (
                    select provider_id,
                           state not in ('WAITLISTED', 'DECLINED', 'INFO_NEEDED', 'NO_ANSWER') as accepted,
                           if(state = 'NO_ANSWER', null, timestampdiff(minute, sent_at, answered_at)) as minutes,
                           state in ('ATTENDED', 'COMPLETED') as attended,
                           no_shows as missed
                    from referral
                    where sent_at >= :since and provider_id is not null
                      and state in ('ACCEPTED', 'ACCEPTED_DATE', 'WAITLISTED', 'DECLINED', 'INFO_NEEDED', 'NO_ANSWER',
                                    'ATTENDED', 'NOT_ATTENDED', 'COMPLETED', 'STOPPED')
                    union all
                    select provider_id, 0,
                           if(outcome = 'NO_ANSWER', null, timestampdiff(minute, sent_at, answered_at)), 0, 0
                    from referral_attempt
                    where sent_at >= :since and outcome in ('WAITLISTED', 'DECLINED', 'INFO_NEEDED', 'NO_ANSWER')) o) w
            group by w.provider_id
            on duplicate key update asked = values(asked), accepted = values(accepted), answered = values(answered),
                median_minutes = values(median_minutes), attended = values(attended), missed = values(missed),
                counted_at = values(counted_at)""";

    private final JdbcClient jdbc;
    private final MatchTables tables;
    private final Clock clock;

    ProviderRecords(JdbcClient jdbc, MatchTables tables, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.clock = clock;
    }

    /** Counts anew; a provider to which nothing was sent within the time has no record any more. */
    @Scheduled(cron = "${ihala.directory.count:0 40 2 * * *}", zone = "Asia/Baghdad")
    @Transactional
    public void count() {
        Instant now = clock.instant();
        Instant since = LocalDate.ofInstant(now, WorkingCalendar.BASRA)
                .minusMonths(tables.weights().of(Weight.RECORD_MONTHS))
                .atStartOfDay(WorkingCalendar.BASRA)
                .toInstant();
        jdbc.sql(COUNT)
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("delete from provider_record where counted_at < :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
