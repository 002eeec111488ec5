package iq.ihala.browser;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.immediatedanger.DangerForms;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.HouseTimers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody comes in danger of her life: everything else waits, help is called, and the police hear nothing she does not want. */
class ImmediateDangerIT extends BrowserTest {

    private static final String IMMINENT = "خطر وشيك";
    private static final String SAFE_PHONE = "07701234567";

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void helpIsCalledAndNobodyTellsThePolice() {
        Tasklist counsellor = at(People.COUNSELLOR);
        Tasklist supervisor = at(People.SUPERVISOR);
        Tasklist police = at(People.POLICE);

        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.answer(
                caseNumber,
                "فحص السلامة الفوري",
                with(ReceptionForms.safe("F"), Map.of("immediateDanger", "YES", "needsMedicalNow", "YES")));

        // The first list of the morning is the list of those in danger.
        assertThat(counsellor.openFilter(IMMINENT)).anyMatch(task -> task.contains(caseNumber));
        FormFiller room = counsellor.take(caseNumber, "تأمين المكان");
        assertThat(room.offered("staysWithPerson")).contains(People.COUNSELLOR);
        room.fill(DangerForms.roomSecured(People.COUNSELLOR));
        counsellor.complete();
        // The alarm rings first with one supervisor; unanswered, it goes on to the next.
        assertThat(recipients(caseNumber)).hasSize(1);
        HouseTimers.fire(caseNumber, "catchEvent_noAnswerYet");
        assertThat(recipients(caseNumber)).containsExactlyInAnyOrder(People.SUPERVISOR, People.OTHER_SUPERVISOR);
        assertThat(supervisor.openFilter(IMMINENT))
                .anyMatch(task -> task.contains("تأكيد تسلم الإنذار") && task.contains(caseNumber));
        supervisor.answer(caseNumber, "تأكيد تسلم الإنذار", DangerForms.acknowledged());

        counsellor.answer(caseNumber, "طلب الإسعاف", with(DangerForms.medicalHelp(), "hospital", "المستشفى التعليمي"));
        counsellor.answer(caseNumber, "هل تُطلب الشرطة؟", Map.of("policeHelp", "NOT_WANTED"));
        counsellor.answer(
                caseNumber,
                "خطة سلامة فورية",
                with(
                        DangerForms.safetyPlan("YES"),
                        Map.of(
                                "safeContactMethod",
                                "PHONE_OTHER",
                                "safePhone",
                                SAFE_PHONE,
                                "safeDays",
                                List.of("SUN", "TUE"),
                                "safeHours",
                                List.of("H10_12"))));

        counsellor.answer(caseNumber, "أين يريد أن يبقى؟", DangerForms.askNobody());
        FormFiller place = counsellor.take(caseNumber, "مأوى مؤقت");
        assertThat(place.value("agreedContact")).contains(SAFE_PHONE);
        place.fill(DangerForms.noPlace());
        counsellor.complete();
        counsellor.answer(caseNumber, "توثيق الإجراءات", DangerForms.actions("ROOM_SECURED", "MEDICAL", "SAFETY_PLAN"));

        FormFiller assignment = supervisor.take(caseNumber, "إسناد إداري الحالة");
        assertThat(assignment.offered("caseWorkerId")).contains(People.CASE_WORKER);
        assignment.fill(DangerForms.caseWorker(People.CASE_WORKER));
        supervisor.complete();

        assertThat(caseFiles.summary(CaseNumber.parse(caseNumber)).caseWorker()).isEqualTo(People.CASE_WORKER);
        assertThat(police.shows(caseNumber)).isFalse();
        assertThat(recipients(caseNumber)).allMatch(recipient -> recipient.contains("supervisor"));
        assertThat(HouseTimers.passed(caseNumber))
                .contains("userTask_callMedicalHelp", "userTask_findSafePlace", "endEvent_dangerHandled")
                .doesNotContain("userTask_informPolice", "userTask_approveOverride");
        // Only now, in safety, is she told her rights and asked whether anything may be written down.
        assertThat(house.open(caseNumber)).containsExactly("userTask_explainRights");
        assertThat(counsellor.openFilter(Tasklist.MINE)).anyMatch(task -> task.contains("شرح الحقوق"));
    }

    private List<String> recipients(String caseNumber) {
        return jdbc.queryForList(
                "select recipient from outbox_message where case_number = ?", String.class, caseNumber);
    }
}
