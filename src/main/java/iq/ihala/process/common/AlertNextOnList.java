package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Alarms one more colleague of the list, by the case number only (dossier D02). */
@ProcessBean("alertNextOnList")
class AlertNextOnList implements JavaDelegate {

    private final SupervisorAlarm alarm;

    AlertNextOnList(SupervisorAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean last =
                alarm.next(CaseNumber.parse(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
        Variables.ALARM_LIST_DONE.set(execution, last);
    }
}
