package iq.ihala.process.reception;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.notification.Outbox;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Erases what was kept of a talk without consent (dossier S05): the case file and its mails now, the engine's own history by a
 * job of the same transaction, once the instance has ended.
 */
@ProcessBean("forgetTalk")
class ForgetTalk implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final Outbox outbox;
    private final AuditTrail trail;

    ForgetTalk(CaseFiles caseFiles, Outbox outbox, AuditTrail trail) {
        this.caseFiles = caseFiles;
        this.outbox = outbox;
        this.trail = trail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        caseFiles.forgetTalk(caseNumber);
        outbox.forget(caseNumber.value());
        trail.record(new AuditEvent(AuditKind.ERASE, caseNumber.value(), "talk", ActingUser.of(execution), null));
        Variables.RECEPTION_RESULT.set(execution, ReceptionProcess.ADVICE_ONLY);
        ForgetHistory.afterEndOf(execution);
    }
}
