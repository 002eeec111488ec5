package iq.ihala.process.support;

import iq.ihala.survey.Quota;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyAnswers;
import iq.ihala.survey.SurveyQuestion;
import iq.ihala.survey.SurveyWords;
import iq.ihala.survey.Surveys;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;

/** People who answer a survey, and the monitoring officer who prepares it. */
public final class SurveyPlay {

    private final TestHouse house;
    private final Surveys surveys;
    private final SurveyAnswers answers;

    public SurveyPlay(TestHouse house, Surveys surveys, SurveyAnswers answers) {
        this.house = house;
        this.surveys = surveys;
        this.answers = answers;
    }

    public void design(String officer, String survey, String... questions) {
        house.answer(officer, survey, "userTask_designSurvey", Map.of("surveyQuestions", List.of(questions)));
    }

    public void plan(String officer, String survey, int size) {
        house.answer(
                officer,
                survey,
                "userTask_planSample",
                Map.of("sampleSize", size, "womenPercent", 50, "youngPercent", 45, "oldPercent", 13));
    }

    /** Everybody of the quotas of these quarters answers; of every four the first so many have weak or no trust. */
    public int everybodyAnswers(String id, List<String> quarters, int weakOfFour) {
        Survey survey = surveys.find(id).orElseThrow();
        int given = 0;
        for (Quota quota : surveys.quotas(id)) {
            if (quarters.isEmpty() || quarters.contains(quota.quarter())) {
                Iterator<String> codes = answers.issueCodes(id, Math.max(1, quota.target()), "test")
                        .iterator();
                for (int i = 0; i < quota.target(); i++) {
                    answer(survey, codes.next(), quota, given % 4 < weakOfFour ? "WEAK" : "MEDIUM");
                    given++;
                }
            }
        }
        return given;
    }

    private void answer(Survey survey, String code, Quota quota, String trust) {
        answers.put(survey, code, quota.quarter(), quota.sex(), quota.ageBand(), answersWith(survey, trust))
                .ifPresent(refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    /** An answer to each question: this one to the trust question, the first of its scale to the others. */
    public Map<String, String> answersWith(Survey survey, String trust) {
        Map<String, String> all = new HashMap<>();
        for (SurveyQuestion question : surveys.questions(survey)) {
            all.put(
                    question.code(),
                    SurveyWords.SCALES.get(question.scale()).keySet().iterator().next());
        }
        all.put(SurveyWords.TRUST, trust);
        return all;
    }

    /** Whatever surveys left ends, so that no other test meets it. */
    public static void endAll(JdbcTemplate jdbc) {
        RuntimeService runtime = ProcessEngines.getDefaultProcessEngine().getRuntimeService();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("survey")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
        jdbc.update("delete from outbox_message where template like 'SURVEY%'");
        jdbc.update("delete from survey_round");
        for (String table : List.of("forum_text", "forum_event", "forum_issue")) {
            jdbc.update("delete from " + table);
        }
    }
}
