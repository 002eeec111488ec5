package iq.ihala.casefile.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseErased;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CasePseudonymised;
import iq.ihala.casefile.Countable;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.TalkForgotten;
import iq.ihala.casefile.WholeFile;
import iq.ihala.crypto.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of codes that may be counted. */
@Component
class CountableFacts {

    static final Set<String> FIELDS =
            Set.of("sex", "ageBand", "mainProblem", "problemTypes", "displacement", "district", "incidentDate");

    /** A form that asks one of these is about the person herself; «sex» alone may be somebody else's. */
    private static final Set<String> OF_THE_PERSON = Set.of("ageBand", "mainProblem", "displacement");

    private static final String PURPOSE = "case.countable";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,20}");
    private static final int DAY = 10;

    private final JdbcClient jdbc;
    private final Vault vault;

    CountableFacts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void note(StepAnswers step) {
        Map<String, Object> answers = step.answers();
        if (OF_THE_PERSON.stream().anyMatch(answers::containsKey)
                || step.form().equals(WholeFile.CORRECTION) && FIELDS.stream().anyMatch(answers::containsKey)) {
            note(step.caseNumber(), answers, step.at());
        }
    }

    void note(CaseNumber number, Map<String, Object> answers, Instant reported) {
        jdbc.sql("insert into case_countable (fact_key, sex, age_band, problem, displacement, district, delay_days)"
                        + " values (:key, :sex, :age, :problem, :displacement, :district, :delay) on duplicate key update"
                        + " sex = coalesce(values(sex), sex), age_band = coalesce(values(age_band), age_band),"
                        + " problem = coalesce(values(problem), problem),"
                        + " displacement = coalesce(values(displacement), displacement),"
                        + " district = coalesce(values(district), district),"
                        + " delay_days = coalesce(values(delay_days), delay_days)")
                .param("key", key(number))
                .param("sex", code(answers.get("sex")))
                .param("age", code(answers.get("ageBand")))
                .param("problem", problem(answers))
                .param("displacement", code(answers.get("displacement")))
                .param("district", code(answers.get("district")))
                .param("delay", delay(answers.get("incidentDate"), reported))
                .update();
    }

    Map<String, Countable> of(Collection<String> numbers) {
        Map<String, String> keys = new HashMap<>();
        numbers.forEach(number -> keys.put(key(new CaseNumber(number)), number));
        Map<String, Countable> found = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("select fact_key, sex, age_band, problem, displacement, district, delay_days from case_countable"
                            + " where fact_key in (:keys)")
                    .param("keys", keys.keySet())
                    .query(row -> {
                        found.put(
                                keys.get(row.getString(1)),
                                new Countable(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getObject(7, Integer.class)));
                    });
        }
        return found;
    }

    @EventListener
    void on(CaseErased erased) {
        forget(erased.caseNumber());
    }

    @EventListener
    void on(CasePseudonymised pseudonymised) {
        forget(pseudonymised.caseNumber());
    }

    @EventListener
    void on(TalkForgotten forgotten) {
        forget(forgotten.caseNumber());
    }

    private void forget(CaseNumber number) {
        jdbc.sql("delete from case_countable where fact_key = ?")
                .param(key(number))
                .update();
    }

    private String key(CaseNumber number) {
        return vault.blindIndex(number.value(), PURPOSE);
    }

    private static String code(Object answer) {
        return answer instanceof String text && CODE.matcher(text).matches() ? text : null;
    }

    /** Whoever has one trouble only is not asked which is the main one. */
    private static String problem(Map<String, Object> answers) {
        String main = code(answers.get("mainProblem"));
        return main == null && answers.get("problemTypes") instanceof List<?> all && all.size() == 1
                ? code(all.get(0))
                : main;
    }

    private static Integer delay(Object answer, Instant reported) {
        if (!(answer instanceof String text) || text.length() < DAY) {
            return null;
        }
        try {
            LocalDate incident = LocalDate.parse(text.substring(0, DAY));
            return (int) ChronoUnit.DAYS.between(incident, LocalDate.ofInstant(reported, WorkingCalendar.BASRA));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
