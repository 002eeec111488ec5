package iq.ihala.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.reporting.Dashboard.Chart;
import iq.ihala.reporting.Dashboard.Point;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final YearMonth APRIL = YearMonth.of(2027, 4);

    @Test
    void whatIsHiddenHasWordsAndNoNumber() {
        List<Chart> charts = Dashboard.draw(
                List.of(
                        release(MARCH, count(Indicator.I01, "CASES", 41.0, Cell.Mark.SHOWN)),
                        release(APRIL, count(Indicator.I01, "CASES", null, Cell.Mark.FEW))),
                Slice::code);
        Chart trend = chart(charts, "trend");
        assertThat(trend.rows()).extracting(Dashboard.Row::name).containsExactly("آذار 2027", "نيسان 2027");
        assertThat(trend.rows().get(0).points()).containsExactly(new Point("41", 41.0));
        assertThat(trend.rows().get(1).points()).containsExactly(new Point("أقل من 5", null));
    }

    @Test
    void aNumberIsNoFinerThanItsWords() {
        List<Chart> charts = Dashboard.draw(
                List.of(release(
                        MARCH,
                        new Cell(
                                Indicator.I12,
                                "ACCEPTED",
                                List.of(new Slice(Split.SERVICE, "LEGAL")),
                                Measure.PERCENT,
                                Unit.PERCENT,
                                57.142857,
                                Cell.Mark.SHOWN),
                        new Cell(
                                Indicator.I12,
                                "ACCEPTED",
                                List.of(new Slice(Split.SERVICE, "SHELTER")),
                                Measure.PERCENT,
                                Unit.PERCENT,
                                null,
                                Cell.Mark.WITHHELD),
                        new Cell(
                                Indicator.I12,
                                "ACCEPTED",
                                List.of(new Slice(Split.PROVIDER, "PAO_BASRA")),
                                Measure.PERCENT,
                                Unit.PERCENT,
                                90.0,
                                Cell.Mark.SHOWN))),
                slice -> "خدمة " + slice.code());
        Chart acceptance = chart(charts, "acceptance");
        assertThat(acceptance.rows()).extracting(Dashboard.Row::name).containsExactly("خدمة LEGAL", "خدمة SHELTER");
        assertThat(acceptance.rows().get(0).points()).containsExactly(new Point("57٪", 57.0));
        assertThat(acceptance.rows().get(1).points()).containsExactly(new Point("–", null));
    }

    @Test
    void whatTheReleaseDoesNotKnowIsNotDrawnAsNothing() {
        Chart forums = chart(
                Dashboard.draw(
                        List.of(release(
                                MARCH,
                                count(Indicator.I28, "RAISED", 12.0, Cell.Mark.SHOWN),
                                new Cell(
                                        Indicator.I28,
                                        "CLOSED",
                                        List.of(new Slice(Split.RESULT, "RESOLVED")),
                                        Measure.COUNT,
                                        Unit.CASES,
                                        7.0,
                                        Cell.Mark.SHOWN))),
                        Slice::code),
                "forums");
        assertThat(forums.columns()).containsExactly("طُرحت", "حُلّت");
        assertThat(forums.rows().get(0).points()).containsExactly(new Point("12", 12.0), new Point("7", 7.0));
        List<Chart> empty = Dashboard.draw(List.of(release(MARCH)), Slice::code);
        assertThat(chart(empty, "participants").rows().get(0).points()).containsExactly(new Point("–", null));
        assertThat(Dashboard.draw(List.of(), Slice::code)).isEmpty();
    }

    private static Chart chart(List<Chart> charts, String id) {
        return charts.stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Cell count(Indicator indicator, String figure, Double value, Cell.Mark mark) {
        return new Cell(indicator, figure, List.of(), Measure.COUNT, Unit.CASES, value, mark);
    }

    private static Release release(YearMonth month, Cell... cells) {
        return new Release(month, Instant.EPOCH, List.of(cells), Release.State.FROZEN, "monitor");
    }
}
