package iq.ihala.process.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.RefusedAnswer.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does a human step that no story tells: as somebody who may, with answers that the form allows. */
@Component
@Profile("trial")
class TrialHand {

    private static final int ATTEMPTS = 25;

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final ObjectMapper json;
    private final FormFiller filler;
    private final Map<String, Integer> asked = new HashMap<>();
    private String label = "";

    TrialHand(TaskService tasks, FormService forms, IdentityService identity, ObjectMapper json, TrialTime time) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.json = json;
        this.filler = new FormFiller(Preferred.ANSWERS, time);
    }

    void begin(String story) {
        label = story;
        asked.clear();
    }

    /**
     * @throws RefusedAnswer if the form takes no answer of anybody
     * @throws IllegalStateException if there is nobody who may do it
     * @throws RuntimeException if what follows the step fails
     */
    void does(Task task) {
        JsonNode form = form(task);
        Random chance = chance(task);
        RuntimeException last = new IllegalStateException("لا أحد في المنظومة يستطيع أداء هذه الخطوة");
        for (String user : candidates(task)) {
            Map<String, Object> answers = fill(task, user, form, Set.of(), Map.of(), chance);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                try {
                    submit(task, user, answers);
                    return;
                } catch (RuntimeException e) {
                    RefusedAnswer refused = refused(e);
                    if (refused == null) {
                        throw e;
                    }
                    last = refused;
                    answers = fill(task, user, form, fieldsOf(refused), answers, chance);
                }
            }
            giveBack(task);
        }
        throw last;
    }

    /** Answers to what a form refused, for a story that does not know the form as it is now. */
    Map<String, Object> more(Task task, RefusedAnswer refused, Map<String, Object> before) {
        String user = task.getAssignee() == null
                ? candidates(task).stream().findFirst().orElse("")
                : task.getAssignee();
        Set<String> again = fieldsOf(refused);
        Map<String, Object> all = fill(task, user, form(task), again, before, chance(task));
        all.keySet().removeIf(field -> !again.contains(field) && !before.containsKey(field));
        return all;
    }

    /** The refusal behind an exception, or null. */
    static RefusedAnswer refused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedAnswer refused) {
                return refused;
            }
        }
        return null;
    }

    private static Set<String> fieldsOf(RefusedAnswer refused) {
        return refused.refusals().stream().map(Refusal::field).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same step of the same story gets the same chance in every run. */
    private Random chance(Task task) {
        String step = label + task.getProcessDefinitionId().split(":")[0] + task.getTaskDefinitionKey();
        return new Random(31L * step.hashCode() + asked.merge(step, 1, Integer::sum));
    }

    private void submit(Task task, String user, Map<String, Object> answers) {
        as(user, () -> {
            Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
            if (!user.equals(now.getAssignee())) {
                tasks.claim(task.getId(), user);
            }
            forms.submitTaskForm(task.getId(), answers);
            return null;
        });
    }

    private void giveBack(Task task) {
        if (task.getAssignee() == null) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    private Map<String, Object> fill(
            Task task, String user, JsonNode form, Set<String> again, Map<String, Object> before, Random chance) {
        return filler.fill(form, again, before, chance, key -> offered(task, user, key));
    }

    private List<String> offered(Task task, String user, String key) {
        return as(user, () -> {
            Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
            if (now.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            TypedValue value =
                    forms.getTaskFormVariables(task.getId(), null, false).getValueTyped(key);
            List<String> codes = new ArrayList<>();
            if (value instanceof SerializableValue list) {
                read(list.getValueSerialized())
                        .forEach(option -> codes.add(option.path("value").asText()));
            }
            return codes;
        });
    }

    private List<String> candidates(Task task) {
        if (task.getAssignee() != null) {
            return List.of(task.getAssignee());
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .sorted()
                .distinct()
                .toList();
    }

    private <T> T as(String user, Supplier<T> work) {
        identity.setAuthentication(
                user,
                identity.createGroupQuery().groupMember(user).list().stream()
                        .map(Group::getId)
                        .toList());
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private JsonNode form(Task task) {
        try (InputStream form = forms.getDeployedTaskForm(task.getId())) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String list) {
        try {
            return json.readTree(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
