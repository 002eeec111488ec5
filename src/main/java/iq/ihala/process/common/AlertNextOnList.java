package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Alerts the supervisors whom an unanswered alarm has not reached yet (dossier D02). */
@ProcessBean("alertNextOnList")
class AlertNextOnList implements JavaDelegate {

    private final SupervisorAlarm alarm;

    AlertNextOnList(SupervisorAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alarm.next(CaseNumber.parse(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
    }
}
