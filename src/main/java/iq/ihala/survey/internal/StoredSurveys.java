package iq.ihala.survey.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.survey.Quota;
import iq.ihala.survey.SamplePlan;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyQuestion;
import iq.ihala.survey.SurveySettings;
import iq.ihala.survey.Surveys;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredSurveys implements Surveys {

    private final JdbcClient jdbc;
    private final SurveyTable table;
    private final Fieldwork fieldwork;
    private final Forums forums;
    private final SurveySettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    StoredSurveys(
            JdbcClient jdbc,
            SurveyTable table,
            Fieldwork fieldwork,
            Forums forums,
            SurveySettings settings,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.fieldwork = fieldwork;
        this.forums = forums;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Survey> begin(YearMonth period) {
        String id = "SURVEY_" + period.toString().replace('-', '_');
        int made = jdbc.sql(
                        "insert ignore into survey_round (id, period, state, questions) values (?, ?, 'DESIGN', '')")
                .params(id, period.toString())
                .update();
        return made == 1 ? find(id) : Optional.empty();
    }

    @Override
    public Optional<Survey> find(String id) {
        return table.find(id);
    }

    @Override
    public List<Survey> all() {
        return table.all();
    }

    @Override
    public Optional<Survey> open() {
        return table.all().stream().filter(Survey::isOpen).reduce((newer, older) -> older);
    }

    @Override
    public List<SurveyQuestion> catalogue() {
        return table.catalogue();
    }

    @Override
    public List<SurveyQuestion> questions(Survey survey) {
        return table.questions(survey);
    }

    @Override
    public void design(String id, List<String> questions) {
        Set<String> chosen = new HashSet<>(questions);
        List<String> asked = catalogue().stream()
                .filter(question -> question.fixed() || chosen.remove(question.code()))
                .map(SurveyQuestion::code)
                .toList();
        chosen.removeAll(asked);
        if (!chosen.isEmpty()) {
            throw new IllegalArgumentException("Not in the catalogue");
        }
        jdbc.sql("update survey_round set questions = ? where id = ? and state = 'DESIGN'")
                .params(String.join(",", asked), id)
                .update();
    }

    @Override
    public void plan(String id, SamplePlan plan) {
        if (plan.refusal() != null) {
            throw new IllegalArgumentException(plan.refusal());
        }
        List<String> quarters =
                forums.all().stream().filter(Forum::active).map(Forum::code).toList();
        jdbc.sql("delete from survey_quota where survey = ?").param(id).update();
        for (Quota quota : plan.over(quarters)) {
            jdbc.sql("insert into survey_quota (survey, quarter, sex, age_band, target) values (?, ?, ?, ?, ?)")
                    .params(id, quota.quarter(), quota.sex(), quota.ageBand(), quota.target())
                    .update();
        }
        jdbc.sql("update survey_round set state = 'PLANNED', sample_size = ? where id = ? and state = 'DESIGN'")
                .params(plan.sampleSize(), id)
                .update();
    }

    @Override
    public LocalDate open(String id) {
        LocalDate today = today();
        LocalDate last = today.plusDays(settings.openDays());
        jdbc.sql(
                        "update survey_round set state = 'OPEN', opened_on = ?, closes_on = ? where id = ? and state = 'PLANNED'")
                .params(today, last, id)
                .update();
        return last;
    }

    @Override
    public LocalDate extend(String id) {
        LocalDate last = today().plusDays(settings.extendDays());
        jdbc.sql("update survey_round set closes_on = ?, extensions = extensions + 1 where id = ? and state = 'OPEN'")
                .params(last, id)
                .update();
        return last;
    }

    @Override
    public boolean mayExtend(String id) {
        return find(id).filter(survey -> survey.extensions() < settings.mostExtensions())
                .isPresent();
    }

    @Override
    public List<Quota> quotas(String id) {
        return fieldwork.quotas(id);
    }

    @Override
    public boolean isComplete(String id) {
        return fieldwork.behind(id, 1).isEmpty();
    }

    @Override
    public List<String> lagging(String id) {
        Survey survey = find(id).filter(Survey::isOpen).orElse(null);
        return survey == null ? List.of() : fieldwork.behind(id, Fieldwork.passed(survey, today()));
    }

    @Override
    public void skip(String id) {
        jdbc.sql(
                        "update survey_round set state = 'SKIPPED', decided_on = ? where id = ? and state in ('DESIGN', 'PLANNED')")
                .params(today(), id)
                .update();
    }

    @Override
    public void close(String id) {
        jdbc.sql("update survey_round set state = 'CLOSED', closed_on = ? where id = ? and state = 'OPEN'")
                .params(today(), id)
                .update();
        jdbc.sql("delete from survey_code where survey = ?").param(id).update();
    }

    @Override
    public void decide(String id, boolean publish, String by) {
        int decided = jdbc.sql("update survey_round set state = ?, decided_on = ? where id = ? and state = 'CLOSED'")
                .params(publish ? "PUBLISHED" : "WITHHELD", today(), id)
                .update();
        if (decided == 1) {
            audit.record(new AuditEvent(AuditKind.CHANGE, null, "survey", by, publish ? "published" : "withheld"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
    }
}
