package iq.ihala.process.forumcycle;

import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ForumMail;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F02: those of the forum who have an account are told, by the number of the month only. */
@ProcessBean("inviteMembers")
class InviteMembers implements JavaDelegate {

    private final Meetings meetings;
    private final ForumMail mail;

    InviteMembers(Meetings meetings, ForumMail mail) {
        this.meetings = meetings;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Meeting meeting = meetings.find(execution.getProcessBusinessKey()).orElseThrow();
        meetings.invited(meeting.id());
        mail.toForum(
                Variables.FORUM_ID.get(execution),
                "FORUM_INVITATION",
                meeting.number(),
                execution.getActivityInstanceId());
    }
}
