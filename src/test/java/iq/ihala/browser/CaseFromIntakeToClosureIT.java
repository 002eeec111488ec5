package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.Traces;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Maryam's case, from the door to its end, through the hands of eight people. */
class CaseFromIntakeToClosureIT extends BrowserTest {

    private static final String PROVIDER = "HEALTH_BASRA";

    @Autowired
    private CaseFiles caseFiles;

    private String caseNumber;
    private Tasklist counsellor;
    private Tasklist caseWorker;
    private Tasklist supervisor;

    @Test
    void aCaseIsWalkedThroughByEveryRoleUntilItIsClosed() {
        counsellor = at(People.COUNSELLOR);
        caseWorker = at(People.CASE_WORKER);
        supervisor = at(People.SUPERVISOR);

        receive();
        assessRisk();
        talkAboutOptions();
        Tasklist lawyer = at(People.LAWYER);
        adviseOnLaw(lawyer);
        refer();
        plan();
        followUp();
        close();

        assertThat(HouseTimers.isRunning(caseNumber)).isFalse();
        assertThat(caseFiles.summary(CaseNumber.parse(caseNumber)).status()).isEqualTo(CaseStatus.CLOSED);
        // Her words are sealed in the case file; the engine, the outbox and the rest never had them.
        Traces traces = new Traces(jdbc);
        for (String word : List.of(Talk.NAME, Talk.STORY, Talk.PHONE, Talk.CODE_WORD, "قنبرخروج")) {
            assertThat(traces.tablesHolding(word)).as(word).isEmpty();
        }
    }

    private void receive() {
        caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.answer(caseNumber, "فحص السلامة الفوري", ReceptionForms.safe("F"));
        counsellor.answer(caseNumber, "شرح الحقوق وحدود السرية", ReceptionForms.rightsExplained());
        counsellor.answer(caseNumber, "الموافقة على التسجيل", ReceptionForms.consent("FULL"));
        counsellor.answer(caseNumber, "استمارة الاستقبال", Talk.intake());
        assertThat(counsellor.shows(caseNumber)).as("her part is done").isFalse();
    }

    private void assessRisk() {
        Tasklist psychologist = at(People.PSYCHOLOGIST);
        psychologist.answer(caseNumber, "فحص خطر الانتحار", Talk.twoQuestionsAboutDeath());
        caseWorker.answer(caseNumber, "تقييم العنف الأسري", Talk.violenceByHusband());

        FormFiller review = supervisor.take(caseNumber, "مراجعة الخطورة");
        assertThat(review.value("riskSummary")).contains("متوسط").doesNotContain("14", "/20");
        review.fill(Map.of("reviewDecision", "CONFIRM"));
        supervisor.complete();
        assertThat(caseFiles.summary(CaseNumber.parse(caseNumber)).caseWorker()).isEqualTo(People.CASE_WORKER);
    }

    private void talkAboutOptions() {
        FormFiller plan = caseWorker.take(caseNumber, "خطة السلامة");
        assertThat(plan.value("agreedContact")).contains(Talk.PHONE, Talk.CODE_WORD);
        assertThat(plan.value("safePhone")).isEqualTo(Talk.PHONE);
        plan.fill(Talk.safetyPlan());
        caseWorker.complete();
        caseWorker.answer(caseNumber, "شرح الخيارات", Talk.wishes());
        for (Map<String, Object> answer : List.of(Talk.yes(), Talk.yes(), Talk.no(), Talk.yes())) {
            FormFiller consent = caseWorker.take(caseNumber, "الموافقة على البند");
            assertThat(consent.value("consentItemText")).isNotBlank();
            consent.fill(answer);
            caseWorker.complete();
        }
    }

    private void adviseOnLaw(Tasklist lawyer) {
        FormFiller facts = lawyer.take(caseNumber, "جمع الوقائع");
        assertThat(facts.value("narrative")).isEqualTo(Talk.STORY);
        facts.fill(Map.of(
                "talkNeeded", "NO",
                "excuse", "NO",
                "victimUnder18", "NO",
                "accusedUnder18", "NO"));
        lawyer.complete();
        lawyer.answer(caseNumber, "تكييف الأفعال", Map.of("offenceCodes", List.of("L01"), "complaintOnly", "YES"));
        lawyer.answer(caseNumber, "نتيجة وجوب الإخبار", Map.of("dutyAfterClassification", "NONE"));
        FormFiller options = lawyer.take(caseNumber, "قراءة ورقة الخيارات");
        assertThat(options.value("deadlineText")).isNotBlank();
        options.fill(Talk.readToHer("NO"));
        lawyer.complete();
    }

    private void refer() {
        People people = new People(house);
        String partnerUser = people.employPartner(PROVIDER);
        Tasklist otherPartner = at(people.employPartner("PAO_BASRA"));

        FormFiller choice = caseWorker.take(caseNumber, "اختيار الشخص للجهة");
        assertThat(choice.offered("providerId")).contains(PROVIDER).hasSizeLessThanOrEqualTo(3);
        choice.fill(Talk.chooses(PROVIDER));
        caseWorker.complete();

        Tasklist partner = at(partnerUser);
        FormFiller referral = partner.take(caseNumber, "رد الجهة الشريكة");
        assertThat(referral.value("sharedInformation"))
                .contains(Talk.NAME, Talk.PHONE)
                .doesNotContain(Talk.STORY, Talk.CODE_WORD, "التنومة");
        assertThat(partner.text()).doesNotContain(Talk.STORY, Talk.CODE_WORD);
        assertSeesNothing(otherPartner);
        referral.fill(Map.of(
                "partnerAnswer", "ACCEPTED_DATE",
                "appointmentDate", time.today().plusDays(3).toString(),
                "appointmentTime", "10:30",
                "appointmentPlace", "العيادة النفسية",
                "transportNeeded", "NO",
                "escortNeeded", "NO"));
        partner.complete();

        caseWorker.answer(
                caseNumber,
                "إعلام الشخص بالموعد",
                Map.of(
                        "safeToTalk",
                        "YES",
                        "talkWay",
                        "PRESENT",
                        "appointmentTold",
                        "YES",
                        "appointmentReply",
                        "COMING",
                        "transportArranged",
                        "NOT_NEEDED",
                        "escortArranged",
                        "NOT_NEEDED"));
        String today = time.today().toString();
        caseWorker.answer(caseNumber, "الحضور", Map.of("attendance", "ATTENDED", "attendanceDate", today));
        partner.answer(
                caseNumber, "الإنجاز", Map.of("serviceResult", "FULL", "serviceEndDate", today, "reReferral", "NO"));
        assertThat(partner.shows(caseNumber)).isFalse();
    }

    private void assertSeesNothing(Tasklist stranger) {
        assertThat(stranger.shows(caseNumber)).isFalse();
        String task = house.taskId(caseNumber, "userTask_answerReferral");
        assertThat(stranger.status("/camunda/api/engine/engine/default/task/" + task))
                .isIn(403, 404);
        assertThat(stranger.status("/camunda/api/engine/engine/default/task/" + task + "/form-variables"))
                .isIn(403, 404);
    }

    private void plan() {
        caseWorker.answer(
                caseNumber, "خطة الحالة", Talk.plan(time.today().plusDays(10).toString()));
        supervisor.answer(caseNumber, "اعتماد الخطة", Map.of("planApproved", "YES"));
    }

    private void followUp() {
        for (String next : List.of("CONTINUE", "CLOSE")) {
            time.passes(Duration.ofDays(16));
            HouseTimers.fire(caseNumber, "catchEvent_followUpDue");
            FormFiller contact = caseWorker.take(caseNumber, "المتابعة");
            assertThat(contact.value("agreedContact")).contains(Talk.CODE_WORD, "أغلق الخط إذا أجاب غيره");
            contact.fill(Talk.followUp(next));
            caseWorker.complete();
        }
    }

    private void close() {
        caseWorker.answer(
                caseNumber,
                "طلب الإغلاق",
                Map.of(
                        "closureReason", "GOALS_MET",
                        "personAskedToClose", "YES",
                        "safetyPlanReviewed", "YES",
                        "deadlineTold", "YES",
                        "lessons", "قنبردرس"));
        supervisor.answer(caseNumber, "اعتماد الإغلاق", Map.of("closureApproved", "YES"));
        counsellor.answer(caseNumber, "استبيان الرضا", Talk.feedback());
    }
}
