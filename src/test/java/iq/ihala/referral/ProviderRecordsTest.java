package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the night counts of each provider; the clock shows 1 March 2026, 09:00. */
@DomainTest
@Import(ServiceModules.class)
class ProviderRecordsTest {

    private static final String PAO = "PAO_BASRA";
    private static final Instant LAST_MONTH = Instant.parse("2026-02-01T06:00:00Z");

    @Autowired
    private ProviderRecords records;

    @Autowired
    private ProviderScorecards scorecards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    /** Within the test's own transaction: other tests leave referrals behind. */
    @BeforeEach
    void nobodyWasReferredBefore() {
        List.of("provider_record", "referral_attempt", "referral")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void everyOutcomeIsCountedAsWhatItIs() {
        referral("COMPLETED", LAST_MONTH, 60, 0);
        referral("ATTENDED", LAST_MONTH, 120, 1);
        referral("ACCEPTED", LAST_MONTH, 180, 0);
        referral("NOT_ATTENDED", LAST_MONTH, 240, 2);
        referral("STOPPED", LAST_MONTH, 300, 0);
        referral("WAITLISTED", LAST_MONTH, 360, 0);
        referral("NO_ANSWER", LAST_MONTH, 10_000, 0);
        attempt("DECLINED", LAST_MONTH, 420);
        attempt("NO_ANSWER", LAST_MONTH, 9_000);
        assertThat(counted()).contains(new Track(9, 5, 7, 240, 2, 3));
        Scorecard card = scorecards.of(PAO);
        assertThat(card.silent()).isEqualTo(2);
        assertThat(card.completed()).isEqualTo(1);
        assertThat(card.since()).isEqualTo("2025-03-01");
        assertThat(card.until()).isEqualTo("2026-03-01");
    }

    @Test
    void whatWaitsWasTakenBackOrNeverSentSaysNothingOfTheProvider() {
        referral("SENT", LAST_MONTH, null, 0);
        referral("DELIVERED", LAST_MONTH, null, 0);
        referral("CANCELLED", LAST_MONTH, 60, 0);
        referral("CONSENTED", null, null, 0);
        attempt("CONSENTED", null, null);
        assertThat(counted()).isEmpty();
    }

    @Test
    void silenceIsNoAnswerTime() {
        referral("NO_ANSWER", LAST_MONTH, 10_000, 0);
        assertThat(counted()).contains(new Track(1, 0, 0, 0, 0, 0));
    }

    @Test
    void twelveMonthsCountTheFirstDayIncluded() {
        Instant firstMoment = Instant.parse("2025-02-28T21:00:00Z");
        referral("COMPLETED", firstMoment, 60, 0);
        referral("COMPLETED", firstMoment.minus(Duration.ofSeconds(1)), 60, 0);
        assertThat(counted()).contains(new Track(1, 1, 1, 60, 1, 0));
    }

    @Test
    void recordThatRanOutIsGone() {
        jdbc.sql("insert into provider_record values ('PAO_BASRA', 9, 9, 9, 1, 9, 0, '2025-01-01')")
                .update();
        assertThat(counted()).isEmpty();
    }

    @Test
    void countingTwiceIsCountingOnce() {
        referral("COMPLETED", LAST_MONTH, 60, 0);
        records.count();
        assertThat(counted()).contains(new Track(1, 1, 1, 60, 1, 0));
    }

    private Optional<Track> counted() {
        records.count();
        Optional<Track> track = trackOf();
        Scorecard card = scorecards.of(PAO);
        assertThat(new Track(
                        card.asked(),
                        card.accepted(),
                        card.answered(),
                        card.medianMinutes(),
                        card.attended(),
                        card.missed()))
                .as("what the page counts is what the night counted")
                .isEqualTo(track.orElse(new Track(0, 0, 0, 0, 0, 0)));
        return track;
    }

    private Optional<Track> trackOf() {
        return jdbc.sql("select * from provider_record where provider_id = 'PAO_BASRA'")
                .query((row, n) -> new Track(
                        row.getInt("asked"),
                        row.getInt("accepted"),
                        row.getInt("answered"),
                        row.getInt("median_minutes"),
                        row.getInt("attended"),
                        row.getInt("missed")))
                .optional();
    }

    private void referral(String state, Instant sent, Integer minutes, int noShows) {
        jdbc.sql(
                        """
                        insert into referral (id, version, case_number, service_code, state, provider_id, field_set, no_shows,
                            opened_at, sent_at, answered_at)
                        values (?, 0, 'SA-26-00000P', 'LEGAL', ?, ?, 'CODE_ONLY', ?, ?, ?, ?)""")
                .params(
                        id(),
                        state,
                        PAO,
                        noShows,
                        Timestamp.from(clock.instant()),
                        stamp(sent, 0),
                        minutes == null ? null : stamp(sent, minutes))
                .update();
    }

    private void attempt(String outcome, Instant sent, Integer minutes) {
        String referral = id();
        jdbc.sql(
                        """
                        insert into referral (id, version, case_number, service_code, state, field_set, opened_at)
                        values (?, 0, 'SA-26-00000P', 'LEGAL', 'DRAFT', 'CODE_ONLY', ?)""")
                .params(referral, Timestamp.from(clock.instant()))
                .update();
        jdbc.sql(
                        """
                        insert into referral_attempt (referral_id, provider_id, outcome, reason, sent_at, answered_at, given_up_at)
                        values (?, ?, ?, 'OTHER', ?, ?, ?)""")
                .params(
                        referral,
                        PAO,
                        outcome,
                        stamp(sent, 0),
                        minutes == null ? null : stamp(sent, minutes),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private static Timestamp stamp(Instant sent, int minutes) {
        return sent == null ? null : Timestamp.from(sent.plus(Duration.ofMinutes(minutes)));
    }

    private static String id() {
        return "RF-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }
}
