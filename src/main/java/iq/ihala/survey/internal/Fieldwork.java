package iq.ihala.survey.internal;

import iq.ihala.survey.Quota;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the asking has come. */
@Repository
class Fieldwork {

    /** A quarter with nine tenths of its quota counts as complete (mark A). */
    private static final double ENOUGH = 0.9;

    private final JdbcClient jdbc;

    Fieldwork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody has an answer to the trust question, if only that it is declined. */
    List<Quota> quotas(String survey) {
        return jdbc.sql("select q.quarter, q.sex, q.age_band, q.target, coalesce(sum(t.people), 0) from survey_quota q"
                        + " left join survey_tally t on t.survey = q.survey and t.question = :trust and t.quarter = q.quarter"
                        + " and t.sex = q.sex and t.age_band = q.age_band where q.survey = :survey"
                        + " group by q.quarter, q.sex, q.age_band, q.target order by q.quarter, q.sex, q.age_band")
                .param("survey", survey)
                .param("trust", SurveyWords.TRUST)
                .query((row, n) ->
                        new Quota(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    /** Quarters whose quotas, each counted no further than its target, are below this part of what is to be reached. */
    List<String> behind(String survey, double part) {
        Map<String, int[]> quarters = new TreeMap<>();
        for (Quota quota : quotas(survey)) {
            int[] sums = quarters.computeIfAbsent(quota.quarter(), none -> new int[2]);
            sums[0] += Math.min(quota.got(), quota.target());
            sums[1] += quota.target();
        }
        return quarters.entrySet().stream()
                .filter(one -> one.getValue()[0] < ENOUGH * part * one.getValue()[1])
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The part of the days that has passed, between 0 and 1. */
    static double passed(Survey survey, LocalDate today) {
        long all = ChronoUnit.DAYS.between(survey.openedOn(), survey.closesOn());
        long gone = ChronoUnit.DAYS.between(survey.openedOn(), today);
        return all <= 0 ? 1 : Math.min(1, Math.max(0, (double) gone / all));
    }
}
