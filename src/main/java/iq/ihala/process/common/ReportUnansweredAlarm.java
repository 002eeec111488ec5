package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Nobody on the whole list has answered: those with the person learn it, and the list begins again (dossier D02). */
@ProcessBean("reportUnansweredAlarm")
class ReportUnansweredAlarm implements JavaDelegate {

    private final SupervisorAlarm alarm;

    ReportUnansweredAlarm(SupervisorAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int round =
                alarm.startAgain(CaseNumber.parse(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
        Variables.ALARM_ROUND.set(execution, round);
    }
}
