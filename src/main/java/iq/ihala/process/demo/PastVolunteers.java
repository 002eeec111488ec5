package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.said;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.VolunteerWords;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Volunteers who were checked, trained and given a badge half a year ago, step by step. */
@Component
@Profile("demo & !trial")
class PastVolunteers {

    private static final String COORDINATOR = "volunteer.coord";
    private static final List<String> WOMEN = List.of("زهراء", "فاطمة", "مريم", "هدى", "رقية", "سارة");
    private static final List<String> MEN = List.of("علي", "كرار", "مصطفى", "أحمد", "ياسر");
    private static final int BADGE_ON = 20;
    private static final int NOON = 12;

    private final Roll roll;
    private final Stage stage;
    private final PastDays days;

    PastVolunteers(Roll roll, Stage stage, PastDays days) {
        this.roll = roll;
        this.stage = stage;
        this.days = days;
    }

    void play(YearMonth month) {
        Instant then = month.atDay(BADGE_ON)
                .atTime(NOON, 0)
                .atZone(WorkingCalendar.BASRA)
                .toInstant();
        days.at(then, () -> {
            WOMEN.forEach(name -> takenOn(name + " التجريبية", "F"));
            MEN.forEach(name -> takenOn(name + " التجريبي", "M"));
        });
    }

    private void takenOn(String name, String sex) {
        Ref ref = roll.apply(
                new VolunteerWords(name, "1998-02-01", "07700000040", null, null, "جار وزميل", null),
                sex,
                "MAQIL",
                COORDINATOR);
        does(
                COORDINATOR,
                ref,
                "userTask_checkReferences",
                "identitySeen",
                "YES",
                "referencesAsked",
                "YES",
                "volunteerDecision",
                "FIT");
        does("outreach", ref, "userTask_interviewVolunteer", "volunteerDecision", "FIT");
        does(COORDINATOR, ref, "userTask_signCode", "conductSigned", "YES", "secrecySigned", "YES");
        does(
                COORDINATOR,
                ref,
                "userTask_trainVolunteer",
                "trainingTopics",
                List.of("LISTENING", "SAFETY", "SECRECY", "LIMITS"));
    }

    private void does(String user, Ref ref, String element, Object... answers) {
        stage.answerOfHouse(user, ref.code(), element, said(answers));
    }
}
