package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.HouseProcesses;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.staff.Staff;
import iq.ihala.staff.Standing;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * To whom a step may be given, by whatever way: to a member of its team who has no conflict of interest and whom the case is not closed
 * to. The staff register counts.
 */
@Component
class TaskAssignment {

    private static final String NOT_OF_THE_TEAM = "لا تُسند المهمة إلا إلى من هو في سجل العاملين ضمن فريقها";
    private static final String CHOSEN_BY_SUPERVISOR = "هذه المهمة لمن يختاره المشرف لها";

    private final CaseFiles caseFiles;
    private final Staff staff;
    private final TaskPeople people;
    private final ObjectProvider<AppointedStep> appointed;

    TaskAssignment(CaseFiles caseFiles, Staff staff, TaskPeople people, ObjectProvider<AppointedStep> appointed) {
        this.caseFiles = caseFiles;
        this.staff = staff;
        this.people = people;
        this.appointed = appointed;
    }

    /**
     * Lets the assignment be, or ends the transaction.
     *
     * @throws RefusedAnswer if the assignee is not of the task's team, has a conflict of interest, or has to be chosen by a supervisor
     */
    void judge(DelegateTask task) {
        String user = task.getAssignee();
        if (user == null) {
            return;
        }
        if (JudgedAssignees.contains(task.getId(), user)) {
            return;
        }
        if (HouseProcesses.owns(task)) {
            if (staff.find(user)
                    .filter(member -> TaskPeople.isEntitled(member, TaskPeople.teams(task)))
                    .isEmpty()) {
                throw new RefusedAnswer(NOT_OF_THE_TEAM);
            }
            return;
        }
        CaseNumber caseNumber = TaskPeople.caseNumber(task);
        Standing standing = staff.standing(user, caseNumber.value())
                .filter(known -> TaskPeople.isEntitled(known.member(), TaskPeople.teams(task)))
                .orElseThrow(() -> new RefusedAnswer(NOT_OF_THE_TEAM));
        if (standing.inConflict()) {
            throw new RefusedAnswer("لا يمكن إسناد هذه الحالة إلى هذا الزميل: تعارض مصالح مسجّل");
        }
        boolean handedOver = isHandedOver(user);
        appointed.stream()
                .filter(step -> step.owns(task))
                .findFirst()
                .filter(step -> !step.isEligible(standing.member(), caseNumber)
                        || !(handedOver || step.appointees(caseNumber).contains(user)))
                .ifPresent(step -> {
                    throw new RefusedAnswer(CHOSEN_BY_SUPERVISOR);
                });
        boolean restricted = caseFiles.summary(caseNumber).restricted();
        boolean allowed =
                handedOver ? people.mayWork(standing, restricted, task) : people.mayTake(standing, restricted, task);
        if (!allowed) {
            throw new RefusedAnswer("هذه الحالة يسندها المشرف إلى من يختاره");
        }
    }

    /** A supervisor who gives the task to somebody else has decided whom to trust with the case. */
    private boolean isHandedOver(String user) {
        String by = Context.getCommandContext() == null
                ? null
                : Context.getCommandContext().getAuthenticatedUserId();
        return by != null
                && !by.equals(user)
                && staff.find(by)
                        .filter(member -> member.groups().contains(RestrictedRoute.SUPERVISOR))
                        .isPresent();
    }
}
