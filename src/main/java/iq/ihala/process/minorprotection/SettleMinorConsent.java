package iq.ihala.process.minorprotection;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** SP2: keeps who consents; an options talk that waits for it goes on. */
@ProcessBean("settleMinorConsent")
class SettleMinorConsent implements JavaDelegate {

    private static final String SYSTEM = "system";

    private final CaseFiles caseFiles;
    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final Clock clock;

    SettleMinorConsent(CaseFiles caseFiles, RuntimeService runtime, HouseAuthority authority, Clock clock) {
        this.caseFiles = caseFiles;
        this.runtime = runtime;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        String basis = Variables.CONSENT_BASIS.get(execution);
        caseFiles.storeStep(new StepAnswers(
                caseNumber,
                execution.getProcessInstanceId(),
                MinorProtectionProcess.SETTLED,
                1,
                SYSTEM,
                clock.instant(),
                Map.of(MinorProtectionProcess.BASIS, basis)));
        authority.call(() -> runtime.createMessageCorrelation(MinorProtectionProcess.SETTLED_MESSAGE)
                .processInstanceBusinessKey(caseNumber.value())
                .correlateAllWithResult());
    }
}
