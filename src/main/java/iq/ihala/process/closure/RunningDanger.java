package iq.ihala.process.closure;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.common.HouseAuthority;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Whether somebody works on a danger of this case right now. The end of a case ends everything that still runs in it, so a case
 * is not closed under the hands of those who help.
 */
@Component
class RunningDanger {

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    RunningDanger(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    boolean in(CaseNumber caseNumber) {
        return authority.call(() -> runs(caseNumber, "immediate-danger") || runs(caseNumber, "risk-assessment"));
    }

    private boolean runs(CaseNumber caseNumber, String process) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .processDefinitionKey(process)
                        .count()
                > 0;
    }
}
