package iq.ihala.process.programme;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.programme.Answers;
import iq.ihala.programme.Attendance;
import iq.ihala.programme.EventNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What several forms of the programme ask in the same fields. */
@Component
public class ProgrammeStep {

    private static final int REMIND_AFTER = 3;
    private static final int GIVE_UP_AFTER = 30;
    private static final int LONGEST_AHEAD = 366;
    private static final int QUESTIONS = 3;

    private static final Map<String, String> CATEGORIES = Map.of(
            "Police", "POLICE",
            "Community", "COMMUNITY",
            "LawEnforcement", "LAW_ENFORCEMENT",
            "CivilSociety", "CIVIL_SOCIETY",
            "Judiciary", "JUDICIARY");

    private static final Map<String, String> AGES =
            Map.of("Under18", "UNDER_18", "18To34", "18_34", "35To59", "35_59", "60Up", "60_UP");

    private final Clock clock;

    ProgrammeStep(Clock clock) {
        this.clock = clock;
    }

    public static EventNumber number(Step step) {
        return EventNumber.ofCode(step.businessKey());
    }

    public static EventNumber number(DelegateExecution execution) {
        return EventNumber.ofCode(execution.getProcessBusinessKey());
    }

    /** The day that was agreed; after it the unit is reminded, and in the end the event counts as not held. */
    public LocalDate planned(Step step) {
        LocalDate day = step.date("plannedDay").orElseThrow();
        if (day.isBefore(today()) || day.isAfter(today().plusDays(LONGEST_AHEAD))) {
            throw step.refuse("plannedDay", "اليوم ليس في السنة القادمة");
        }
        step.set(Variables.EVENT_DAY, day.toString());
        step.set(Variables.EVENT_REMIND_ON, day.plusDays(REMIND_AFTER).toString());
        step.set(Variables.EVENT_GIVEN_UP_ON, day.plusDays(GIVE_UP_AFTER).toString());
        return day;
    }

    /** The day on which it was held; nobody holds anything tomorrow. */
    public LocalDate held(Step step) {
        LocalDate day = step.date("heldDay").orElseThrow();
        if (day.isAfter(today())) {
            throw step.refuse("heldDay", "هذا اليوم لم يأتِ بعد");
        }
        return day;
    }

    /** Who came, as it was counted in the fields of the form. */
    public static List<Attendance> attendance(Step step) {
        List<Attendance> came = new ArrayList<>();
        new TreeMap<>(CATEGORIES).forEach((field, category) -> {
            for (String sex : new String[] {"F", "M"}) {
                new TreeMap<>(AGES).forEach((ageField, age) -> step.number("came" + field + sex + ageField)
                        .ifPresent(people -> came.add(new Attendance(category, sex, age, people))));
            }
        });
        return came;
    }

    /** How many of each category were invited. */
    public static Map<String, Integer> invited(Step step) {
        Map<String, Integer> invited = new TreeMap<>();
        CATEGORIES.forEach((field, category) -> step.number("invited" + field)
                .filter(people -> people > 0)
                .ifPresent(people -> invited.put(category, people)));
        return invited;
    }

    /** The three questions before and after. */
    public static List<Answers> answers(Step step) {
        int before = step.number("answeredBefore").orElse(0);
        int after = step.number("answeredAfter").orElse(0);
        List<Answers> answers = new ArrayList<>();
        for (int question = 1; question <= QUESTIONS; question++) {
            answers.add(answer(step, question, false, before, "rightBefore" + question));
            answers.add(answer(step, question, true, after, "rightAfter" + question));
        }
        return answers;
    }

    private static Answers answer(Step step, int question, boolean after, int answered, String field) {
        int right = step.number(field).orElse(0);
        if (right > answered) {
            throw step.refuse(field, "الإجابات الصحيحة أكثر من المجيبين");
        }
        return new Answers(question, after, answered, right);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
    }
}
