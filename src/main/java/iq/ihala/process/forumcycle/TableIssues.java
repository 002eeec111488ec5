package iq.ihala.process.forumcycle;

import iq.ihala.forum.Issues;
import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F03: the meeting takes up what waits, and what was carried out before may now be verified. */
@ProcessBean("tableIssues")
class TableIssues implements JavaDelegate {

    private final Meetings meetings;
    private final Issues issues;
    private final WaitingIssues waiting;

    TableIssues(Meetings meetings, Issues issues, WaitingIssues waiting) {
        this.meetings = meetings;
        this.issues = issues;
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Meeting meeting = meetings.find(execution.getProcessBusinessKey()).orElseThrow();
        meetings.settle(meeting.id(), true);
        Variables.FORUM_ISSUES.set(execution, ProcessVariable.join(issues.table(meeting)));
        waiting.wake(meeting.forum());
    }
}
