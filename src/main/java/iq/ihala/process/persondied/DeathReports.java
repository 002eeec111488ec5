package iq.ihala.process.persondied;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.common.HouseAuthority;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the news that a person has died: whatever runs in the case stops in that moment, and somebody checks the news. */
@Component
public class DeathReports {

    private static final String FORM = "referral-path.reportDeath";

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final CaseFiles caseFiles;
    private final Clock clock;

    DeathReports(RuntimeService runtime, HouseAuthority authority, CaseFiles caseFiles, Clock clock) {
        this.runtime = runtime;
        this.authority = authority;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /**
     * Breaks the path of the case off, in the caller's transaction.
     *
     * @param by the supervisor who heard it; kept in the case file
     * @return false, with nothing changed, if no path of the case runs or the news is being handled already
     */
    @Transactional
    public boolean report(CaseNumber caseNumber, String by) {
        boolean heard = authority.call(() -> !runtime.createMessageCorrelation(PersonDiedProcess.MESSAGE)
                .processInstanceBusinessKey(caseNumber.value())
                .correlateAllWithResult()
                .isEmpty());
        if (heard) {
            caseFiles.storeStep(
                    new StepAnswers(caseNumber, UUID.randomUUID().toString(), FORM, 1, by, clock.instant(), Map.of()));
        }
        return heard;
    }
}
