package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.HouseProcesses;
import iq.ihala.process.forms.FormField.Prefill;
import iq.ihala.process.forms.FormField.Use;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What a form shows when it opens: the process variables that it names, and for the task's assignee alone the private answers
 * that it asks to see again, the facts that it shows, and her own draft of it. Only the form's own fields are ever answered,
 * and the hour of the draft.
 */
public final class CaseFormService extends FormServiceImpl {

    /** The hour of the draft that the form shows, in Arabic; no field may be called so. */
    static final String DRAFT_KEPT_AT = "draftKeptAt";

    private final FormFacts facts;
    private final AnswersShown answers;
    private final ObjectProvider<FormHeading> heading;
    private final SpokenForms spoken;
    private final ObjectMapper json;

    CaseFormService(
            FormFacts facts,
            AnswersShown answers,
            ObjectProvider<FormHeading> heading,
            SpokenForms spoken,
            ObjectMapper json) {
        this.facts = facts;
        this.answers = answers;
        this.heading = heading;
        this.spoken = spoken;
        this.json = json;
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return commandExecutor.execute(context -> {
            // The engine's own command checks that the asking user may read this task.
            InputStream form = spoken.of(super.getDeployedTaskForm(taskId));
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            Authentication user = context.getAuthentication();
            List<String> groups = user == null || user.getGroupIds() == null ? List.of() : user.getGroupIds();
            List<String> paragraphs = heading.getObject().paragraphs(task, context.getAuthenticatedUserId(), groups);
            return HeadedForm.of(form, paragraphs, json);
        });
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return spoken.of(super.getDeployedStartForm(processDefinitionId));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        return commandExecutor.execute(context -> {
            // The engine's own command checks that the asking user may read this task.
            VariableMap all = super.getTaskFormVariables(taskId, names, deserialize);
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            FormSchema schema = PrivateTaskForm.of(task).schemaOf(task);
            VariableMap shown = engineFields(all, schema);
            String user = context.getAuthenticatedUserId();
            if (HouseProcesses.owns(task)) {
                addFactsOfHouse(shown, schema, task, user, wanted(names));
            } else if (user != null && user.equals(task.getAssignee())) {
                answers.addTo(shown, schema, task, user, wanted(names));
            }
            shown.keySet().removeIf(wanted(names).negate());
            return shown;
        });
    }

    /** What the house knows of itself is no secret from whoever works on it. */
    private void addFactsOfHouse(
            VariableMap shown, FormSchema schema, TaskEntity task, String user, Predicate<String> asked) {
        if (user == null || !user.equals(task.getAssignee())) {
            return;
        }
        FactContext context = new FactContext(null, user, schema.id(), task);
        for (FormField field : schema.fields()) {
            if (field.fact() != null && asked.test(field.key())) {
                answers.put(shown, field.key(), facts.value(field.fact(), context));
            }
            if (field.optionsFact() != null && asked.test(field.optionsFact())) {
                answers.put(shown, field.optionsFact(), facts.value(field.optionsFact(), context));
            }
        }
    }

    private static Predicate<String> wanted(Collection<String> names) {
        return names == null || names.isEmpty() ? name -> true : names::contains;
    }

    private VariableMap engineFields(VariableMap all, FormSchema schema) {
        VariableMap shown = new VariableMapImpl();
        for (FormField field : schema.fields()) {
            if (field.use() != Use.PRIVATE
                    && field.fact() == null
                    && field.prefill() != Prefill.NONE
                    && all.get(field.key()) != null) {
                if (!field.isList()) {
                    shown.putValueTyped(field.key(), all.getValueTyped(field.key()));
                } else if (field.isShownOnly()) {
                    answers.put(shown, field.key(), field.codesOf(all.get(field.key())));
                }
            }
        }
        return shown;
    }
}
