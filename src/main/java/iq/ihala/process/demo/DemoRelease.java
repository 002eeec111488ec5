package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.monthlymonitoring.MonitoringRun;
import iq.ihala.reporting.Round;
import iq.ihala.reporting.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demonstration's months: computed, checked and signed, so that their releases can be looked at. Each is played once. */
@Component
@Profile("demo & !trial")
class DemoRelease {

    private final MonitoringRun run;
    private final Rounds rounds;
    private final Stage stage;
    private final Clock clock;

    DemoRelease(MonitoringRun run, Rounds rounds, Stage stage, Clock clock) {
        this.run = run;
        this.rounds = rounds;
        this.stage = stage;
        this.clock = clock;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        release(lastMonth());
    }

    YearMonth lastMonth() {
        return YearMonth.from(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)))
                .minusMonths(1);
    }

    /** From the computing to the director's signature; to whom it goes is still to be asked. */
    void release(YearMonth month) {
        if (rounds.find(month).isEmpty() && run.begin(month)) {
            stage.answerIfOpen(
                    "monitor",
                    Round.key(month),
                    "userTask_workOffList",
                    Map.of("qualityDecision", "ACCEPTED", "qualityRemark", "بيانات تجريبية"));
            stage.answerIfOpen(
                    "monitor",
                    Round.key(month),
                    "userTask_checkFigures",
                    Map.of("figuresDecision", "RIGHT", "checkRemark", "بيانات تجريبية مختلقة"));
            stage.answerIfOpen("director", Round.key(month), "userTask_signRelease", Map.of("releaseSigned", "YES"));
        }
    }

    /** Nothing of an older month leaves the centre any more. */
    void closeExports(YearMonth month) {
        stage.answerIfOpen("monitor", Round.key(month), "userTask_askExport", Map.of("exportAsked", "NO"));
    }
}
