package iq.ihala.process.publiccomplaint;

import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** P07: 15 and 30 days without an answer; the ministry is reminded by the letter's number only. */
@ProcessBean("remindMinistry")
class RemindMinistry implements JavaDelegate {

    private final MinistryChannel ministry;

    RemindMinistry(MinistryChannel ministry) {
        this.ministry = ministry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ministry.announce(
                PublicComplaintProcess.receipt(execution), "COMPLAINT_REMINDER", "reminder-" + execution.getId());
    }
}
