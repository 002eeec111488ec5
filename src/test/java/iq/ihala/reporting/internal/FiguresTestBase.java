package iq.ihala.reporting.internal;

import static iq.ihala.reporting.internal.Given.aCase;

import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A month far from all others: March 2031. */
abstract class FiguresTestBase {

    static final YearMonth MARCH = YearMonth.of(2031, 3);
    static final Instant MIDDLE = Instant.parse("2031-03-15T09:00:00Z");

    @Autowired
    PlantedCases planted;

    @Autowired
    WrittenHistory history;

    @Autowired
    Releases releases;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void nothingHappenedYet() {
        history.clear();
    }

    /** As it is printed; «nothing» if the release has no such cell. */
    String shown(Indicator indicator, String figure, Slice... slices) {
        return release().cell(indicator, figure, slices).map(Cell::shown).orElse("nothing");
    }

    Release release() {
        return releases.draft(MARCH);
    }

    static Slice at(Split split, String code) {
        return new Slice(split, code);
    }

    /** A referral that was sent in the middle of the month and answered after so many hours. */
    void referral(String number, String service, String provider, String state, String reason, Integer hours) {
        boolean ended = state.equals("COMPLETED") || state.equals("NOT_ATTENDED");
        planted.insert(
                "referral (id, version, case_number, service_code, state, provider_id, field_set, decline_reason,"
                        + " opened_at, sent_at, answered_at, attendance_at, attendance_reason, closed_at)",
                "R" + System.nanoTime(),
                0,
                number,
                service,
                state,
                provider,
                "CODE_ONLY",
                reason,
                PlantedCases.utc(MIDDLE),
                PlantedCases.utc(MIDDLE),
                hours == null ? null : PlantedCases.utc(MIDDLE.plusSeconds(3600L * hours)),
                ended ? PlantedCases.utc(MIDDLE.plusSeconds(90_000)) : null,
                state.equals("NOT_ATTENDED") ? "FORGOT" : null,
                ended ? PlantedCases.utc(MIDDLE.plusSeconds(100_000)) : null);
    }

    String someCase() {
        return planted.cases(1, () -> aCase()).get(0);
    }
}
