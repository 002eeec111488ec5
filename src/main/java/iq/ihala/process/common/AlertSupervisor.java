package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Alerts the first supervisor on the list, by the case number only (dossier S02, D02). */
@ProcessBean("alertSupervisor")
class AlertSupervisor implements JavaDelegate {

    private final SupervisorAlarm alarm;

    AlertSupervisor(SupervisorAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alarm.next(CaseNumber.parse(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
    }
}
