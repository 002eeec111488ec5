package iq.ihala.process.survey;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveySettings;
import iq.ihala.survey.Surveys;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * On the first working day of each month of surveys one begins (mark A: {@code ihala.survey.months}); a day on which the house stood
 * still is made up for on the next. The survey's row is made once, so two nodes begin it once.
 */
@Component
public class SurveyRun {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyRun.class);

    /** A survey is calmer than any case. */
    private static final String NO_LEVEL = "LOW";

    private final Surveys surveys;
    private final SurveySettings settings;
    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SurveyRun(
            Surveys surveys,
            SurveySettings settings,
            RuntimeService runtime,
            HouseAuthority authority,
            WorkingCalendar calendar,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.surveys = surveys;
        this.settings = settings;
        this.runtime = runtime;
        this.authority = authority;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${ihala.survey.begin:0 20 7 * * *}", zone = "Asia/Baghdad")
    void thisMorning() {
        if (begin(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)))) {
            LOG.info("a survey began");
        }
    }

    /** Begins the survey of this day's month, if it is a month of surveys, its first working day has come and none has begun. */
    public boolean begin(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (!settings.months().contains(month.getMonthValue())
                || day.isBefore(calendar.workingDayFrom(month.atDay(1)))) {
            return false;
        }
        return begin(month);
    }

    /** Begins the survey of a month, unless it has begun. */
    public boolean begin(YearMonth month) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Survey> begun = surveys.begin(month);
            begun.ifPresent(survey -> authority.call(() -> runtime.startProcessInstanceByKey(
                    SurveyProcess.KEY,
                    survey.id(),
                    Map.of(Variables.SURVEY_ID.name(), survey.id(), Variables.RISK_LEVEL.name(), NO_LEVEL))));
            return begun.isPresent();
        }));
    }
}
