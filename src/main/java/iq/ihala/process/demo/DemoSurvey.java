package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.survey.SurveyRun;
import iq.ihala.survey.Survey;
import iq.ihala.survey.Surveys;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demonstration's survey: whatever the month, one has begun and waits for its questions, unless one is under way. */
@Component
@Profile("demo")
class DemoSurvey {

    private final SurveyRun run;
    private final Surveys surveys;
    private final Clock clock;

    DemoSurvey(SurveyRun run, Surveys surveys, Clock clock) {
        this.run = run;
        this.surveys = surveys;
        this.clock = clock;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        if (surveys.all().stream().allMatch(Survey::isPublished)) {
            run.begin(YearMonth.from(LocalDate.now(clock.withZone(WorkingCalendar.BASRA))));
        }
    }
}
