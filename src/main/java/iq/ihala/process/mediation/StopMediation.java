package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.notification.Outbox;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** M05: a danger was seen somewhere in the case; the mediation is over, and whoever mediates is told by the case number only. */
@ProcessBean("stopMediation")
class StopMediation implements JavaDelegate {

    private final Mediations mediations;
    private final Outbox outbox;

    StopMediation(Mediations mediations, Outbox outbox) {
        this.mediations = mediations;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        Variables.MEDIATION_RESULT.set(execution, MediationProcess.STOPPED_SAFETY);
        mediations
                .running(caseNumber)
                .map(Mediation::mediators)
                .orElse(List.of())
                .forEach(mediator -> outbox.mail(
                        mediator,
                        "ATTENTION_NEEDED",
                        caseNumber.value(),
                        "mediation-over/" + execution.getProcessInstanceId() + "/" + mediator));
    }
}
