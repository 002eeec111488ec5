package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.survey.Quota;
import iq.ihala.survey.SamplePlan;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyAnswers;
import iq.ihala.survey.SurveyQuestion;
import iq.ihala.survey.Surveys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A survey that was taken and published half a year ago; each answer came in by a code of its own, as answers do. */
@Component
@Profile("demo & !trial")
class PastSurvey {

    private static final List<String> QUESTIONS =
            List.of("TRUST_LOCAL", "TRUST_CP", "SAFE_EVENING", "KNOWS_CENTRE", "WOULD_ASK");
    private static final Map<String, String> ANSWERS = Map.of(
            "TRUST_LOCAL", "STRONG:9 MEDIUM:24 WEAK:37 NONE:27 DECLINED:3",
            "TRUST_CP", "STRONG:24 MEDIUM:38 WEAK:24 NONE:11 DECLINED:3",
            "SAFE_EVENING", "VERY_SAFE:12 SAFE:44 UNSAFE:30 VERY_UNSAFE:12 DECLINED:2",
            "KNOWS_CENTRE", "YES:41 NO:57 DECLINED:2",
            "WOULD_ASK", "YES:68 NO:26 DECLINED:6");
    private static final SamplePlan SAMPLE = new SamplePlan(360, 50, 45, 15);
    private static final int OPENED_ON = 5;
    private static final int CLOSED_ON = 26;
    private static final int DECIDED_ON = 10;
    private static final int MORNING = 10;

    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final PastDays days;

    PastSurvey(Surveys surveys, SurveyAnswers answers, PastDays days) {
        this.surveys = surveys;
        this.answers = answers;
        this.days = days;
    }

    /** Whether it was taken already: the past is made once, also where its making was cut off. */
    boolean isPlayed() {
        return !surveys.all().isEmpty();
    }

    /** Taken in this month, published in the next. */
    void play(YearMonth month) {
        String id = days.at(morning(month.atDay(OPENED_ON)), () -> {
            String begun = surveys.begin(month).orElseThrow().id();
            surveys.design(begun, QUESTIONS);
            surveys.plan(begun, SAMPLE);
            surveys.open(begun);
            return begun;
        });
        days.at(
                morning(month.atDay(OPENED_ON + 1)),
                () -> ask(surveys.find(id).orElseThrow(), Lot.of(month, "survey")));
        days.at(morning(month.atDay(CLOSED_ON)), () -> surveys.close(id));
        days.at(morning(month.plusMonths(1).atDay(DECIDED_ON)), () -> surveys.decide(id, true, "director"));
    }

    private void ask(Survey survey, Lot lot) {
        Iterator<String> codes =
                answers.issueCodes(survey.id(), SAMPLE.sampleSize(), "monitor").iterator();
        List<SurveyQuestion> questions = surveys.questions(survey);
        for (Quota quota : surveys.quotas(survey.id())) {
            for (int i = 0; i < quota.target(); i++) {
                Map<String, String> said = new HashMap<>();
                questions.forEach(question -> said.put(question.code(), lot.draw(ANSWERS.get(question.code()))));
                answers.put(survey, codes.next(), quota.quarter(), quota.sex(), quota.ageBand(), said)
                        .ifPresent(refusal -> {
                            throw new IllegalStateException(refusal);
                        });
            }
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING, 0).atZone(WorkingCalendar.BASRA).toInstant();
    }
}
