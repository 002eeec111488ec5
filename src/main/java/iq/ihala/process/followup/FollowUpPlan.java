package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ContactTally;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.decision.FollowUpTimes;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.OverallRecorded;
import iq.ihala.risk.RiskLevel;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a person is contacted next, and when the risk must be assessed again (dossier §3.1, §12.2 rows 10 and 17). */
@Component
class FollowUpPlan {

    private final Deadlines deadlines;
    private final FollowUpTimes times;
    private final Assessments assessments;
    private final Agreements agreements;
    private final CaseFiles caseFiles;
    private final Clock clock;

    FollowUpPlan(
            Deadlines deadlines,
            FollowUpTimes times,
            Assessments assessments,
            Agreements agreements,
            CaseFiles caseFiles,
            Clock clock) {
        this.agreements = agreements;
        this.deadlines = deadlines;
        this.times = times;
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /**
     * The next contact: soon while the person was not reached yet or was missed, by the rhythm of the level afterwards, never
     * later than the re-assessment or than an agreement asks for. Where that is due already, there is still the short time of an assignment, so that a
     * missed call is not followed by the next one in the same minute.
     */
    Instant next(CaseNumber caseNumber, RiskLevel level) {
        return next(caseNumber, level, clock.instant());
    }

    /** As {@link #next(CaseNumber, RiskLevel)}, planned at {@code now}. */
    Instant next(CaseNumber caseNumber, RiskLevel level, Instant now) {
        ContactTally tally = caseFiles.contacts(caseNumber);
        boolean soon = tally.made() == 0 || tally.consecutiveMissed() > 0;
        Instant byLevel = times.next(now, soon, level, assessments.results(caseNumber.value()));
        Instant planned = agreements
                .nextContact(caseNumber, now, level.name())
                .filter(check -> check.isBefore(byLevel))
                .orElse(byLevel);
        return reassessmentDue(caseNumber, level)
                .filter(due -> due.isBefore(planned))
                .map(due -> later(due, deadlines.from(now, "ASSIGN", level.name()), planned))
                .orElse(planned);
    }

    /** Whether the time for a new assessment has come. */
    boolean mustReassess(CaseNumber caseNumber, RiskLevel level) {
        return reassessmentDue(caseNumber, level)
                .filter(due -> !due.isAfter(clock.instant()))
                .isPresent();
    }

    /**
     * When the assessment begins without a contact that led to it: the short time of an assignment after it was due, so that the
     * contact of that day comes first. The clock of a case that nobody
     * assessed starts now.
     */
    Instant reassessWithoutContact(CaseNumber caseNumber, RiskLevel level) {
        Instant due = reassessmentDue(caseNumber, level)
                .orElseGet(() -> deadlines.from(clock.instant(), "REASSESS", level.name()));
        return deadlines.from(due, "ASSIGN", level.name());
    }

    private static Instant later(Instant due, Instant soonest, Instant planned) {
        Instant next = due.isAfter(soonest) ? due : soonest;
        return next.isBefore(planned) ? next : planned;
    }

    private Optional<Instant> reassessmentDue(CaseNumber caseNumber, RiskLevel level) {
        return assessments
                .overall(caseNumber.value())
                .map(OverallRecorded::at)
                .map(assessed -> deadlines.from(assessed, "REASSESS", level.name()));
    }
}
