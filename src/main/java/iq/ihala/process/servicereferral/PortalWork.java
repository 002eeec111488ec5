package iq.ihala.process.servicereferral;

import iq.ihala.portal.AnswerRefusedException;
import iq.ihala.portal.Line;
import iq.ihala.portal.OpenStep;
import iq.ihala.portal.PartnerStep;
import iq.ihala.portal.PartnerWork;
import iq.ihala.portal.StepGoneException;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.tasks.TaskOrder;
import iq.ihala.staff.Staff;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The steps of partners for their own pages: the same tasks as in Tasklist, open to the same groups, answered through the same forms
 * and recorders as the same user. Taking a task and answering it is one transaction.
 */
@Component
class PortalWork implements PartnerWork {

    private static final String PARTNER = "partner_focal";
    private static final Map<String, PartnerStep> STEPS = Map.of(
            "userTask_answerReferral", PartnerStep.ANSWER,
            "userTask_recordAttendance", PartnerStep.ATTENDANCE,
            "userTask_recordCompletion", PartnerStep.COMPLETION,
            "userTask_confirmDeletion", PartnerStep.DELETION);

    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final HouseAuthority authority;
    private final Staff staff;
    private final PortalContent content;
    private final TransactionTemplate transaction;

    PortalWork(
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            IdentityService identity,
            HouseAuthority authority,
            Staff staff,
            PortalContent content,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.identity = identity;
        this.authority = authority;
        this.staff = staff;
        this.content = content;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A task with the step that it stands for. */
    private record Found(Task task, OpenStep step) {}

    @Override
    public List<OpenStep> steps(String organisation) {
        return found(organisation).stream().map(Found::step).toList();
    }

    @Override
    public List<Line> content(String referralId, String user) {
        return content.of(referralId, user);
    }

    @Override
    public void answer(String organisation, String user, OpenStep step, Map<String, Object> answers) {
        try {
            transaction.executeWithoutResult(status -> submit(organisation, user, step, answers));
        } catch (RefusedAnswer refused) {
            throw said(refused);
        } catch (OptimisticLockingException | ConcurrencyFailureException somebodyWasQuicker) {
            throw new StepGoneException();
        } catch (ProcessEngineException failure) {
            throw refusalIn(failure).<RuntimeException>map(PortalWork::said).orElse(failure);
        }
    }

    /** The engine wraps what a task listener refuses. */
    private static Optional<RefusedAnswer> refusalIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(RefusedAnswer.class::isInstance)
                .map(RefusedAnswer.class::cast)
                .findFirst();
    }

    private static AnswerRefusedException said(RefusedAnswer refused) {
        return new AnswerRefusedException(refused.refusals().stream()
                .map(one -> new Line(one.label(), one.reason()))
                .toList());
    }

    private void submit(String organisation, String user, OpenStep step, Map<String, Object> answers) {
        Task task = found(organisation).stream()
                .filter(found -> found.step().referralId().equals(step.referralId())
                        && found.step().step() == step.step()
                        && !found.step().withCentre())
                .map(Found::task)
                .findFirst()
                .orElseThrow(StepGoneException::new);
        if (task.getAssignee() != null && !task.getAssignee().equals(user)) {
            // A colleague of the same organisation took it in Tasklist and left it lying.
            authority.call(() -> {
                tasks.setAssignee(task.getId(), user);
                return null;
            });
        }
        identity.setAuthentication(user, List.of(PARTNER, TaskOrder.partnerGroup(organisation)));
        try {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            forms.submitTaskForm(task.getId(), answers);
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<Found> found(String organisation) {
        return authority.call(() -> {
            List<Task> open = tasks
                    .createTaskQuery()
                    .taskCandidateGroup(TaskOrder.partnerGroup(organisation))
                    .includeAssignedTasks()
                    .list()
                    .stream()
                    .filter(task -> STEPS.containsKey(task.getTaskDefinitionKey()))
                    .toList();
            return open.isEmpty() ? List.of() : with(organisation, open);
        });
    }

    private List<Found> with(String organisation, List<Task> open) {
        String[] paths =
                open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, String> referrals = runtime
                .createVariableInstanceQuery()
                .variableName(Variables.REFERRAL_ID.name())
                .processInstanceIdIn(paths)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        one -> String.valueOf(one.getValue()),
                        (one, same) -> one));
        Map<String, String> numbers =
                runtime.createProcessInstanceQuery().processInstanceIds(Set.of(paths)).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        Function<Task, Optional<Found>> known = task -> Optional.ofNullable(referrals.get(task.getProcessInstanceId()))
                .map(referral ->
                        new Found(task, step(organisation, task, referral, numbers.get(task.getProcessInstanceId()))));
        return open.stream()
                .map(known)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                        found -> found.step().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private OpenStep step(String organisation, Task task, String referral, String number) {
        boolean withCentre = task.getAssignee() != null
                && staff.find(task.getAssignee())
                        .filter(member -> Objects.equals(organisation, member.organisation()))
                        .isEmpty();
        return new OpenStep(
                referral,
                number,
                STEPS.get(task.getTaskDefinitionKey()),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                withCentre);
    }
}
