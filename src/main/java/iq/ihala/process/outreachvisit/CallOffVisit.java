package iq.ihala.process.outreachvisit;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Visits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The consent is gone: nobody goes there, the place is forgotten, visitors of the staff are told. */
@ProcessBean("callOffVisit")
class CallOffVisit implements JavaDelegate {

    private final Visits visits;
    private final VisitMail mail;

    CallOffVisit(Visits visits, VisitMail mail) {
        this.visits = visits;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ref ref = OutreachVisitProcess.visit(execution);
        mail.toVisitors(ref, "VISIT_OFF", execution.getId());
        Variables.VISITORS_TO_TELL.set(execution, !visits.visitors(ref).isEmpty());
        visits.close(ref, ActingUser.of(execution));
    }
}
