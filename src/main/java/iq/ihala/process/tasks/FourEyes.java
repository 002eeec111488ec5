package iq.ihala.process.tasks;

import iq.ihala.process.forms.RefusedAnswer;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.history.HistoricTaskInstance;

/**
 * Four eyes (dossier §2 rule 2): whoever did the first step may neither take nor finish the second one. A diagram asks for it
 * with the property {@code fourEyes}, whose value is the id of the first step in the same process instance.
 */
final class FourEyes implements TaskListener {

    static final String PROPERTY = "fourEyes";

    private final String firstStep;

    FourEyes(String firstStep) {
        this.firstStep = firstStep;
    }

    @Override
    public void notify(DelegateTask second) {
        if (second.getAssignee() != null && second.getAssignee().equals(whoDidTheFirst(second))) {
            throw new RefusedAnswer("هذه الخطوة تحتاج شخصاً ثانياً: من قام بالخطوة الأولى لا يقوم بها");
        }
    }

    private String whoDidTheFirst(DelegateTask second) {
        List<HistoricTaskInstance> done = second.getProcessEngineServices()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(second.getProcessInstanceId())
                .taskDefinitionKey(firstStep)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1);
        return done.isEmpty() ? null : done.get(0).getAssignee();
    }
}
