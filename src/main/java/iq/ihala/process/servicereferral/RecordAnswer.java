package iq.ihala.process.servicereferral;

import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R05: what stands with the referral decides how the path goes on, whatever way the answer came. */
@ProcessBean("recordAnswer")
class RecordAnswer implements JavaDelegate {

    private final AnswerOfReferral answer;

    RecordAnswer(AnswerOfReferral answer) {
        this.answer = answer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answer.goesTo(execution);
    }
}
