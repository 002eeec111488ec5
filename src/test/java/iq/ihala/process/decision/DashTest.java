package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.DASH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashTest {

    @ParameterizedTest(name = "{0} yes answers are {1}")
    @CsvSource({"0, STANDARD", "9, STANDARD", "10, MEDIUM", "13, MEDIUM", "14, HIGH", "24, HIGH"})
    void yesAnswersAreCounted(int yes, String band) {
        assertThat(DASH.score(first(yes, "Y").answers())).isEqualTo(new Dash.Result(true, yes, band, false));
    }

    @ParameterizedTest(name = "{0} unknown of twenty-four: incomplete {1}")
    @CsvSource({"7, false", "8, true"})
    void unknownAnswersAreCounted(int unknown, boolean incomplete) {
        assertThat(DASH.score(first(unknown, "U").answers()).incomplete()).isEqualTo(incomplete);
    }

    @Test
    void professionalJudgementCountsAsFourteen() {
        assertThat(DASH.score(first(0, "Y").with("dashJudgement", "HIGH").answers())
                        .band())
                .isEqualTo("HIGH");
    }

    @ParameterizedTest(name = "{0} call-outs are {1}")
    @CsvSource({"2, STANDARD", "3, HIGH"})
    void threeCallOutsCountAsFourteen(int callOuts, String band) {
        assertThat(DASH.score(first(0, "Y").with("callOuts12m", callOuts).answers())
                        .band())
                .isEqualTo(band);
    }

    @Test
    void whoIsNotAskedHasNoBand() {
        assertThat(DASH.score(Map.of())).isEqualTo(new Dash.Result(false, 0, "NOT_ASKED", false));
    }

    @Test
    void callOutsCountAlthoughTheItemsWereNotAsked() {
        assertThat(DASH.score(Map.of("callOuts12m", 4))).isEqualTo(new Dash.Result(false, 0, "HIGH", false));
    }

    private static Talk first(int items, String answer) {
        Talk talk = Talk.withAWoman().whoKnowsOfNoDanger();
        IntStream.rangeClosed(1, items).forEach(item -> talk.with("dash%02d".formatted(item), answer));
        return talk;
    }
}
