package iq.ihala.process.forumissue;

import iq.ihala.forum.Meetings;
import iq.ihala.process.common.PrivateWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** F04: one person's own trouble. What she agreed to hand over goes to her file in the next step; what slipped into the minutes is erased. */
@Component
class ReferPrivatelyAnswers implements StepRecorder {

    private static final Set<String> HANDED_OVER =
            Set.of("handoverName", "handoverWay", "handoverTime", "handoverNeed");

    private final Meetings meetings;

    ReferPrivatelyAnswers(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String form() {
        return ForumIssueProcess.PRIVATE_FORM;
    }

    @Override
    public void record(Step step) {
        if (step.flag("notesMentionIt")) {
            meetings.forgetNotes(step.businessKey());
        }
        if (step.flag("privateConsent")) {
            Map<String, Object> handed = new HashMap<>(step.answers());
            handed.keySet().retainAll(HANDED_OVER);
            PrivateWords.hand(step.scope(), handed);
        }
    }
}
