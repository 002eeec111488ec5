package iq.ihala.survey.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.survey.Quota;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyAnswers;
import iq.ihala.survey.SurveyQuestion;
import iq.ihala.survey.SurveySettings;
import iq.ihala.survey.SurveyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's answers become counts in the same moment; nothing of the person, of the day or of the code is kept beside them. */
@Service
@Transactional
class CountedAnswers implements SurveyAnswers {

    private static final int MOST_AT_ONCE = 500;

    private static final String CLOSED = "أُغلق المسح. شكراً لك.";
    private static final String WHO = "اختر الحي والجنس والعمر.";
    private static final String ALL =
            "بقي سؤال بلا جواب. إن لم ترد أن تجيب فاختر «" + SurveyWords.DECLINED_ARABIC + "».";
    private static final String CODE =
            "الرمز غير صحيح أو استُعمل من قبل. انظر البطاقة واكتبه حرفاً حرفاً، أو اطلب بطاقة أخرى.";

    private final JdbcClient jdbc;
    private final SurveyTable table;
    private final Fieldwork fieldwork;
    private final OneTimeCodes codes;
    private final SurveySettings settings;
    private final AuditTrail audit;

    CountedAnswers(
            JdbcClient jdbc,
            SurveyTable table,
            Fieldwork fieldwork,
            OneTimeCodes codes,
            SurveySettings settings,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.table = table;
        this.fieldwork = fieldwork;
        this.codes = codes;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public List<String> issueCodes(String survey, int howMany, String by) {
        if (howMany < 1 || howMany > MOST_AT_ONCE || issued(survey) + howMany > settings.mostCodes()) {
            throw new IllegalArgumentException("Too many codes");
        }
        jdbc.sql(
                        "insert into survey_codes_issued (survey, issued) values (?, ?) on duplicate key update issued = issued + ?")
                .params(survey, howMany, howMany)
                .update();
        List<String> drawn = new ArrayList<>();
        while (drawn.size() < howMany) {
            String code = codes.draw();
            int kept = jdbc.sql("insert ignore into survey_code (survey, code_hash) values (?, ?)")
                    .params(survey, codes.hash(survey, code).orElseThrow())
                    .update();
            if (kept == 1) {
                drawn.add(code);
            }
        }
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "survey/codes", by, Integer.toString(howMany)));
        return drawn;
    }

    @Override
    public int issued(String survey) {
        return jdbc.sql("select coalesce(sum(issued), 0) from survey_codes_issued where survey = ?")
                .param(survey)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<String> put(
            Survey survey, String code, String quarter, String sex, String ageBand, Map<String, String> answers) {
        // Locked against the closing, so that the counts of a closed survey never change.
        boolean open = jdbc.sql("select state from survey_round where id = ? lock in share mode")
                .param(survey.id())
                .query(String.class)
                .optional()
                .filter("OPEN"::equals)
                .isPresent();
        if (!open) {
            return Optional.of(CLOSED);
        }
        if (fieldwork.quotas(survey.id()).stream().noneMatch(quota -> isOf(quota, quarter, sex, ageBand))) {
            return Optional.of(WHO);
        }
        List<SurveyQuestion> questions = table.questions(survey);
        if (!questions.stream().allMatch(question -> isAnswered(question, answers.get(question.code())))) {
            return Optional.of(ALL);
        }
        if (!use(survey.id(), code)) {
            return Optional.of(CODE);
        }
        for (SurveyQuestion question : questions) {
            jdbc.sql("insert into survey_tally (survey, question, quarter, sex, age_band, answer, people)"
                            + " values (?, ?, ?, ?, ?, ?, 1) on duplicate key update people = people + 1")
                    .params(survey.id(), question.code(), quarter, sex, ageBand, answers.get(question.code()))
                    .update();
        }
        return Optional.empty();
    }

    private boolean use(String survey, String code) {
        return codes.hash(survey, code)
                .filter(hash -> jdbc.sql("delete from survey_code where survey = ? and code_hash = ?")
                                .params(survey, hash)
                                .update()
                        == 1)
                .isPresent();
    }

    private static boolean isOf(Quota quota, String quarter, String sex, String ageBand) {
        return quota.quarter().equals(quarter)
                && quota.sex().equals(sex)
                && quota.ageBand().equals(ageBand);
    }

    private static boolean isAnswered(SurveyQuestion question, String answer) {
        return answer != null
                && (SurveyWords.DECLINED.equals(answer)
                        || SurveyWords.SCALES.get(question.scale()).containsKey(answer));
    }
}
