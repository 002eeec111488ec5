package iq.ihala.process.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import iq.ihala.audit.AuditCheck;
import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ProbeStep;
import iq.ihala.process.support.TestHouse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every look at an answer and every answer leaves an entry; who is refused leaves one too. */
@EngineTest
class AuditedFormsTest {

    private static final String NAME = "سجى الموسوي";

    @Autowired
    private TestHouse house;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditCheck check;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private ProbeStep step;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String number;

    @BeforeEach
    void aCaseWithAnAnswer() {
        repository
                .createDeployment()
                .addClasspathResource("probe/probe.bpmn")
                .addClasspathResource("probe/probe.open.form")
                .addClasspathResource("probe/probe.answer.form")
                .deploy();
        house.employ("audit.intake", "F", "intake_counsellor");
        house.employ("audit.lawyer", "F", "lawyer");
        house.employ("audit.partner", "F", "partner_focal");
        house.mayStart("intake_counsellor", "probe");
        step.does(execution -> {});
        number = house.caseNumber(house.start("audit.intake", "probe", Map.of("channel", "WALK_IN", "note", NAME)));
        house.answer("audit.intake", number, "userTask_answer", Map.of("fullName", NAME));
    }

    @Test
    void openingACaseAndAnsweringAreChangesWithTheFormAsTheirSubject() {
        assertThat(entries())
                .extracting(AuditEntry::kind, AuditEntry::subject, AuditEntry::by, AuditEntry::detail)
                .contains(
                        tuple(AuditKind.CHANGE, "case", "audit.intake", "OPENED"),
                        tuple(AuditKind.CHANGE, "probe.open", "audit.intake", ""),
                        tuple(AuditKind.CHANGE, "probe.answer", "audit.intake", ""));
    }

    @Test
    void whoeverIsShownAnAnswerIsRemembered() {
        String task = claimed();
        assertThat(looks()).isEmpty();

        assertThat(house.as("audit.lawyer", () -> forms.getTaskFormVariables(task)))
                .containsEntry("fullName", NAME);

        assertThat(looks()).extracting(AuditEntry::subject).containsExactly("probe.answer");
    }

    @Test
    void aFormThatShowsNoAnswerLeavesNoLook() {
        String task = house.taskId(number, "userTask_answerAgain");
        house.as("audit.lawyer", () -> forms.getTaskFormVariables(task));
        assertThat(looks()).isEmpty();
    }

    @Test
    void aLookThatCannotBeRememberedIsRefused() {
        String task = claimed();
        String path = "/engine-rest/task/" + task + "/form-variables";
        withoutHead(() -> {
            var refused = http.withBasicAuth("audit.lawyer", TestHouse.PASSWORD).getForEntity(path, String.class);
            assertThat(refused.getStatusCode().value()).isEqualTo(500);
            assertThat(refused.getBody()).doesNotContain(NAME);
        });
        var shown = http.withBasicAuth("audit.lawyer", TestHouse.PASSWORD).getForEntity(path, String.class);
        assertThat(shown.getBody()).contains(NAME);
    }

    @Test
    void whoTriesATaskThatIsNotHersIsRefusedAndRemembered() {
        String task = house.taskId(number, "userTask_answerAgain");
        assertThatThrownBy(() -> house.as("audit.partner", () -> forms.getTaskFormVariables(task)))
                .isInstanceOf(AuthorizationException.class);
        assertThat(trail.by("audit.partner", AuditPage.newest(1)))
                .extracting(AuditEntry::kind, AuditEntry::caseNumber, AuditEntry::subject)
                .containsExactly(tuple(AuditKind.REFUSED, number, "userTask_answerAgain"));
    }

    @Test
    void aConsentIsRememberedFromYesToWithdrawal() {
        var caseNumber = new CaseNumber(number);
        consents.give(new ConsentGiven(
                caseNumber, ConsentCode.C_REF, "PSS", "prov-1", null, "SELF", "SIGNED", null, "AR", "audit.intake"));
        consents.withdraw(caseNumber, ConsentCode.C_REF, "PSS", "audit.lawyer");
        consents.refuse(caseNumber, ConsentCode.C_CP, null, "audit.intake");
        caseFiles.close(caseNumber, "GOALS_MET", "audit.lawyer");
        assertThat(entries())
                .extracting(AuditEntry::kind, AuditEntry::subject, AuditEntry::by, AuditEntry::detail)
                .startsWith(
                        tuple(AuditKind.CHANGE, "case", "audit.lawyer", "CLOSED"),
                        tuple(AuditKind.CONSENT, "C_CP", "audit.intake", "REFUSED"),
                        tuple(AuditKind.CONSENT, "C_REF", "audit.lawyer", "WITHDRAWN"),
                        tuple(AuditKind.CONSENT, "C_REF", "audit.intake", "GIVEN"));
    }

    @Test
    void theTrailOfAllThisIsWhole() {
        assertThat(check.verify().flaw()).isNull();
    }

    private String claimed() {
        String task = house.taskId(number, "userTask_answerAgain");
        house.as("audit.lawyer", () -> {
            tasks.claim(task, "audit.lawyer");
            return null;
        });
        return task;
    }

    private List<AuditEntry> entries() {
        return trail.ofCase(number, AuditPage.newest(100));
    }

    private List<AuditEntry> looks() {
        return entries().stream()
                .filter(entry -> entry.kind() == AuditKind.READ && entry.by().equals("audit.lawyer"))
                .toList();
    }

    private void withoutHead(Runnable work) {
        var row = jdbc.queryForMap("select seq, mac, head_mac from audit_head where id = 1");
        transaction.executeWithoutResult(status -> jdbc.update("delete from audit_head"));
        try {
            work.run();
        } finally {
            transaction.executeWithoutResult(status -> jdbc.update(
                    "insert into audit_head (id, seq, mac, head_mac) values (1, ?, ?, ?)",
                    row.get("seq"),
                    row.get("mac"),
                    row.get("head_mac")));
        }
    }
}
