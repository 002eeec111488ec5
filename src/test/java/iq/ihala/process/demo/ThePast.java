package iq.ihala.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Dashboard;
import iq.ihala.reporting.Dashboard.Chart;
import iq.ihala.reporting.EarlierMonths;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.Round;
import iq.ihala.reporting.Rounds;
import iq.ihala.survey.SurveyResults;
import java.time.YearMonth;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody finds who opens the figures of the demonstration for the first time. */
final class ThePast {

    private static final int MONTHS = 6;

    private ThePast() {}

    /** The demonstration has the clock of the house, as it has outside tests. */
    static void isTheHousesOwnClock(ConfigurableListableBeanFactory beans) {
        if (beans.containsBeanDefinition("testTime")) {
            beans.getBeanDefinition("testTime").setPrimary(false);
        }
        beans.getBeanDefinition("clock").setPrimary(true);
    }

    static void isReleasedMonthByMonth(ConfigurableApplicationContext house) {
        List<YearMonth> months = house.getBean(Releases.class).months();
        assertThat(months)
                .hasSize(MONTHS)
                .contains(YearMonth.now(WorkingCalendar.BASRA).minusMonths(1));
        assertThat(house.getBean(Rounds.class).all())
                .allSatisfy(round -> assertThat(round.state()).isEqualTo(Round.State.RELEASED))
                .allSatisfy(round -> assertThat(round.signedBy()).isEqualTo("director"));
        for (YearMonth month : months) {
            Release release = house.getBean(Releases.class).of(month).orElseThrow();
            assertThat(whole(release, Indicator.I01)).isGreaterThan(50);
            assertThat(whole(release, Indicator.I27)).isGreaterThan(3);
            assertThat(release.of(Indicator.I01, "CASES"))
                    .as("small cells are hidden here as everywhere")
                    .allMatch(cell -> cell.value() == null || cell.value() == 0 || cell.value() >= 5);
        }
        assertThat(house.getBean(Dashboard.class).charts()).hasSize(6).allSatisfy(ThePast::saysSomething);
    }

    static void asksWhomBasraTrusts(ConfigurableApplicationContext house) {
        SurveyResults.Results published =
                house.getBean(SurveyResults.class).published().orElseThrow();
        assertThat(published.trustOfAll().answered()).isBetween(300, 360);
        assertThat(published.trust().get("quarter")).hasSize(9).allMatch(quarter -> quarter.share() != null);
    }

    static void hasNoCaseAndNoMoreFigures(ConfigurableApplicationContext house, int played) {
        JdbcTemplate jdbc = house.getBean(JdbcTemplate.class);
        assertThat(jdbc.queryForObject("select count(*) from case_file", Integer.class))
                .isEqualTo(played);
        EarlierMonths told = house.getBean(EarlierMonths.class);
        YearMonth last = YearMonth.now(WorkingCalendar.BASRA).minusMonths(1);
        assertThat(told.opened(last)).as("once frozen, the figures are gone").isEmpty();
        assertThat(told.sent(last)).isEmpty();
    }

    private static double whole(Release release, Indicator indicator) {
        return release.cells().stream()
                .filter(cell -> cell.indicator() == indicator && cell.slices().isEmpty())
                .map(Cell::value)
                .findFirst()
                .orElseThrow();
    }

    private static void saysSomething(Chart chart) {
        assertThat(chart.rows()).as(chart.id()).isNotEmpty().anySatisfy(row -> assertThat(row.points())
                .anyMatch(point -> point.value() != null));
    }
}
