package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.AnsweredTasks;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import iq.ihala.staff.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What happens to every human step, whatever its diagram: it shows the case number, is as urgent as the case, goes to the
 * person who already leads the case, and is completed through its form only. Whom it may be given to is {@link TaskAssignment}'s.
 */
@Component
public class TaskOrder implements TaskListener {

    private static final int OF_THE_HOUSE = 20;
    private static final String CASE_WORKER = "case_worker";
    private static final String COUNSELLOR = "intake_counsellor";
    private static final String LAWYER = "lawyer";
    private static final String NOT_ASSESSED = "UNKNOWN";
    private static final Set<String> LEADING = Set.of(COUNSELLOR, CASE_WORKER, LAWYER);

    private final CaseFiles caseFiles;
    private final Staff staff;
    private final TaskPeople people;
    private final RestrictedRoute restrictedRoute;
    private final ObjectProvider<AppointedStep> appointed;
    private final ForumRoute forumRoute;
    private final TaskAssignment assignment;

    TaskOrder(
            CaseFiles caseFiles,
            Staff staff,
            TaskPeople people,
            RestrictedRoute restrictedRoute,
            ObjectProvider<AppointedStep> appointed,
            ForumRoute forumRoute,
            TaskAssignment assignment) {
        this.assignment = assignment;
        this.appointed = appointed;
        this.caseFiles = caseFiles;
        this.staff = staff;
        this.people = people;
        this.restrictedRoute = restrictedRoute;
        this.forumRoute = forumRoute;
    }

    /** The engine group of one organisation's focal points. */
    public static String partnerGroup(String providerId) {
        return TaskPeople.PARTNER + "-" + providerId;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> onCreate(task);
            case EVENTNAME_ASSIGNMENT -> assignment.judge(task);
            case EVENTNAME_COMPLETE -> onComplete(task);
            default -> {
                // Updates and deletions change nothing here.
            }
        }
    }

    /** A step of the house waits for whoever of its team takes it; it is calmer than any case. */
    private void onCreateOfHouse(DelegateTask task) {
        String code = Variables.FORUM_ISSUE
                .find(task)
                .orElseGet(() -> ((TaskEntity) task).getExecution().getProcessBusinessKey());
        forumRoute.narrow(task);
        task.setName(task.getName() + " \u2066" + code + "\u2069");
        task.setPriority(OF_THE_HOUSE);
    }

    private void onCreate(DelegateTask task) {
        if (HouseProcesses.owns(task)) {
            onCreateOfHouse(task);
            return;
        }
        CaseNumber caseNumber = TaskPeople.caseNumber(task);
        CaseSummary summary = caseFiles.summary(caseNumber);
        // Isolated, so that the Latin number does not turn the Arabic line around.
        task.setName(task.getName() + " \u2066" + caseNumber.value() + "\u2069");
        task.setPriority(priority(task));
        boolean partnerAnswers = TaskPeople.openTo(task).contains(TaskPeople.PARTNER)
                && addressTo(Variables.PROVIDER_ID.find(task), task);
        Set<String> teams = TaskPeople.openTo(task);
        // The case counts too, not the variable alone: a branch that began earlier holds what was true then.
        if (summary.restricted()) {
            restrictedRoute.narrow((TaskEntity) task, TaskPeople.isDanger(task));
        } else if (Variables.RESTRICTED.find(task).orElse(false)) {
            restrictedRoute.keepFromPolice((TaskEntity) task);
        }
        if (partnerAnswers) {
            return;
        }
        Optional<AppointedStep> own = appointedStep(task);
        List<String> chosen = own.map(step -> step.appointees(caseNumber))
                .orElseGet(() -> leader(teams, summary).stream().toList());
        List<StaffMember> takers = chosen.stream()
                .flatMap(user -> staff.standing(user, caseNumber.value()).stream())
                .filter(standing -> TaskPeople.isEntitled(standing.member(), teams)
                        && people.mayTake(standing, summary.restricted(), task))
                .map(Standing::member)
                .toList();
        if (own.isPresent()) {
            toSupervisors((TaskEntity) task);
        }
        if (takers.size() > 1) {
            takers.forEach(taker -> task.addCandidateGroup(AppointedStep.groupOf(taker.user())));
            return;
        }
        takers.stream()
                .findFirst()
                // Danger does not wait for a colleague who is at home: the task stays open to whoever is there.
                .filter(member -> !isUrgent(task) || member.onDuty())
                .map(StaffMember::user)
                .ifPresent(user -> {
                    JudgedAssignees.remember(task.getId(), user);
                    task.setAssignee(user);
                });
    }

    private Optional<AppointedStep> appointedStep(DelegateTask task) {
        return appointed.stream().filter(step -> step.owns(task)).findFirst();
    }

    /** Whoever was not chosen does not learn of the case; a supervisor sees to it if the chosen one cannot come. */
    private static void toSupervisors(TaskEntity task) {
        TaskPeople.openTo(task).forEach(group -> RestrictedRoute.close(group, task));
        task.addCandidateGroup(RestrictedRoute.SUPERVISOR);
    }

    /**
     * Opens the task to the provider's own people and nobody else's. A provider without people in this system answers by
     * telephone: then the case worker writes its answer down; so too where the diagram names no provider.
     *
     * @return whether the provider has people here
     */
    private boolean addressTo(Optional<String> provider, DelegateTask task) {
        RestrictedRoute.close(TaskPeople.PARTNER, (TaskEntity) task);
        provider.map(TaskOrder::partnerGroup).ifPresent(task::addCandidateGroup);
        boolean here = provider.isPresent()
                && staff.members(TaskPeople.PARTNER).stream()
                        .anyMatch(member -> provider.get().equals(member.organisation()));
        if (!here) {
            task.addCandidateGroup(CASE_WORKER);
        }
        return here;
    }

    /**
     * Who leads this part of the case already, so that a person does not tell the story to one more stranger. A step that is
     * open to other colleagues besides, as the suicide screening is, waits for whoever of them takes it.
     */
    private static Optional<String> leader(Set<String> groups, CaseSummary summary) {
        boolean openToOthers =
                groups.stream().anyMatch(group -> !LEADING.contains(group) && !group.startsWith(partnerGroup("")));
        if (groups.isEmpty() || openToOthers) {
            return Optional.empty();
        }
        if (groups.contains(CASE_WORKER) && summary.caseWorker() != null) {
            return Optional.of(summary.caseWorker());
        }
        if (groups.contains(COUNSELLOR) && summary.counsellor() != null) {
            return Optional.of(summary.counsellor());
        }
        return groups.contains(LAWYER) ? Optional.ofNullable(summary.lawyer()) : Optional.empty();
    }

    /** In danger, and beside it: a psychiatrist of the same day is not asked by somebody who is at home. */
    private static boolean isUrgent(DelegateTask task) {
        return TaskPeople.isDanger(task)
                || Variables.RISK_LEVEL.find(task).filter("IMMINENT"::equals).isPresent();
    }

    private static int priority(DelegateTask task) {
        if (TaskPeople.isDanger(task)) {
            return 100;
        }
        return switch (Variables.RISK_LEVEL.find(task).orElse(NOT_ASSESSED)) {
            case "IMMINENT" -> 100;
            case "HIGH" -> 75;
            case "MEDIUM" -> 50;
            case "NONE", "LOW" -> 25;
            // What is unknown counts as danger (dossier §12), but must not hide the cases known to be grave.
            default -> 60;
        };
    }

    private void onComplete(DelegateTask task) {
        if (!AnsweredTasks.contains(task.getId())) {
            throw new RefusedAnswer("تُكمل المهمة من استمارتها فقط");
        }
        if (HouseProcesses.owns(task)) {
            return;
        }
        Set<String> groups = TaskPeople.teams(task);
        if (groups.contains(CASE_WORKER) || groups.contains(LAWYER)) {
            leadFromNowOn(groups, task);
        }
    }

    /** The first case worker and the first lawyer who finish a step lead the case from then on. */
    private void leadFromNowOn(Set<String> groups, DelegateTask task) {
        CaseNumber caseNumber = TaskPeople.caseNumber(task);
        CaseSummary summary = caseFiles.summary(caseNumber);
        String user = task.getAssignee();
        if (groups.contains(CASE_WORKER) && summary.caseWorker() == null && isIn(CASE_WORKER, user)) {
            caseFiles.assignCaseWorker(caseNumber, user);
        } else if (groups.contains(LAWYER) && summary.lawyer() == null && isIn(LAWYER, user)) {
            caseFiles.assignLawyer(caseNumber, user);
        }
    }

    private boolean isIn(String group, String user) {
        return staff.find(user).map(member -> member.groups().contains(group)).orElse(false);
    }
}
