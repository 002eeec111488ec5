package iq.ihala.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.rights.internal.RetentionRule.Kept;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossier §3.9: two years for adults; for children until twenty-one, at most five years. */
class RetentionRuleTest {

    private static final RetentionSettings SETTINGS = new RetentionSettings(2, 21, 5, 30, 500, "0 30 1 * * *");

    @ParameterizedTest
    @CsvSource({
        // closed on, birth year, band, kept until, rule
        "2026-11-21, 1994, 25_34, 2028-11-21, ADULT",
        "2026-11-30, , 35_49, 2028-11-30, ADULT",
        "2026-12-31, , , 2028-12-31, ADULT",
        "2028-02-29, 1990, , 2030-02-28, ADULT",
        "2026-02-28, 1990, , 2028-02-28, ADULT",
        // nineteen in the year of closing: surely no child any more
        "2026-11-21, 2007, 18_24, 2028-11-21, ADULT",
        // eighteen in the year of closing: perhaps a child on that day
        "2026-01-05, 2008, , 2029-12-31, CHILD",
        "2026-11-21, 2009, 15_17, 2030-12-31, CHILD",
        "2026-11-21, 2010, 15_17, 2031-11-21, CHILD_CAP",
        "2026-12-31, 2010, , 2031-12-31, CHILD_CAP",
        "2026-11-21, 2020, 0_8, 2031-11-21, CHILD_CAP",
        "2028-02-29, , 9_14, 2033-02-28, CHILD_CAP",
        "2026-11-21, , 15_17, 2031-11-21, CHILD_CAP",
    })
    void keepsAClosedCaseUntil(LocalDate closedOn, Integer birthYear, String band, LocalDate until, String rule) {
        assertThat(RetentionRule.until(closedOn, birthYear, band, SETTINGS))
                .isEqualTo(new Kept(until, RetentionRule.valueOf(rule)));
    }

    @Test
    void noSettingKeepsAChildsCaseForAShorterTimeThanAnAdults() {
        assertThatThrownBy(() -> new RetentionSettings(6, 21, 5, 30, 500, "-"))
                .isInstanceOf(IllegalArgumentException.class);
        Kept kept = RetentionRule.until(
                LocalDate.of(2026, 6, 1), 2009, null, new RetentionSettings(5, 18, 6, 30, 500, "-"));
        assertThat(kept).isEqualTo(new Kept(LocalDate.of(2031, 6, 1), RetentionRule.ADULT));
    }
}
