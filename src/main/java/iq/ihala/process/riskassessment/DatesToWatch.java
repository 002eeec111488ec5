package iq.ihala.process.riskassessment;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.decision.FixedClocks;
import iq.ihala.process.fixedclock.FixedClockWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Dates that the tools' answers bring up and that no level moves (dossier §3.1): the blackmailer's hour, the end of a truce. */
@Component
class DatesToWatch {

    private static final String TRUCE_END = "truceEnd";

    private final FixedClockWatch watch;
    private final FixedClocks clocks;
    private final CaseFiles caseFiles;

    DatesToWatch(FixedClockWatch watch, FixedClocks clocks, CaseFiles caseFiles) {
        this.watch = watch;
        this.clocks = clocks;
        this.caseFiles = caseFiles;
    }

    /** The hours were left when the person said so; nobody knows how many means none. */
    void ofBlackmail(StepAnswers tool) {
        if (!"YES".equals(tool.answers().get("deadlineGiven"))) {
            return;
        }
        double hours = tool.answers().get("deadlineHours") instanceof Number left ? left.doubleValue() : 0;
        Instant deadline = tool.at().plus(Duration.ofMinutes(Math.round(hours * 60)));
        watch.blackmail(
                tool.caseNumber(), deadline.minus(clocks.of("BLACKMAIL_MARGIN").duration()));
    }

    /** The newest end that was recorded, in whatever step. */
    void ofTruce(CaseNumber caseNumber) {
        if (caseFiles.newestAnswers(caseNumber, Set.of(TRUCE_END)).get(TRUCE_END) instanceof String end) {
            watch.truce(caseNumber, LocalDate.parse(end));
        }
    }
}
