package iq.ihala.process.minorprotection;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.common.ProtectionBeside;
import iq.ihala.risk.RiskLevel;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the path of a minor has settled, for whoever asks for consents (dossier §3.8). */
@Component
public class MinorConsents {

    private final CaseFiles caseFiles;
    private final ProtectionBeside protection;
    private final HouseAuthority authority;
    private final RuntimeService runtime;

    MinorConsents(CaseFiles caseFiles, ProtectionBeside protection, HouseAuthority authority, RuntimeService runtime) {
        this.caseFiles = caseFiles;
        this.protection = protection;
        this.authority = authority;
        this.runtime = runtime;
    }

    /**
     * Whether it is settled who consents for this minor. Where nobody is about to settle it, as in a case that was opened again,
     * the path of minors starts now.
     */
    public boolean settled(CaseNumber caseNumber) {
        if (basis(caseNumber).isPresent()) {
            return true;
        }
        if (!runs(caseNumber)) {
            protection.start(caseNumber, ProtectionBeside.MINOR, RiskLevel.HIGH);
        }
        return false;
    }

    Optional<ConsentBasis> basis(CaseNumber caseNumber) {
        return Optional.ofNullable((String) caseFiles
                        .newestAnswers(caseNumber, Set.of(MinorProtectionProcess.BASIS))
                        .get(MinorProtectionProcess.BASIS))
                .map(ConsentBasis::valueOf);
    }

    private boolean runs(CaseNumber caseNumber) {
        return authority.call(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .processDefinitionKey(MinorProtectionProcess.KEY)
                        .count()
                > 0);
    }
}
