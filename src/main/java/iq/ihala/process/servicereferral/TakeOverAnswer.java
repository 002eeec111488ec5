package iq.ihala.process.servicereferral;

import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV3: takes over the answer that came another way; it stands with the referral already. */
@ProcessBean("takeOverAnswer")
class TakeOverAnswer implements JavaDelegate {

    private final AnswerOfReferral answer;

    TakeOverAnswer(AnswerOfReferral answer) {
        this.answer = answer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answer.goesTo(execution);
    }
}
