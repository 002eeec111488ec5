package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.reporting.Rounds;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The half year before the demonstration begins (ADR 46): forums that met, workshops, volunteers, a published survey, and the signed release of
 * each month. Made at the first start and never again.
 */
@Component
@Profile("demo & !trial")
class DemoPast {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPast.class);
    private static final int MONTHS = 6;
    private static final int SIGNED_ON = 9;
    private static final int MORNING = 10;
    private static final int MILLION = 1_000_000;

    private final PastForums forums;
    private final PastProgramme programme;
    private final PastSurvey survey;
    private final PastVolunteers volunteers;
    private final InventedMonths invented;
    private final DemoRelease releases;
    private final Rounds rounds;
    private final PastDays days;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoPast(
            PastForums forums,
            PastProgramme programme,
            PastSurvey survey,
            PastVolunteers volunteers,
            InventedMonths invented,
            DemoRelease releases,
            Rounds rounds,
            PastDays days,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.forums = forums;
        this.programme = programme;
        this.survey = survey;
        this.volunteers = volunteers;
        this.invented = invented;
        this.releases = releases;
        this.rounds = rounds;
        this.days = days;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** After the people and the diagrams, before what the demonstration does today. */
    @EventListener
    @Order(42)
    public void onStart(ApplicationStartedEvent started) {
        if (!rounds.all().isEmpty() || !days.areMoved(clock)) {
            return;
        }
        long began = System.nanoTime();
        YearMonth last = releases.lastMonth();
        List<YearMonth> months = IntStream.range(0, MONTHS)
                .mapToObj(ago -> last.minusMonths(MONTHS - 1L - ago))
                .toList();
        if (!survey.isPlayed()) {
            transaction.executeWithoutResult(done -> {
                months.forEach(forums::play);
                months.forEach(programme::play);
                survey.play(months.get(0));
                volunteers.play(months.get(0));
            });
        }
        // What was closed in the first month was opened in the one before, which nobody released.
        List<YearMonth> told = Stream.concat(Stream.of(months.get(0).minusMonths(1)), months.stream())
                .toList();
        invented.during(told, () -> months.forEach(this::release));
        LOG.info("the demonstration's past was made in {} ms", (System.nanoTime() - began) / MILLION);
    }

    /**
     * A month before the last goes its whole way in one transaction, so that no clock of that time ever runs; of the last one the
     * exports are still to be asked for.
     */
    private void release(YearMonth month) {
        if (month.equals(releases.lastMonth())) {
            releases.release(month);
            return;
        }
        days.at(
                month.plusMonths(1)
                        .atDay(SIGNED_ON)
                        .atTime(MORNING, 0)
                        .atZone(WorkingCalendar.BASRA)
                        .toInstant(),
                () -> transaction.executeWithoutResult(done -> {
                    releases.release(month);
                    releases.closeExports(month);
                }));
    }
}
