package iq.ihala.process.privacy;

import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.survey.SurveyRun;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** A survey that comes to every form of its diagram; nobody answers, so that its last day has to be put off. */
final class SurveyWalk {

    private static final String SURVEY = "SURVEY_2027_04";

    private final SurveyRun run;

    SurveyWalk(SurveyRun run) {
        this.run = run;
    }

    void happens(Function<Map<String, Object>, AutoWorker> workers) {
        run.begin(LocalDate.of(2027, 4, 4));
        AutoWorker worker = workers.apply(Map.of(
                "sampleSize", 90,
                "womenPercent", 50,
                "youngPercent", 45,
                "oldPercent", 13,
                "fieldworkChoice", AutoWorker.inTurn("EXTEND", "CLOSE"),
                "resultsPublished", "YES"));
        worker.work(SURVEY, 2);
        HouseTimers.fire(SURVEY, "catchEvent_lastDay");
        worker.work(SURVEY, 1);
        HouseTimers.fire(SURVEY, "catchEvent_lastDay");
        worker.work(SURVEY, 2);
    }
}
