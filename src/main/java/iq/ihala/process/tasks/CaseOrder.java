package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseNumber;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Every process instance belongs to a case: its business key is a case number, and nothing else is ever taken as one. */
@Component
public class CaseOrder implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        try {
            CaseNumber.parse(execution.getProcessBusinessKey());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BadUserRequestException("A process without a case number was refused");
        }
    }
}
