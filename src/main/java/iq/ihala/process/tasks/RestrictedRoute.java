package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseRestricted;
import iq.ihala.process.forms.AnsweredTasks;
import iq.ihala.staff.Staff;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is offered the tasks of a restricted case, where the accused belongs to an official or armed body (dossier §2 rule 3):
 * the supervisors, who hand them to those whom they trust. In immediate danger nobody waits for that: then everybody of the
 * team who is not of the Ministry of the Interior. Nor does a demand of the person's own (EV4), which has a last day: it is
 * offered to the data-protection officers who are not of the Ministry too.
 */
@Component
class RestrictedRoute {

    static final String SUPERVISOR = "risk_reviewer";

    /** Police in and outside the centre; what they act on goes to the supervisor instead. */
    private static final Set<String> POLICE = Set.of("cp_officer", "women_unit");

    private final TaskPeople people;
    private final Staff staff;
    private final ObjectProvider<ProcessEngine> engine;

    RestrictedRoute(TaskPeople people, Staff staff, ObjectProvider<ProcessEngine> engine) {
        this.people = people;
        this.staff = staff;
        this.engine = engine;
    }

    /** Closes the task to its teams and opens it to the narrower ones. */
    void narrow(TaskEntity task, boolean danger) {
        Set<String> open = TaskPeople.openTo(task);
        Set<String> closed =
                open.stream().filter(RestrictedRoute::isTeam).collect(Collectors.toCollection(TreeSet::new));
        closed.forEach(group -> close(group, task));
        boolean anyTeamLeft = false;
        if (danger) {
            for (String team : closed) {
                if (!POLICE.contains(team)) {
                    task.addCandidateGroup(TaskPeople.civil(team));
                    anyTeamLeft = true;
                }
            }
        }
        if (TaskPeople.isDemand(task) && closed.contains(TaskPeople.OFFICER)) {
            task.addCandidateGroup(TaskPeople.civil(TaskPeople.OFFICER));
        }
        if (!closed.isEmpty() && !anyTeamLeft && !open.contains(SUPERVISOR)) {
            task.addCandidateGroup(SUPERVISOR);
        }
    }

    /** For a diagram that says so itself: the supervisor stands in for police. */
    void keepFromPolice(TaskEntity task) {
        boolean closed = POLICE.stream().filter(group -> close(group, task)).count() > 0;
        if (closed && !TaskPeople.openTo(task).contains(SUPERVISOR)) {
            task.addCandidateGroup(SUPERVISOR);
        }
    }

    /** What was offered before anybody knew who is accused is taken back, from those too who hold it and may not go on. */
    @EventListener
    void onRestriction(CaseRestricted restricted) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    configuration
                            .getTaskService()
                            .createTaskQuery()
                            .processInstanceBusinessKey(restricted.caseNumber().value())
                            .list()
                            .forEach(task -> reconsider((TaskEntity) task));
                    return null;
                }));
    }

    private void reconsider(TaskEntity task) {
        // The one that is being answered now ends with this command.
        if (AnsweredTasks.contains(task.getId())) {
            return;
        }
        narrow(task, TaskPeople.isDanger(task));
        boolean mayKeep = task.getAssignee() == null
                || staff.standing(
                                task.getAssignee(), TaskPeople.caseNumber(task).value())
                        .filter(standing -> people.mayTake(standing, true, task))
                        .isPresent();
        if (!mayKeep) {
            task.setAssignee(null);
        }
    }

    private static boolean isTeam(String group) {
        return !SUPERVISOR.equals(group) && !group.startsWith(TaskPeople.PARTNER) && !group.endsWith(TaskPeople.CIVIL);
    }

    /** The public call would look for the link in the database, where a task that is being created has none yet. */
    static boolean close(String group, TaskEntity task) {
        List<IdentityLinkEntity> links = task.getIdentityLinks();
        List<IdentityLinkEntity> closed = links.stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && group.equals(link.getGroupId()))
                .toList();
        closed.forEach(IdentityLinkEntity::delete);
        return links.removeAll(closed);
    }
}
