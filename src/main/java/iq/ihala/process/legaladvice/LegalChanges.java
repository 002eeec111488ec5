package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.common.HouseAuthority;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens outside the lawyer's own steps and changes her work. */
@Service
public class LegalChanges {

    private static final String[] REMINDING = {"userTask_askAgain", "userTask_trackComplaint", "userTask_remindPerson"};

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HouseAuthority authority;

    LegalChanges(RuntimeService runtime, TaskService tasks, HouseAuthority authority) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authority = authority;
    }

    /** Whether an advice of this case has come so far that it reminds of the legal dates by itself. */
    public boolean reminds(CaseNumber caseNumber) {
        return authority.call(() -> runtime.createExecutionQuery()
                                .processDefinitionKey(LegalAdviceProcess.KEY)
                                .processInstanceBusinessKey(caseNumber.value())
                                .activityId("gateway_waitForDecision")
                                .count()
                        > 0
                || tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseNumber.value())
                                .taskDefinitionKeyIn(REMINDING)
                                .count()
                        > 0);
    }

    /** Whether an advice of this case is under way: a case has one lawyer and one legal file, so never two at a time. */
    public boolean isAdvised(CaseNumber caseNumber) {
        return authority.call(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(LegalAdviceProcess.KEY)
                        .processInstanceBusinessKey(caseNumber.value())
                        .count()
                > 0);
    }

    /**
     * The person thinks otherwise about a complaint: whoever waits for the next reminder asks at once.
     *
     * @return false if no advice of this case waits for a decision
     */
    @Transactional
    public boolean decisionChanged(CaseNumber caseNumber) {
        return authority.call(() -> !runtime.createMessageCorrelation(LegalAdviceProcess.DECISION_CHANGED)
                .processInstanceBusinessKey(caseNumber.value())
                .correlateAllWithResult()
                .isEmpty());
    }
}
