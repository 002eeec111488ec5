package iq.ihala.process.forumcycle;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Meetings;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** F02: day, place and guests; the invitations go seven days before. */
@Component
class PlanMeetingAnswers implements StepRecorder {

    private static final int INVITE_BEFORE = 7;
    private static final int LONGEST_AHEAD = 60;

    private final Meetings meetings;
    private final Clock clock;

    PlanMeetingAnswers(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public String form() {
        return ForumCycleProcess.PLAN_FORM;
    }

    @Override
    public void record(Step step) {
        LocalDate day = step.date("meetingDay").orElseThrow();
        LocalTime time = LocalTime.parse(step.text("meetingTime").orElseThrow());
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
        if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_AHEAD))) {
            throw step.refuse("meetingDay", "يوم الاجتماع ليس في الأسابيع القادمة");
        }
        meetings.plan(
                step.businessKey(), day.atTime(time), PlainWords.of(step, "meetingPlace"), step.list("invitedGroups"));
        step.set(Variables.FORUM_MEETING_ON, day + "T" + time);
        step.set(Variables.FORUM_INVITE_ON, day.minusDays(INVITE_BEFORE).toString());
    }
}
