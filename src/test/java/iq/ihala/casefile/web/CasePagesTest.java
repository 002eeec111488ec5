package iq.ihala.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How the pages behave as web pages: sign-in, session, tokens, headers, and that what is refused looks like what is not there. */
@EngineTest
@Import({Planted.class, Ties.class})
class CasePagesTest {

    private static final String TELEPHONE = "07712223344";

    @Autowired
    private Planted planted;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TestHouse house;

    @Autowired
    private Staff staff;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Ties ties;

    @LocalServerPort
    private int port;

    private CaseNumber number;
    private WebSession worker;

    @BeforeEach
    void aCaseWorkerIsSignedInAtTasklist() {
        house.employ("cp.administrator", "M", "sysadmin");
        house.employ("cp.worker", "F", "case_worker");
        number = planted.plant("cp.nobody", TELEPHONE);
        caseFiles.assignCaseWorker(number, "cp.worker");
        worker = new WebSession(port, "cp.worker", TestHouse.PASSWORD);
    }

    /** Other tests of this engine count who is there. */
    @AfterEach
    void everybodyGoesHome() {
        ties.sendHome("cp.");
    }

    @Test
    void aStrangerIsLedToTheSignInAndBackToTheNumberOnly() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/case/" + number.value()
                                        + "?next=//evil.example"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("lang=\"ar\"", "سجّل الدخول أولاً", "name=\"next\" value=\"/case/" + number.value() + "\"")
                .doesNotContain("evil");
    }

    @Test
    void thePageLivesInTasklistsSessionAndTasklistGoesOn() {
        assertThat(worker.get("/case/" + number.value()).statusCode()).isEqualTo(200);
        assertThat(search(Map.of("telephone", TELEPHONE)).statusCode()).isEqualTo(200);

        assertThat(worker.post("/camunda/api/engine/engine/default/task/count", "{}")
                        .statusCode())
                .as("Tasklist's own token still counts")
                .isEqualTo(200);
        assertThat(worker.get("/case").statusCode()).isEqualTo(200);

        worker.post("/camunda/api/admin/auth/user/default/logout", "");
        assertThat(worker.get("/case").statusCode())
                .as("signed out there, signed out here")
                .isEqualTo(401);
    }

    @Test
    void aSessionFromBeforeTheSignInOpensNothing() {
        WebSession visitor = WebSession.ofAStranger(port);
        String before = visitor.cookie("SESSION");
        visitor.signIn("cp.worker", TestHouse.PASSWORD);

        assertThat(visitor.get("/case").statusCode()).isEqualTo(200);
        assertThat(visitor.cookie("SESSION")).isNotEqualTo(before);
        WebSession planter = WebSession.ofAStranger(port);
        planter.put("SESSION", before);
        assertThat(planter.get("/case").statusCode()).isEqualTo(401);
    }

    @Test
    void anAccountThatIsGoneIsSignedOut() {
        house.employ("cp.leaver", "F", "case_worker");
        WebSession leaver = new WebSession(port, "cp.leaver", TestHouse.PASSWORD);
        assertThat(leaver.get("/case").statusCode()).isEqualTo(200);
        transaction.executeWithoutResult(work -> {
            jdbc.update("delete from ACT_ID_MEMBERSHIP where USER_ID_ = 'cp.leaver'");
            jdbc.update("delete from ACT_ID_USER where ID_ = 'cp.leaver'");
        });
        assertThat(leaver.get("/case").statusCode()).isEqualTo(401);
    }

    @Test
    void aFormWithoutTheTokenOfItsPageChangesNothing() {
        worker.get("/case");
        assertThat(worker.post("/case/search", Map.of("telephone", TELEPHONE)).statusCode())
                .isEqualTo(403);
        assertThat(worker.post("/case/search", Map.of("telephone", TELEPHONE, "_csrf", "guessed"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void answersAreKeptNowhereAndSendNothingElsewhere() {
        for (String path : List.of("/case", "/case/" + number.value(), "/case/nothing")) {
            var headers = worker.get(path).headers();
            assertThat(headers.allValues("Cache-Control")).as(path).containsExactly("no-store");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                    .contains("default-src 'none'", "form-action 'self'")
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe", "http"));
        }
    }

    @Test
    void whatIsRefusedLooksExactlyLikeWhatIsNotThere() {
        house.employ("cp.other", "F", "case_worker");
        WebSession other = new WebSession(port, "cp.other", TestHouse.PASSWORD);
        String unknown = CaseNumber.draw(21, new SecureRandom()).value();

        HttpResponse<String> refused = other.get("/case/" + number.value());
        HttpResponse<String> nothing = other.get("/case/" + unknown);
        HttpResponse<String> nonsense = other.get("/case/nonsense");
        assertThat(List.of(refused.statusCode(), nothing.statusCode(), nonsense.statusCode()))
                .containsOnly(404);
        assertThat(withoutToken(refused)).isEqualTo(withoutToken(nothing)).isEqualTo(withoutToken(nonsense));
        assertThat(audit.by("cp.other", AuditPage.newest(3)))
                .extracting(AuditEntry::kind)
                .containsOnly(AuditKind.REFUSED)
                .hasSize(3);
    }

    @Test
    void aSearchSaysNumberAndDatesOnlyAndIsRemembered() {
        HttpResponse<String> found = search(Map.of("telephone", "+964 771 222 3344"));
        assertThat(found.body()).contains(number.value()).doesNotContain("قناري");
        assertThat(search(Map.of("fullName", "فاطمه عبدالزهرة", "motherName", "ام فاطمة"))
                        .body())
                .contains(number.value());
        assertThat(search(Map.of("fullName", "فاطمة عبد الزهرة", "birthYear", "١٩٩٠"))
                        .body())
                .contains(number.value());
        assertThat(search(Map.of("fullName", "فاطمة عبد الزهرة")).body())
                .doesNotContain(number.value())
                .contains("الاسم وحده لا يكفي");
        assertThat(search(Map.of("number", number.value().toLowerCase(java.util.Locale.ROOT)))
                        .body())
                .contains("/case/" + number.value());

        assertThat(audit.by("cp.worker", AuditPage.newest(5))).allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(AuditKind.SEARCH);
            assertThat(entry.detail()).matches("(number|telephone|name),found=[0-9]+");
        });
    }

    @Test
    void aLookThatCannotBeRememberedIsNotGiven() {
        transaction.executeWithoutResult(work -> jdbc.execute("create trigger no_trail before insert on audit_entry"
                + " for each row signal sqlstate '45000' set message_text = 'full'"));
        try {
            HttpResponse<String> answer = worker.get("/case/" + number.value());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(Planted.wordsIn(answer.body())).isEmpty();
        } finally {
            transaction.executeWithoutResult(work -> jdbc.execute("drop trigger no_trail"));
        }
        assertThat(worker.get("/case/" + number.value()).statusCode()).isEqualTo(200);
    }

    /** The token of the sign-out form is another one in each answer. */
    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("(name=\"_csrf\" value=\")[^\"]+", "$1");
    }

    private HttpResponse<String> search(Map<String, String> fields) {
        return worker.submit("/case/search", "/case", fields);
    }
}
