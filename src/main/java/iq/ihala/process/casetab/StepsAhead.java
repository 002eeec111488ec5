package iq.ihala.process.casetab;

import iq.ihala.casefile.CaseNews;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.forms.KeptSections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The open steps of a case with their last moments, for readers of the story. The name of a step can say what it is about: where its
 * form asks for a part of the file that the reader may not see, only that somebody has something to do. Two statements.
 */
@Component
class StepsAhead implements CaseNews {

    private static final String STEP = "userTask_";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HouseAuthority authority;

    StepsAhead(TaskService tasks, RuntimeService runtime, HouseAuthority authority) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.authority = authority;
    }

    @Override
    public News of(CaseNumber number, Sight sight) {
        if (!sight.reads(Section.STORY)) {
            return News.NONE;
        }
        return authority.call(() -> {
            List<Task> open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number.value())
                    .list();
            Map<String, String> referrals = referrals(open);
            return new News(
                    open.stream()
                            .map(task -> clock(task, number, sight, referrals.get(task.getProcessInstanceId())))
                            .toList(),
                    List.of(),
                    List.of());
        });
    }

    private Map<String, String> referrals(List<Task> open) {
        String[] instances =
                open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        return instances.length == 0
                ? Map.of()
                : runtime
                        .createVariableInstanceQuery()
                        .variableName(Variables.REFERRAL_ID.name())
                        .processInstanceIdIn(instances)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                VariableInstance::getProcessInstanceId,
                                one -> String.valueOf(one.getValue()),
                                (one, same) -> one));
    }

    private static Clock clock(Task task, CaseNumber number, Sight sight, String referral) {
        boolean named = isReadable(task, sight);
        return new Clock(
                named ? name(task, number) : "خطوة عند فريق آخر",
                named ? task.getAssignee() : null,
                referral,
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                false);
    }

    private static boolean isReadable(Task task, Sight sight) {
        Set<Section> asked =
                KeptSections.ofThisBuild().ofStep(task.getTaskDefinitionKey().replaceFirst(STEP, ""));
        return !asked.isEmpty() && asked.stream().allMatch(sight::reads);
    }

    /** Each step's name ends with the case number, which stands on top of the page already. */
    private static String name(Task task, CaseNumber number) {
        return task.getName().replace("\u2066" + number.value() + "\u2069", "").strip();
    }
}
