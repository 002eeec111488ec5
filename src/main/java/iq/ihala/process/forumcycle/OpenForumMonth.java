package iq.ihala.process.forumcycle;

import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F00: the month's last day by which the meeting should have been held. */
@ProcessBean("openForumMonth")
class OpenForumMonth implements JavaDelegate {

    /** A meeting later than this is late (dossier F03). */
    private static final int LAST_DAY = 28;

    private final Meetings meetings;

    OpenForumMonth(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Meeting meeting = meetings.find(execution.getProcessBusinessKey()).orElseThrow();
        Variables.FORUM_LAST_DAY.set(execution, meeting.period().atDay(LAST_DAY).toString());
    }
}
