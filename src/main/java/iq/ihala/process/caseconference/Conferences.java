package iq.ihala.process.caseconference;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.common.ProtectionBeside;
import iq.ihala.risk.RiskLevel;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Calls a case conference when the level asks for one (dossier §4.10 point 4): once for each level that a case climbs to, not at
 * every re-assessment.
 */
@Component
public class Conferences {

    private static final String LEVEL = "conferenceLevel";
    private static final String SYSTEM = "system";

    private final CaseFiles caseFiles;
    private final ProtectionBeside protection;
    private final Clock clock;

    Conferences(CaseFiles caseFiles, ProtectionBeside protection, Clock clock) {
        this.caseFiles = caseFiles;
        this.protection = protection;
        this.clock = clock;
    }

    /** Starts it beside the path, unless one was called at this level or above. */
    public void call(CaseNumber caseNumber, String scope, RiskLevel level) {
        Object called = caseFiles.newestAnswers(caseNumber, Set.of(LEVEL)).get(LEVEL);
        if (called instanceof String code && RiskLevel.valueOf(code).compareTo(level) >= 0) {
            return;
        }
        if (protection.start(caseNumber, ProtectionBeside.CONFERENCE, level)) {
            caseFiles.storeStep(new StepAnswers(
                    caseNumber,
                    scope,
                    CaseConferenceProcess.CALLED,
                    1,
                    SYSTEM,
                    clock.instant(),
                    Map.of(LEVEL, level.name())));
        }
    }
}
