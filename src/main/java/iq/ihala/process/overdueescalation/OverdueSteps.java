package iq.ihala.process.overdueescalation;

import iq.ihala.process.Variables;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The steps whose ladder runs. A row of {@code overdue_step} stands for each, so that no step has two ladders, whatever node
 * finds it late.
 */
@Component
public class OverdueSteps {

    private static final String PATH = "referral-path";
    private static final int MOST_LOOKED_AT = 1_000;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    OverdueSteps(RuntimeService runtime, TaskService tasks, JdbcTemplate jdbc, Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Starts the ladder of a late step, in the caller's transaction: the referral path catches the escalation, so that Cockpit
     * shows it where the case stands.
     *
     * @param alone starts the ladder beside the case; for a path that was deployed before it could catch, or for none
     * @throws DuplicateKeyException if its ladder runs already
     */
    public void escalate(Task task, boolean alone) {
        ProcessInstance own = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        ProcessInstance root = own.getRootProcessInstanceId().equals(own.getId())
                ? own
                : runtime.createProcessInstanceQuery()
                        .processInstanceId(own.getRootProcessInstanceId())
                        .singleResult();
        String caseNumber = own.getBusinessKey();
        jdbc.update(
                "INSERT INTO overdue_step (task_id, case_number, since) VALUES (?, ?, ?)",
                task.getId(),
                caseNumber,
                java.sql.Timestamp.from(clock.instant()));
        if (!alone && root.getProcessDefinitionId().startsWith(PATH + ":")) {
            runtime.setVariable(root.getId(), Variables.OVERDUE_TASK.name(), task.getId());
            tasks.handleEscalation(task.getId(), OverdueEscalationProcess.STEP_OVERDUE);
        } else {
            Object level = runtime.getVariable(own.getId(), Variables.RISK_LEVEL.name());
            runtime.startProcessInstanceByKey(
                    OverdueEscalationProcess.KEY,
                    caseNumber,
                    Map.of(
                            Variables.OVERDUE_TASK.name(),
                            task.getId(),
                            Variables.RISK_LEVEL.name(),
                            level == null ? "UNKNOWN" : level));
        }
    }

    /** Whether the ladder of this step runs already. */
    public boolean isTold(String taskId) {
        return !jdbc.queryForList("SELECT 1 FROM overdue_step WHERE task_id = ?", taskId)
                .isEmpty();
    }

    /** Whether the step is still open and past its time. */
    boolean isStillLate(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task != null && isLate(task);
    }

    /** Ends the ladders of steps that were taken away or given more time; such a step is watched again. */
    public int endSettled() {
        List<Map<String, Object>> rows = jdbc.queryForList(
                "SELECT task_id, case_number FROM overdue_step ORDER BY since LIMIT " + MOST_LOOKED_AT);
        if (rows.isEmpty()) {
            return 0;
        }
        Map<String, Task> open = tasks
                .createTaskQuery()
                .taskIdIn(rows.stream().map(row -> (String) row.get("task_id")).toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(Task::getId, Function.identity()));
        int ended = 0;
        for (Map<String, Object> row : rows) {
            Task task = open.get((String) row.get("task_id"));
            if (task == null || !isLate(task)) {
                end((String) row.get("case_number"), (String) row.get("task_id"));
                watchAgain(task);
                ended++;
            }
        }
        return ended;
    }

    private void watchAgain(Task task) {
        if (task != null && task.getDueDate() != null) {
            task.setFollowUpDate(task.getDueDate());
            tasks.saveTask(task);
        }
    }

    private void end(String caseNumber, String taskId) {
        end(runtime, caseNumber, taskId);
        jdbc.update("DELETE FROM overdue_step WHERE task_id = ?", taskId);
    }

    /** Ends the ladder of one step, if it runs. */
    public static void end(RuntimeService runtime, String caseNumber, String taskId) {
        runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(OverdueEscalationProcess.KEY)
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .filter(ladder -> taskId.equals(runtime.getVariable(ladder.getId(), Variables.OVERDUE_TASK.name())))
                .forEach(ladder -> runtime.createMessageCorrelation(OverdueEscalationProcess.STEP_DONE)
                        .processInstanceId(ladder.getId())
                        .correlateAllWithResult());
    }

    private boolean isLate(Task task) {
        return task.getDueDate() != null && !task.getDueDate().toInstant().isAfter(clock.instant());
    }
}
