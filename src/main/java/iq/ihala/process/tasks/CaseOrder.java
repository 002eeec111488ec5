package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.HouseProcesses;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Every process instance belongs to a case: its business key is a case number, and nothing else is ever taken as one. The few of
 * the house itself are named in {@link HouseProcesses}; a breach of data has a number of its own (ADR 15).
 */
@Component
public class CaseOrder implements ExecutionListener {

    private static final String BREACH = "data-breach:";
    private static final String BREACH_NUMBER = "BR-[0-9A-Z]{12}";

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getProcessDefinitionId().startsWith(BREACH)
                && String.valueOf(execution.getProcessBusinessKey()).matches(BREACH_NUMBER)) {
            return;
        }
        if (HouseProcesses.owns((ExecutionEntity) execution)) {
            if (!HouseProcesses.isCode(execution.getProcessBusinessKey())) {
                throw new BadUserRequestException("A process of the house without its code was refused");
            }
            return;
        }
        try {
            CaseNumber.parse(execution.getProcessBusinessKey());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BadUserRequestException("A process without a case number was refused");
        }
    }
}
