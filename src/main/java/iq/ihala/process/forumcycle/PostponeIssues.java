package iq.ihala.process.forumcycle;

import iq.ihala.forum.Issues;
import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F03: without a meeting or its quorum what waits goes on waiting. */
@ProcessBean("postponeIssues")
class PostponeIssues implements JavaDelegate {

    private final Meetings meetings;
    private final Issues issues;

    PostponeIssues(Meetings meetings, Issues issues) {
        this.meetings = meetings;
        this.issues = issues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Meeting meeting = meetings.find(execution.getProcessBusinessKey()).orElseThrow();
        meetings.settle(meeting.id(), false);
        issues.postpone(meeting);
    }
}
