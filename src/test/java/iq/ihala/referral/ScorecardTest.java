package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a scorecard says and what it keeps to itself (dossier §10.2). */
class ScorecardTest {

    @Test
    void countsOfOneToFourAreNotSaid() {
        Scorecard card = card(30, 20, 25, 600);
        assertThat(card.count(0)).isEqualTo("0");
        assertThat(card.count(1)).isEqualTo("أقل من 5");
        assertThat(card.count(4)).isEqualTo("أقل من 5");
        assertThat(card.count(5)).isEqualTo("5");
    }

    @Test
    void shareIsSaidFromTwentyOnAndNeverTellsAHiddenCount() {
        Scorecard card = card(30, 20, 25, 600);
        assertThat(card.share(20, 30)).isEqualTo("20 (67%)");
        assertThat(card.share(10, 19)).isEqualTo("10");
        assertThat(card.share(3, 30)).isEqualTo("أقل من 5");
        assertThat(card.share(28, 30)).as("the rest would be told").isEqualTo("28");
        assertThat(card.share(30, 30)).isEqualTo("30 (100%)");
    }

    @Test
    void medianIsSaidFromTenAnswersOn() {
        assertThat(card(9, 9, 9, 600).median()).startsWith("—");
        assertThat(card(10, 9, 10, 600).median()).isEqualTo("10 ساعة");
        assertThat(card(10, 9, 10, 4 * 24 * 60).median()).isEqualTo("4 يوماً");
    }

    private static Scorecard card(int asked, int accepted, int answered, int minutes) {
        return new Scorecard(
                LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1), asked, accepted, answered, minutes, 0, 5, 5, 5);
    }
}
