package iq.ihala.process.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.forum.Issue;
import iq.ihala.forum.Issues;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.SurveyPlay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.survey.Shown;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyAnswers;
import iq.ihala.survey.SurveyQuestion;
import iq.ihala.survey.SurveyResults;
import iq.ihala.survey.Surveys;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class SurveyTest {

    private static final String SURVEY = "SURVEY_2027_04";
    private static final String OFFICER = "sv.monitor";
    private static final String DIRECTOR = "sv.director";
    private static final List<String> EVERYWHERE = List.of();

    @Autowired
    private SurveyRun run;

    @Autowired
    private Surveys surveys;

    @Autowired
    private SurveyAnswers answers;

    @Autowired
    private SurveyResults results;

    @Autowired
    private Issues issues;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private SurveyPlay play;

    @BeforeEach
    void monitoringAndTheDirector() {
        BpmnAwareTests.init(engine);
        time.is(LocalDate.of(2027, 4, 1).atTime(9, 0));
        play = new SurveyPlay(house, surveys, answers);
        house.employ(OFFICER, "F", "monitoring_officer");
        house.employ(DIRECTOR, "M", "governorate_director");
        house.employ("sv.outreach", "F", "outreach_unit");
        house.employ("sv.worker", "F", "case_worker");
    }

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        transaction.executeWithoutResult(done -> SurveyPlay.endAll(jdbc));
    }

    @Test
    void aSurveyBeginsOnTheFirstWorkingDayOfItsMonthsAndOnlyOnce() {
        assertThat(run.begin(LocalDate.of(2027, 3, 1)))
                .as("not a month of surveys")
                .isFalse();
        assertThat(run.begin(LocalDate.of(2027, 10, 1))).as("a Friday").isFalse();
        assertThat(run.begin(LocalDate.of(2027, 10, 4)))
                .as("the day after was made up for")
                .isTrue();
        assertThat(run.begin(LocalDate.of(2027, 10, 5))).isFalse();
        assertThat(surveys.all()).extracting(Survey::id).containsExactly("SURVEY_2027_10");
    }

    @Test
    void whatIsPublishedIsComparedWithTheBaselineAndComesToTheForums() {
        ProcessInstance survey = open(400, "TRUST_CP", "KNOWS_CENTRE");
        assertThat(play.everybodyAnswers(SURVEY, EVERYWHERE, 2)).isEqualTo(400);
        lastDay();
        assertThat(survey).hasPassed("serviceTask_closeSurvey").isWaitingAt("userTask_approveResults");
        assertThat(house.fact(DIRECTOR, SURVEY, "userTask_approveResults", "surveyResultsText"))
                .contains("50% في هذا المسح، و74% في عام 2021", "24 نقطة أقل", "المجال من 45 إلى 55%", "عينة حصص");
        assertThat(results.published()).isEmpty();
        house.answer(DIRECTOR, SURVEY, "userTask_approveResults", Map.of("resultsPublished", "YES"));
        assertThat(survey).isEnded().hasPassed("serviceTask_tellForums", "endEvent_published");
        Shown trust = results.published().orElseThrow().trustOfAll();
        assertThat(trust.share().percent()).isEqualTo(50);
        assertThat(trust.answered()).isEqualTo(400);
        List<Issue> told = issues.waiting("MAQIL");
        assertThat(told).extracting(Issue::source).containsExactly("SURVEY");
        assertThat(issues.lastText(told.get(0).id(), "issueText")).contains("24 نقطة أقل");
        assertThat(issues.waiting("FORUM9")).hasSize(1);
    }

    @Test
    void whatTheDirectorDoesNotWantIsNotPublished() {
        ProcessInstance survey = open(90);
        play.everybodyAnswers(SURVEY, EVERYWHERE, 3);
        lastDay();
        house.answer(DIRECTOR, SURVEY, "userTask_approveResults", Map.of("resultsPublished", "NO"));
        assertThat(survey).isEnded().hasPassed("endEvent_withheld");
        assertThat(results.published()).isEmpty();
        assertThat(results.of(SURVEY)).isPresent();
        assertThat(issues.waiting("MAQIL")).isEmpty();
    }

    @Test
    void aDirectorWhoSaysNothingPublishesNothing() {
        ProcessInstance survey = open(90);
        play.everybodyAnswers(SURVEY, EVERYWHERE, 3);
        lastDay();
        HouseTimers.fire(SURVEY, "boundaryEvent_notDecided");
        assertThat(survey).isEnded().hasPassed("serviceTask_withholdSurvey");
        assertThat(surveys.find(SURVEY).orElseThrow().state()).isEqualTo("WITHHELD");
        surveys.decide(SURVEY, true, DIRECTOR);
        assertThat(surveys.find(SURVEY).orElseThrow().state())
                .as("decided once")
                .isEqualTo("WITHHELD");
    }

    @Test
    void aQuarterThatLagsIsRememberedEachWeek() {
        open(90);
        HouseTimers.fire(SURVEY, "catchEvent_weekGone");
        assertThat(mails()).as("on the first day nobody lags").isEmpty();
        time.passes(Duration.ofDays(14));
        play.everybodyAnswers(SURVEY, List.of("MAQIL"), 1);
        assertThat(surveys.lagging(SURVEY)).hasSize(8).doesNotContain("MAQIL");
        HouseTimers.fire(SURVEY, "catchEvent_weekGone");
        assertThat(mails()).contains(OFFICER, "sv.outreach").doesNotContain(DIRECTOR, "sv.worker");
    }

    @Test
    void anUnfinishedSampleIsExtendedTwiceAtMostAndThenClosed() {
        ProcessInstance survey = open(90);
        assertThat(surveys.find(SURVEY).orElseThrow().closesOn()).isEqualTo(LocalDate.of(2027, 4, 22));
        lastDay();
        assertThat(house.fact(OFFICER, SURVEY, "userTask_decideFieldwork", "surveyProgress"))
                .contains("المعقل: 0 من 10");
        house.answer(OFFICER, SURVEY, "userTask_decideFieldwork", Map.of("fieldworkChoice", "EXTEND"));
        assertThat(surveys.find(SURVEY).orElseThrow().isOpen()).isTrue();
        lastDay();
        house.answer(OFFICER, SURVEY, "userTask_decideFieldwork", Map.of("fieldworkChoice", "EXTEND"));
        lastDay();
        assertThat(survey).hasPassed("serviceTask_extendSurvey").isWaitingAt("userTask_approveResults");
    }

    @Test
    void anUnfinishedSampleIsClosedAtOnceOrByItself() {
        ProcessInstance survey = open(90);
        lastDay();
        house.answer(OFFICER, SURVEY, "userTask_decideFieldwork", Map.of("fieldworkChoice", "CLOSE"));
        assertThat(survey).isWaitingAt("userTask_approveResults");
        assertThat(house.fact(DIRECTOR, SURVEY, "userTask_approveResults", "surveyResultsText"))
                .contains("لا أحد");
        time.is(LocalDate.of(2027, 10, 4).atTime(9, 0));
        assertThat(run.begin(LocalDate.of(2027, 10, 4))).isTrue();
        play.design(OFFICER, "SURVEY_2027_10");
        play.plan(OFFICER, "SURVEY_2027_10", 90);
        HouseTimers.fire("SURVEY_2027_10", "catchEvent_lastDay");
        HouseTimers.fire("SURVEY_2027_10", "boundaryEvent_nobodyDecided");
        assertThat(surveys.find("SURVEY_2027_10").orElseThrow().isClosed()).isTrue();
    }

    @Test
    void whatNobodyPreparesIsNotTaken() {
        ProcessInstance survey = begun();
        HouseTimers.fire(SURVEY, "boundaryEvent_neverDesigned");
        assertThat(survey).isEnded().hasPassed("endEvent_surveySkipped");
        assertThat(surveys.find(SURVEY).orElseThrow().state()).isEqualTo("SKIPPED");
        time.is(LocalDate.of(2027, 10, 4).atTime(9, 0));
        assertThat(run.begin(LocalDate.of(2027, 10, 4))).isTrue();
        play.design(OFFICER, "SURVEY_2027_10");
        HouseTimers.fire("SURVEY_2027_10", "boundaryEvent_neverPlanned");
        assertThat(surveys.find("SURVEY_2027_10").orElseThrow().state()).isEqualTo("SKIPPED");
    }

    @Test
    void theTrustQuestionIsAlwaysAskedAndFirst() {
        begun();
        play.design(OFFICER, SURVEY);
        assertThat(surveys.find(SURVEY).orElseThrow().questions()).containsExactly("TRUST_LOCAL");
        assertThatThrownBy(() -> surveys.design(SURVEY, List.of("NOT_IN_THE_CATALOGUE")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(surveys.catalogue().stream().filter(SurveyQuestion::fixed))
                .extracting(SurveyQuestion::code)
                .containsExactly("TRUST_LOCAL");
    }

    @Test
    void sharesThatDoNotAddUpAreRefused() {
        begun();
        play.design(OFFICER, SURVEY);
        assertThatThrownBy(() -> house.answer(
                        OFFICER,
                        SURVEY,
                        "userTask_planSample",
                        Map.of("sampleSize", 400, "womenPercent", 50, "youngPercent", 80, "oldPercent", 30)))
                .isInstanceOf(RefusedAnswer.class);
        assertThat(surveys.quotas(SURVEY)).isEmpty();
    }

    @Test
    void aCodeIsGoodOnceAndNothingSaysWhoUsedIt() {
        open(90);
        Survey survey = surveys.find(SURVEY).orElseThrow();
        String code = answers.issueCodes(SURVEY, 3, OFFICER).get(0);
        Map<String, String> said = play.answersWith(survey, "NONE");
        assertThat(answers.put(survey, "0000-0000", "MAQIL", "F", "18_34", said))
                .isPresent();
        assertThat(answers.put(survey, code, "MAQIL", "F", "0_17", said)).isPresent();
        assertThat(answers.put(survey, code, "MAQIL", "F", "18_34", Map.of())).isPresent();
        assertThat(answers.put(survey, code, "MAQIL", "F", "18_34", Map.of("TRUST_LOCAL", "MINUS_ONE")))
                .isPresent();
        String asTyped = " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(answers.put(survey, asTyped, "MAQIL", "F", "18_34", said)).isEmpty();
        assertThat(answers.put(survey, code, "MAQIL", "F", "18_34", said)).isPresent();
        assertThat(jdbc.queryForObject("select count(*) from survey_code", Integer.class))
                .isEqualTo(2);
        assertThat(jdbc.queryForObject(
                        "select count(*) from survey_code where code_hash like '%" + code.replace("-", "") + "%'",
                        Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select sum(people) from survey_tally", Integer.class))
                .isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name in ('survey_tally', 'survey_code')",
                        String.class))
                .containsExactlyInAnyOrder(
                        "survey", "question", "quarter", "sex", "age_band", "answer", "people", "survey", "code_hash");
    }

    @Test
    void nothingIsTakenAfterTheClosing() {
        open(90);
        Survey survey = surveys.find(SURVEY).orElseThrow();
        String code = answers.issueCodes(SURVEY, 1, OFFICER).get(0);
        surveys.close(SURVEY);
        assertThat(answers.put(survey, code, "MAQIL", "F", "18_34", play.answersWith(survey, "NONE")))
                .hasValueSatisfying(refusal -> assertThat(refusal).contains("أُغلق"));
        assertThat(jdbc.queryForObject("select count(*) from survey_code", Integer.class))
                .isZero();
    }

    @Test
    void nobodyElseTakesItsSteps() {
        begun();
        for (String stranger : List.of(DIRECTOR, "sv.outreach", "sv.worker")) {
            assertThatThrownBy(() -> play.design(stranger, SURVEY)).as(stranger).isInstanceOf(RuntimeException.class);
        }
        assertThat(house.task(SURVEY, "userTask_designSurvey").getAssignee()).isNull();
    }

    private ProcessInstance begun() {
        assertThat(run.begin(LocalDate.of(2027, 4, 1))).isTrue();
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(SURVEY)
                .singleResult();
    }

    private ProcessInstance open(int size, String... questions) {
        ProcessInstance survey = begun();
        play.design(OFFICER, SURVEY, questions);
        play.plan(OFFICER, SURVEY, size);
        return survey;
    }

    private void lastDay() {
        HouseTimers.fire(SURVEY, "catchEvent_lastDay");
    }

    private List<String> mails() {
        return jdbc.queryForList(
                "select recipient from outbox_message where template = 'SURVEY_LAGS' and case_number = 'SURVEY-2027-04'",
                String.class);
    }
}
