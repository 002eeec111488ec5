package iq.ihala.rights.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseClosed;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseReopened;
import iq.ihala.rights.Retention;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the clock with the closing, in the same transaction, and stops it with the reopening. */
@Service
@Transactional
class RetentionClocks implements Retention {

    private static final String BIRTH_YEAR = "birthYear";
    private static final String AGE_BAND = "ageBand";

    private final RetentionTable table;
    private final RetentionSettings settings;
    private final CaseFiles caseFiles;
    private final Clock clock;

    RetentionClocks(RetentionTable table, RetentionSettings settings, CaseFiles caseFiles, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @EventListener
    public void on(CaseClosed closed) {
        start(closed.caseNumber(), closed.on());
    }

    @EventListener
    public void on(CaseReopened reopened) {
        table.stop(reopened.caseNumber().value());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> keptUntil(CaseNumber number) {
        return table.keptUntil(number.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> dueSoon() {
        return table.dueUntil(
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA).plusDays(settings.noticeDays()));
    }

    @Override
    public void startMissing() {
        table.withoutClock(settings.mostPerNight()).forEach(number -> {
            CaseNumber missing = new CaseNumber(number);
            start(missing, caseFiles.summary(missing).closedOn());
        });
    }

    private void start(CaseNumber number, LocalDate closedOn) {
        Map<String, Object> answers = caseFiles.newestAnswers(number, Set.of(BIRTH_YEAR, AGE_BAND));
        Integer birthYear = answers.get(BIRTH_YEAR) instanceof Number year ? Integer.valueOf(year.intValue()) : null;
        String ageBand = answers.get(AGE_BAND) instanceof String band ? band : null;
        table.start(number.value(), RetentionRule.until(closedOn, birthYear, ageBand, settings));
    }
}
