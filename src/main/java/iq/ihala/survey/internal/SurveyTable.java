package iq.ihala.survey.internal;

import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the surveys and the catalogue. */
@Repository
class SurveyTable {

    private static final String ALL =
            "select id, period, state, questions, sample_size, opened_on, closes_on, extensions,"
                    + " closed_on, decided_on from survey_round";

    private final JdbcClient jdbc;

    SurveyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Survey> find(String id) {
        return jdbc.sql(ALL + " where id = ?").param(id).query(SurveyTable::row).optional();
    }

    List<Survey> all() {
        return jdbc.sql(ALL + " order by period desc").query(SurveyTable::row).list();
    }

    List<SurveyQuestion> catalogue() {
        return jdbc.sql("select code, words_arabic, words_english, scale, fixed from survey_question order by place")
                .query((row, n) -> new SurveyQuestion(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5)))
                .list();
    }

    List<SurveyQuestion> questions(Survey survey) {
        return catalogue().stream()
                .filter(question -> survey.questions().contains(question.code()))
                .toList();
    }

    private static Survey row(ResultSet row, int n) throws SQLException {
        return new Survey(
                row.getString("id"),
                YearMonth.parse(row.getString("period")),
                row.getString("state"),
                Arrays.stream(row.getString("questions").split(","))
                        .filter(one -> !one.isEmpty())
                        .toList(),
                row.getInt("sample_size"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("extensions"),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class));
    }
}
