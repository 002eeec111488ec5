package iq.ihala.survey.internal;

import iq.ihala.survey.Shown;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyQuestion;
import iq.ihala.survey.SurveyResults;
import iq.ihala.survey.SurveyWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computed from counts that no longer change, so the same again each time. */
@Service
@Transactional(readOnly = true)
class CountedResults implements SurveyResults {

    private final JdbcClient jdbc;
    private final SurveyTable table;
    private final Fieldwork fieldwork;

    CountedResults(JdbcClient jdbc, SurveyTable table, Fieldwork fieldwork) {
        this.jdbc = jdbc;
        this.table = table;
        this.fieldwork = fieldwork;
    }

    @Override
    public Optional<Results> of(String survey) {
        return table.find(survey).filter(Survey::isClosed).map(this::results);
    }

    @Override
    public Optional<Results> published() {
        return table.all().stream().filter(Survey::isPublished).findFirst().map(this::results);
    }

    private Results results(Survey survey) {
        List<Row> rows = rows(survey.id());
        List<Figure> figures = table.questions(survey).stream()
                .map(question -> new Figure(question, Suppression.total(sum(rows, question))))
                .toList();
        SurveyQuestion trust = figures.stream()
                .map(Figure::question)
                .filter(question -> SurveyWords.TRUST.equals(question.code()))
                .findFirst()
                .orElseThrow();
        Set<String> quarters = new TreeSet<>();
        fieldwork.quotas(survey.id()).forEach(quota -> quarters.add(quota.quarter()));
        return new Results(
                survey,
                figures,
                Map.of(
                        "sex", split(rows, trust, Row::sex, SurveyWords.SEXES.keySet()),
                        "age", split(rows, trust, Row::ageBand, SurveyWords.AGES.keySet()),
                        "quarter", split(rows, trust, Row::quarter, quarters)));
    }

    private List<Shown> split(List<Row> rows, SurveyQuestion question, Function<Row, String> by, Set<String> codes) {
        Map<String, Counts> groups = new TreeMap<>();
        codes.forEach(code -> groups.put(code, Counts.NONE));
        rows.stream()
                .filter(row -> row.question().equals(question.code()))
                .forEach(row -> groups.merge(by.apply(row), row.counts(question), Counts::plus));
        return Suppression.split(groups);
    }

    private static Counts sum(List<Row> rows, SurveyQuestion question) {
        return rows.stream()
                .filter(row -> row.question().equals(question.code()))
                .map(row -> row.counts(question))
                .reduce(Counts.NONE, Counts::plus);
    }

    private List<Row> rows(String survey) {
        return jdbc.sql("select question, quarter, sex, age_band, answer, people from survey_tally where survey = ?")
                .param(survey)
                .query((row, n) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)))
                .list();
    }

    private record Row(String question, String quarter, String sex, String ageBand, String answer, int people) {

        Counts counts(SurveyQuestion asked) {
            if (SurveyWords.NOT_COUNTED.contains(answer)) {
                return Counts.NONE;
            }
            return new Counts(SurveyWords.COUNTED.get(asked.scale()).contains(answer) ? people : 0, people);
        }
    }
}
