package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** M09: whatever way a mediation ended, its result stands in the register and every yes to it is over. */
@ProcessBean("endMediation")
class EndMediation implements ExecutionListener {

    private final Mediations mediations;
    private final PartyConsents consents;

    EndMediation(Mediations mediations, PartyConsents consents) {
        this.mediations = mediations;
        this.consents = consents;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        String result = result(execution);
        Variables.MEDIATION_RESULT.set(execution, result);
        mediations.end(caseNumber, result);
        consents.end(caseNumber);
    }

    private static String result(DelegateExecution execution) {
        String said = Variables.MEDIATION_RESULT.find(execution).orElse(MediationProcess.NO);
        String end = String.valueOf(execution.getCurrentActivityId());
        return switch (end) {
            case "endEvent_mediationDone" -> said;
            case "endEvent_stoppedForSafety", "endEvent_dangerStopped" -> MediationProcess.STOPPED_SAFETY;
            // Who took the consent back was led here past the talk about it.
            case "endEvent_notEligible" ->
                said.equals(MediationProcess.NOT_ELIGIBLE) ? said : MediationProcess.WITHDRAWN;
            default -> said.equals(MediationProcess.STOPPED_SAFETY) ? said : MediationProcess.CASE_ENDED;
        };
    }
}
