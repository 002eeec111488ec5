package iq.ihala.browser;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.immediatedanger.DangerForms;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.Traces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Somebody talks, even about danger, and then wants no record. Afterwards the house knows that somebody was advised about such
 * a matter, and nothing else.
 */
@ExtendWith(OutputCaptureExtension.class)
class AdviceWithoutRecordIT extends BrowserTest {

    /** A word that no form, diagram or seed contains. */
    private static final String CANARY = "قنبرزوط";

    private static final String PHONE_CANARY = "07719173550";

    /** Sessions of the browsers come and go; the counts are what may stay. */
    private static final Set<String> MAY_CHANGE =
            Set.of("spring_session", "spring_session_attributes", "advice_count", "audit_entry");

    @Test
    void nothingOfTheTalkIsStoredButTheCounts(CapturedOutput log) {
        Tasklist counsellor = at(People.COUNSELLOR);
        Tasklist supervisor = at(People.SUPERVISOR);
        Map<String, Long> rowsBefore = rows();
        long adviceBefore = adviceCounted();

        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "PHONE_OTHER"));
        counsellor.answer(caseNumber, "فحص السلامة الفوري", with(ReceptionForms.safe("F"), "immediateDanger", "YES"));
        surviveDanger(caseNumber, counsellor, supervisor);
        counsellor.answer(caseNumber, "شرح الحقوق وحدود السرية", ReceptionForms.rightsExplained());
        Set<String> instances = HouseTimers.everyInstance(caseNumber);

        // While the talk lasts, its words are sealed in the case file; in plain words they stand nowhere.
        Traces traces = new Traces(jdbc);
        assertThat(traces.tablesHolding(caseNumber)).isNotEmpty();
        assertThat(traces.tablesHolding(CANARY)).isEmpty();
        assertThat(traces.tablesHolding(PHONE_CANARY)).isEmpty();

        // She hesitates: half of a consent is typed, then she says no.
        FormFiller consent = counsellor.take(caseNumber, "الموافقة على التسجيل");
        consent.fill(Map.of(
                "consentRecord", "FULL", "consentForm", "VERBAL_WITNESSED", "consentWitness", CANARY + " الشاهدة"));
        consent.fill(ReceptionForms.noConsent());
        counsellor.complete();
        counsellor.answer(caseNumber, "استشارة دون تسجيل", ReceptionForms.advice());
        HouseTimers.runWaitingJobs();

        assertThat(HouseTimers.isRunning(caseNumber)).isFalse();
        assertThat(adviceCounted()).isEqualTo(adviceBefore + 1);
        assertThat(traces.tablesHolding(CANARY)).isEmpty();
        assertThat(traces.tablesHolding(PHONE_CANARY)).isEmpty();
        assertThat(traces.tablesHoldingButTheTrail(caseNumber)).isEmpty();
        instances.forEach(instance -> assertThat(traces.tablesHolding(instance)).isEmpty());
        assertThat(changed(rowsBefore, rows())).isEmpty();
        assertThat(log.getAll()).doesNotContain(CANARY, PHONE_CANARY);
        assertThat(counsellor.storage() + supervisor.storage()).doesNotContain(CANARY, PHONE_CANARY);
        assertThat(counsellor.shows(caseNumber)).isFalse();
        assertThat(supervisor.shows(caseNumber)).isFalse();
    }

    /** Everything that can be typed freely before the question of a record is asked holds the canary. */
    private void surviveDanger(String caseNumber, Tasklist counsellor, Tasklist supervisor) {
        counsellor.answer(caseNumber, "تأمين المكان", DangerForms.roomSecured(People.COUNSELLOR));
        supervisor.answer(
                caseNumber,
                "تأكيد تسلم الإنذار",
                with(DangerForms.acknowledged(), "supervisorInstruction", CANARY + " توجيه"));
        FormFiller police = counsellor.take(caseNumber, "هل تُطلب الشرطة؟");
        police.fill(with(DangerForms.policeConsent("CP_CONSENT"), "policeMayBeTold", CANARY + " للشرطة"));
        police.fill(Map.of("policeHelp", "NOT_WANTED"));
        counsellor.complete();
        counsellor.answer(caseNumber, "خطة سلامة فورية", planFullOfCanaries());
        counsellor.answer(caseNumber, "أين يريد أن يبقى؟", DangerForms.askNobody());
        counsellor.answer(
                caseNumber,
                "مأوى مؤقت",
                with(DangerForms.noPlace(), Map.of("stopGap", CANARY + " البديل", "placesTried", CANARY + " الأماكن")));
        counsellor.answer(
                caseNumber,
                "توثيق الإجراءات",
                with(DangerForms.actions("SAFETY_PLAN"), "actionsNote", CANARY + " توثيق"));
        supervisor.answer(
                caseNumber,
                "إسناد إداري الحالة",
                with(DangerForms.caseWorker(People.CASE_WORKER), "handOverNote", CANARY + " ملاحظة"));
    }

    private static Map<String, Object> planFullOfCanaries() {
        Map<String, Object> plan = new LinkedHashMap<>(DangerForms.safetyPlan("YES"));
        for (String field : List.of(
                "exitPlan",
                "documentsPlace",
                "phonePlan",
                "childrenPlan",
                "whoMayAnswer",
                "callerIdentity",
                "codeWord",
                "dangerSignal")) {
            plan.put(field, CANARY + " " + field);
        }
        plan.put("safeContactMethod", "PHONE_OTHER");
        plan.put("safePhone", PHONE_CANARY);
        plan.put("safeDays", List.of("MON"));
        plan.put("safeHours", List.of("H08_10"));
        return plan;
    }

    private long adviceCounted() {
        Long sum = jdbc.queryForObject("select coalesce(sum(talks), 0) from advice_count", Long.class);
        return sum == null ? 0 : sum;
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.queryForList(
                        "select table_name from information_schema.tables "
                                + "where table_schema = database() and table_type = 'BASE TABLE'",
                        String.class)
                .forEach(table -> rows.put(
                        table.toLowerCase(Locale.ROOT),
                        jdbc.queryForObject("select count(*) from `" + table + "`", Long.class)));
        MAY_CHANGE.forEach(rows::remove);
        return rows;
    }

    private static Map<String, String> changed(Map<String, Long> before, Map<String, Long> after) {
        Map<String, String> changed = new TreeMap<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.put(table, before.get(table) + " → " + rows);
            }
        });
        return changed;
    }
}
