package iq.ihala.process.forumcycle;

import iq.ihala.forum.Meetings;
import iq.ihala.forum.Meetings.Presence;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** F03: who came, by category, sex and age band, and no name. */
@Component
class HoldMeetingAnswers implements StepRecorder {

    private static final Map<String, String> FIELDS = fields();

    private final Meetings meetings;

    HoldMeetingAnswers(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String form() {
        return ForumCycleProcess.MEETING_FORM;
    }

    @Override
    public void record(Step step) {
        if ("NO".equals(step.text("meetingHeld").orElse(null))) {
            meetings.notHeld(step.businessKey(), PlainWords.of(step, "notHeldReason"));
            return;
        }
        Map<String, Integer> attendance = new TreeMap<>();
        FIELDS.forEach(
                (field, place) -> attendance.put(place, step.number(field).orElse(0)));
        Presence presence = meetings.held(step.businessKey(), attendance, PlainWords.of(step, "meetingNotes"));
        int aged = attendance.entrySet().stream()
                .filter(one -> one.getKey().startsWith("AGE/"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (aged != presence.present()) {
            throw step.refuse("agedUnder18F", "مجموع الأعمار لا يساوي مجموع الحاضرين من الفئات");
        }
        if (step.number("membersPresent").orElse(0) > presence.present()) {
            throw step.refuse("membersPresent", "الأعضاء الحاضرون أكثر من كل الحاضرين");
        }
        step.set(Variables.FORUM_MEMBERS, presence.members());
        step.set(Variables.WOMEN_PRESENT, presence.women());
    }

    private static Map<String, String> fields() {
        Map<String, String> categories = Map.of(
                "Community", "COMMUNITY",
                "Police", "POLICE",
                "CivilSociety", "CIVIL_SOCIETY",
                "Government", "GOVERNMENT",
                "Displaced", "DISPLACED");
        Map<String, String> ages = Map.of("Under18", "UNDER_18", "18To34", "18_34", "35To59", "35_59", "60Up", "60_UP");
        Map<String, String> fields = new TreeMap<>();
        for (String sex : new String[] {"F", "M"}) {
            categories.forEach((name, code) -> fields.put("came" + name + sex, "CATEGORY/" + code + "/" + sex));
            ages.forEach((name, code) -> fields.put("aged" + name + sex, "AGE/" + code + "/" + sex));
        }
        return fields;
    }
}
