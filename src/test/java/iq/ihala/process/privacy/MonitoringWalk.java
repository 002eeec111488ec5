package iq.ihala.process.privacy;

import static iq.ihala.process.support.AutoWorker.inTurn;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.monthlymonitoring.MonitoringRun;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.TestTime;
import iq.ihala.reporting.Round;
import iq.ihala.reporting.Rounds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two months of figures, so that each form of theirs is filled in: one that is never signed, one that goes all the way. */
final class MonitoringWalk {

    private static final int MOST = 20;
    private static final YearMonth UNSIGNED = YearMonth.of(2011, 3);
    private static final YearMonth RELEASED = YearMonth.of(2011, 4);
    private static final Map<String, String> FORM_OF = Map.of(
            "qualityRemark", "workOffList",
            "checkRemark", "checkFigures",
            "sendBackReason", "signRelease",
            "withholdReason", "decideUnsigned",
            "exportNote", "askExport",
            "refusalReason", "approveExport");

    private final MonitoringRun run;
    private final Rounds rounds;
    private final CaseFiles caseFiles;
    private final TestTime time;
    private final PlantedWords planted;

    MonitoringWalk(MonitoringRun run, Rounds rounds, CaseFiles caseFiles, TestTime time, PlantedWords planted) {
        this.run = run;
        this.rounds = rounds;
        this.caseFiles = caseFiles;
        this.time = time;
        this.planted = planted;
    }

    void happens(Function<Map<String, Object>, AutoWorker> workers) {
        aFlawToWorkOff();
        run.begin(UNSIGNED);
        workers.apply(Map.of(
                        "qualityDecision", inTurn("RECOMPUTE", "ACCEPTED"),
                        "figuresDecision", "RIGHT",
                        "unsignedDecision", "WITHHOLD"))
                .late("userTask_signRelease", "boundaryEvent_signLapsed")
                .work(Round.key(UNSIGNED), MOST);
        run.begin(RELEASED);
        workers.apply(Map.of(
                        "figuresDecision", "RIGHT",
                        "releaseSigned", inTurn("NO", "YES"),
                        "exportAsked", "YES",
                        "exportVariants", List.of("IOM", "MOI", "PUBLIC"),
                        "exportGranted", "NO"))
                .work(Round.key(RELEASED), MOST);
        for (YearMonth month : List.of(UNSIGNED, RELEASED)) {
            rounds.remarks(month)
                    .forEach(remark -> planted.heldElsewhere(
                            "monthly-monitoring." + FORM_OF.get(remark.field()), remark.field(), remark.words()));
        }
    }

    private void aFlawToWorkOff() {
        time.is(LocalDate.of(2011, 3, 10).atTime(9, 0));
        caseFiles.open("WALK_IN", "canary.monitor");
        time.is(LocalDate.parse(Wishes.TODAY).atTime(10, 0));
    }
}
