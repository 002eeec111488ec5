package iq.ihala.process.undeliveredmessage;

import iq.ihala.notification.DeadLetters;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Incident;

/** Does what was decided about a message, and takes the incident away. What somebody settled meanwhile stays as it is. */
@ProcessBean("settleMessage")
class SettleMessage implements JavaDelegate {

    private final DeadLetters deadLetters;
    private final RuntimeService runtime;
    private final HouseAuthority authority;

    SettleMessage(DeadLetters deadLetters, RuntimeService runtime, HouseAuthority authority) {
        this.deadLetters = deadLetters;
        this.runtime = runtime;
        this.authority = authority;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = Long.parseLong(Variables.MESSAGE_ID.get(execution));
        switch (Variables.MESSAGE_DECISION.get(execution)) {
            case UndeliveredMessageProcess.RESEND -> deadLetters.resend(id);
            case UndeliveredMessageProcess.OTHER_WAY -> deadLetters.toldOtherwise(id);
            default -> deadLetters.drop(id);
        }
        authority.call(() -> {
            runtime
                    .createIncidentQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .incidentType(UndeliveredMessageProcess.INCIDENT)
                    .list()
                    .stream()
                    .map(Incident::getId)
                    .forEach(runtime::resolveIncident);
            return null;
        });
    }
}
