package iq.ihala.process.forumissue;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.PrivateCase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * F04: opens a case in the referral path with what the person agreed to hand over. The house opens it, not the chair: she gets no tie
 * to the file, and neither the forum nor its process learns the number.
 */
@ProcessBean("startPrivateReferral")
class StartPrivateReferral implements JavaDelegate {

    private static final String CHANNEL = "FORUM";

    private final PrivateCase cases;

    StartPrivateReferral(PrivateCase cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.open(execution, CHANNEL, ForumIssueProcess.PRIVATE_FORM);
    }
}
