package iq.ihala.process.happening;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What staff say on a file's page has happened, over HTTP with a real sign-in. */
@EngineTest
class HappeningPagesTest {

    private static final String INTAKE = "hp.intake";
    private static final String WORKER = "hp.worker";
    private static final String STRANGER = "hp.stranger";
    private static final String SUPERVISOR = "hp.supervisor";

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private CaseNumber number;

    @BeforeEach
    void aCaseIsOpen() {
        house.employ("hp.administrator", "M", "sysadmin");
        house.employ(INTAKE, "F", "intake_counsellor");
        house.employ(WORKER, "F", "case_worker");
        house.employ(STRANGER, "M", "case_worker");
        house.employ(SUPERVISOR, "F", "risk_reviewer");
        number = CaseNumber.parse(house.caseNumber(house.start(INTAKE, "referral-path", Map.of("channel", "WALK_IN"))));
        house.answer(INTAKE, number.value(), "userTask_checkSafety", ReceptionForms.safe("NONE"));
        caseFiles.assignCaseWorker(number, WORKER);
    }

    @Test
    void whoeverSeesTheFileFindsTheButtonOnItAndStartsTheDangerPath() {
        WebSession worker = signedIn(WORKER);
        assertThat(worker.get(file("")).body()).contains("خطر جديد", "/case/" + number.value() + "/danger");

        HttpResponse<String> answer = worker.submit(file("/danger"), file(""), Map.of("source", "HOSPITAL"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/happened?done=DANGER_PATH"));
        assertThat(house.open(number.value())).contains("userTask_secureRoom");
        assertThat(worker.get(file("/happened?done=DANGER_PATH")).body()).contains("بدأ مسار الخطر الفوري");
        assertThat(caseFiles.newestAnswers(number, Set.of("dangerSource"))).containsEntry("dangerSource", "HOSPITAL");
    }

    @Test
    void aSignWithoutItsSourceStartsNothing() {
        HttpResponse<String> answer = signedIn(WORKER).submit(file("/danger"), file(""), Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(house.open(number.value())).doesNotContain("userTask_secureRoom");
    }

    @Test
    void whoHasNothingToDoWithTheCaseReportsNothingAndOpensNothing() {
        caseFiles.close(number, "GOALS_MET", SUPERVISOR);
        WebSession stranger = signedIn(STRANGER);

        assertThat(stranger.get(file("/happened")).statusCode()).isEqualTo(404);
        assertThat(stranger.submit(file("/danger"), "/case", Map.of("source", "HOSPITAL"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.submit(file("/reopen"), "/case", Map.of("reason", "RETURN"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void aSignForAClosedCaseCallsASupervisor() {
        caseFiles.close(number, "GOALS_MET", SUPERVISOR);
        endThePath();

        HttpResponse<String> answer =
                signedIn(WORKER).submit(file("/danger"), file(""), Map.of("source", "PERSON_CALLED"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("SUPERVISOR_CALLED"));
        assertThat(mails()).isPositive();
    }

    @Test
    void theSupervisorOpensAClosedCaseAgainAndTheRiskIsAssessedAnew() {
        caseFiles.close(number, "GOALS_MET", SUPERVISOR);
        WebSession supervisor = signedIn(SUPERVISOR);
        assertThat(supervisor.get(file("/happened")).body()).contains("افتح الحالة من جديد");

        HttpResponse<String> answer =
                supervisor.submit(file("/reopen"), file("/happened"), Map.of("reason", "NEW_INCIDENT"));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("REOPENED"));
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(house.open(number.value()))
                .doesNotContain("userTask_reopenCase")
                .isNotEmpty();
        assertThat(jdbc.queryForObject(
                        "select reopen_reason from case_file where case_number = ?", String.class, number.value()))
                .isEqualTo("NEW_INCIDENT");
    }

    @Test
    void aCaseWorkerSeesThatTheCaseIsClosedAndCannotOpenIt() {
        caseFiles.close(number, "GOALS_MET", SUPERVISOR);
        WebSession worker = signedIn(WORKER);

        assertThat(worker.get(file("/happened")).body())
                .contains("إعادة فتحها عند المشرف")
                .doesNotContain("افتح الحالة من جديد");
        assertThat(worker.submit(file("/reopen"), file("/happened"), Map.of("reason", "RETURN"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOpenCaseIsNotOpenedAgain() {
        HttpResponse<String> answer =
                signedIn(SUPERVISOR).submit(file("/reopen"), file("/happened"), Map.of("reason", "ERROR"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("الحالة مفتوحة");
    }

    @Test
    void theOldHistoryStaysAsItWasWhenTheCaseGoesOn() {
        List<Map<String, Object>> before = steps();
        caseFiles.close(number, "GOALS_MET", SUPERVISOR);

        signedIn(SUPERVISOR).submit(file("/reopen"), file("/happened"), Map.of("reason", "RETURN"));

        assertThat(steps()).hasSizeGreaterThan(before.size()).startsWith(before.toArray(Map[]::new));
    }

    private List<Map<String, Object>> steps() {
        return jdbc.queryForList(
                "select seq, form, scope, submitted_by, sha2(sealed_answers, 256) as sealed from case_step"
                        + " where case_number = ? order by seq",
                number.value());
    }

    private void endThePath() {
        house.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("referral-path")
                .list()
                .forEach(path -> house.runtime().deleteProcessInstance(path.getId(), "CLOSED"));
    }

    private int mails() {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where case_number = ? and template = 'ATTENTION_NEEDED'",
                Integer.class,
                number.value());
    }

    private String file(String page) {
        return "/case/" + number.value() + page;
    }

    private WebSession signedIn(String user) {
        return new WebSession(port, user, TestHouse.PASSWORD);
    }
}
