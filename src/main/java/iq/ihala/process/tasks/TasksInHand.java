package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseWork;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who holds an open task of a case. The house asks, not the person: nobody's own permissions narrow the answer. */
@Component
class TasksInHand implements CaseWork {

    private final ObjectProvider<ProcessEngine> engine;

    TasksInHand(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public boolean holdsTask(String user, CaseNumber number) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> configuration
                                .getTaskService()
                                .createTaskQuery()
                                .processInstanceBusinessKey(number.value())
                                .taskAssignee(user)
                                .count()
                        > 0));
    }
}
