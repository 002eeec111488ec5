package iq.ihala.process.riskassessment;

import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S09: the level of electronic blackmail (dossier §4.4). */
@ProcessBean("scoreBlackmail")
class ScoreBlackmail implements JavaDelegate {

    private final BlackmailScore blackmail;

    ScoreBlackmail(BlackmailScore blackmail) {
        this.blackmail = blackmail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        blackmail.score(execution);
    }
}
