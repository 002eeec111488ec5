package iq.ihala.process.outreachvisit;

import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The evening of the visit, and nobody wrote that the two are back: outreach unit and supervisors are told by number only. */
@ProcessBean("remindVisit")
class RemindVisit implements JavaDelegate {

    private final VisitMail mail;

    RemindVisit(VisitMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.askForThem(OutreachVisitProcess.visit(execution), execution.getId());
    }
}
