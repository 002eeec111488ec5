package iq.ihala.casefile.web;

import static iq.ihala.process.reception.ReceptionForms.safe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.TestHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

/** The file beside a step, and the notes in it, over HTTP with a real sign-in. */
@EngineTest
@Import({Planted.class, Ties.class})
class CaseTabTest {

    private static final String WORKER = "ct.worker";
    private static final String COUNSELLOR = "ct.counsellor";
    private static final String OTHER = "ct.other";
    private static final String NOTE = "اتصلت الجارة وقالت إنها بخير";

    @Autowired
    private Planted planted;

    @Autowired
    private Ties ties;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private TestHouse house;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private String number;
    private String task;

    @BeforeEach
    void aCaseWithAnOpenStep() {
        house.employ("ct.administrator", "M", "sysadmin");
        house.employ(COUNSELLOR, "F", "intake_counsellor");
        house.employ(OTHER, "F", "intake_counsellor");
        house.employ(WORKER, "F", "case_worker");
        number = house.caseNumber(house.start(COUNSELLOR, "referral-path", Map.of("channel", "WALK_IN")));
        house.answer(COUNSELLOR, number, "userTask_checkSafety", safe("F"));
        task = house.taskId(number, "userTask_explainRights");
    }

    @AfterEach
    void everybodyGoesHome() {
        ties.sendHome("ct.");
    }

    @Test
    void theStepsOwnCaseStandsBesideItAndEachLookIsRememberedOnce() {
        WebSession session = signedIn(COUNSELLOR);
        HttpResponse<String> page = session.get("/case/task/" + task);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "data-task=\"" + task + "\"", number, "قبل أن تتصل", "ما ينتظر ومتى", "شرح الحقوق وحدود السرية")
                .contains("<base target=\"_blank\">")
                .doesNotContain("class=\"bar\"", "<script>");
        session.get("/case/task/" + task);
        assertThat(audit.by(COUNSELLOR, AuditPage.newest(2))).allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(AuditKind.READ);
            assertThat(entry.caseNumber()).isEqualTo(number);
        });
        assertThat(readings()).isEqualTo(2);
    }

    @Test
    void onlyThisPageMayBeFramedAndOnlyByUs() {
        WebSession session = signedIn(COUNSELLOR);
        var beside = session.get("/case/task/" + task).headers();
        assertThat(beside.allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(beside.allValues("Content-Security-Policy")).singleElement().satisfies(policy -> assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'self'", "form-action 'self'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe"));
        assertThat(beside.allValues("Cache-Control")).containsExactly("no-store");
        for (String path : List.of("/case/" + number, "/case/" + number + "/happened", "/case")) {
            var alone = session.get(path).headers();
            assertThat(alone.allValues("X-Frame-Options")).as(path).containsExactly("DENY");
            assertThat(alone.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        }
    }

    @Test
    void whoseListsDoNotShowTheStepLearnsNothingNotEvenTheNumber() {
        HttpResponse<String> page = signedIn(OTHER).get("/case/task/" + task);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("هذه المهمة انتهت، أو ليست في قوائمك").doesNotContain(number);
        assertThat(audit.by(OTHER, AuditPage.newest(1)))
                .extracting(AuditEntry::kind)
                .containsExactly(AuditKind.REFUSED);
    }

    @Test
    void whoMayTakeTheStepIsToldToTakeItFirstAndCanStillHelpInDanger() {
        transaction.executeWithoutResult(work -> {
            jdbc.update("update ACT_RU_TASK set ASSIGNEE_ = null where ID_ = ?", task);
            jdbc.update(
                    "update case_file set counsellor = ?, opened_by = ? where case_number = ?", WORKER, WORKER, number);
        });
        HttpResponse<String> page = signedIn(OTHER).get("/case/task/" + task);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("استلم المهمة أولاً", "افتح ما يلزم للحماية", "href=\"/case/" + number + "\"")
                .doesNotContain("قبل أن تتصل");
    }

    @Test
    void aNoteIsKeptWithItsDateSealedAndPutRightByAnotherOne() {
        WebSession session = signedIn(COUNSELLOR);
        HttpResponse<String> written = session.submit(
                "/case/" + number + "/note",
                "/case/task/" + task,
                Map.of("section", "STORY", "words", NOTE, "tab", task));
        assertThat(written.statusCode()).isEqualTo(302);
        assertThat(written.headers().firstValue("Location")).hasValue("/case/task/" + task + "#notes");
        String first = jdbc.queryForObject("select id from case_note where case_number = ?", String.class, number);
        session.submit(
                "/case/" + number + "/note",
                "/case/" + number,
                Map.of("section", "STORY", "words", "كانت أختها لا جارتها", "corrects", first));

        String page = session.get("/case/" + number).body();
        assertThat(page).contains(NOTE, "كانت أختها لا جارتها", "#note-" + first, "تصحيح لملاحظة سابقة");
        assertThat(page.indexOf("كانت أختها")).isLessThan(page.indexOf(NOTE));
        List<byte[]> kept =
                jdbc.queryForList("select sealed_words from case_note where case_number = ?", byte[].class, number);
        assertThat(kept).hasSize(2).noneMatch(words -> new String(words, StandardCharsets.UTF_8).contains("الجارة"));
        assertThat(audit.by(COUNSELLOR, AuditPage.newest(5)))
                .filteredOn(entry -> entry.kind() == AuditKind.CHANGE)
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.subject()).isEqualTo("case/{number}/note");
                    assertThat(entry.detail()).isEqualTo("STORY");
                });
        assertThatThrownBy(() -> transaction.executeWithoutResult(work ->
                        jdbc.update("update case_note set written_by = 'somebody' where case_number = ?", number)))
                .hasMessageContaining("A note is never changed");
        transaction.executeWithoutResult(work -> jdbc.update("delete from case_file where case_number = ?", number));
        assertThat(jdbc.queryForObject("select count(*) from case_note where case_number = ?", Integer.class, number))
                .isZero();
    }

    @Test
    void aNoteInAPartThatIsNotHersIsRefusedAndAnEmptyOneGivesBackWhatWasTyped() {
        WebSession session = signedIn(COUNSELLOR);
        String page = "/case/" + number;
        assertThat(session.submit(page + "/note", page, Map.of("section", "PSYCH_NOTES", "words", NOTE))
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> tooLong =
                session.submit(page + "/note", page, Map.of("section", "STORY", "words", "ط".repeat(4_001)));
        assertThat(tooLong.statusCode()).isEqualTo(409);
        assertThat(tooLong.body()).contains("ط".repeat(4_001), "role=\"alert\"");
        assertThat(session.submit(page + "/note", page, Map.of("section", "STORY", "words", "  "))
                        .statusCode())
                .isEqualTo(409);
        assertThat(jdbc.queryForObject("select count(*) from case_note where case_number = ?", Integer.class, number))
                .isZero();
    }

    @Test
    void aNoteThatIsBeingTypedComesBackToItsWriterAloneAndIsGoneOnceItIsSaved() {
        WebSession session = signedIn(COUNSELLOR);
        caseFiles.assignCaseWorker(new CaseNumber(number), WORKER);
        String page = "/case/" + number;
        Map<String, String> typed = Map.of("section", "STORY", "words", NOTE);
        assertThat(session.submit(page + "/note/draft", page, typed).statusCode())
                .isEqualTo(204);
        assertThat(session.get(page).body()).contains(NOTE, "مسودة لم تُحفظ بعد");
        assertThat(signedIn(WORKER).get(page).body()).doesNotContain(NOTE);
        assertThat(jdbc.queryForList(
                        "select sealed_answers from case_draft where case_number = ?", byte[].class, number))
                .hasSize(1)
                .noneMatch(words -> new String(words, StandardCharsets.UTF_8).contains("الجارة"));
        assertThat(session.submit(page + "/note/draft", page, Map.of("section", "PSYCH_NOTES", "words", NOTE))
                        .statusCode())
                .isEqualTo(404);

        session.submit(page + "/note", page, typed);
        assertThat(session.get(page).body()).contains(NOTE).doesNotContain("مسودة لم تُحفظ بعد");
        assertThat(jdbc.queryForObject("select count(*) from case_draft where case_number = ?", Integer.class, number))
                .isZero();
    }

    @Test
    void aNoteOfOnePartIsReadByTheReadersOfThatPartAlone() {
        caseFiles.assignCaseWorker(new CaseNumber(number), WORKER);
        desk.note(WORKER, new CaseNumber(number), Section.LEGAL_NOTES, "سكين في المطبخ", null);
        desk.note(WORKER, new CaseNumber(number), Section.STORY, "قصة من الأخت", null);
        assertThat(signedIn(COUNSELLOR).get("/case/" + number).body())
                .contains("قصة من الأخت")
                .doesNotContain("سكين في المطبخ");
        assertThat(signedIn(WORKER).get("/case/" + number).body()).contains("قصة من الأخت", "سكين في المطبخ");
    }

    @Test
    void aLongCaseCostsNoMoreStatementsThanAShortOne() {
        CaseNumber long1 = planted.plant("ct.nobody", "07712220099");
        caseFiles.assignCaseWorker(long1, WORKER);
        referral(long1, 1);
        desk.note(WORKER, long1, Section.STORY, NOTE, null);
        desk.open(WORKER, long1);
        SqlMeter.Count few = SqlMeter.of(() -> desk.open(WORKER, long1));
        for (int i = 2; i < 14; i++) {
            referral(long1, i);
            desk.note(WORKER, long1, Section.STORY, NOTE + i, null);
            caseFiles.storeStep(new StepAnswers(
                    long1,
                    "s" + i,
                    "reception.takeIntake",
                    1,
                    WORKER,
                    clock.instant(),
                    Map.of("narrative", "قصة " + i)));
        }
        SqlMeter.Count many = SqlMeter.of(() -> desk.open(WORKER, long1));
        System.out.println("A case page costs " + few.questions() + " statements; with 13 referrals and notes "
                + many.questions());
        assertThat(many.questions()).isEqualTo(few.questions());
        assertThat(many.questions()).isLessThanOrEqualTo(26);
    }

    private void referral(CaseNumber of, int i) {
        transaction.executeWithoutResult(work -> {
            jdbc.update(
                    "insert into referral (id, version, case_number, service_code, state, provider_id, field_set, opened_at)"
                            + " select ?, 0, ?, code, 'DELIVERED', 'PAO_BASRA', 'CODE_ONLY', now()"
                            + " from service_category limit 1",
                    "RF-CT-" + of.value() + i,
                    of.value());
            jdbc.update(
                    "insert into referral_step (referral_id, kind, done_by, happened_at) values (?, 'SENT', ?, now())",
                    "RF-CT-" + of.value() + i,
                    WORKER);
        });
    }

    private long readings() {
        return audit.by(COUNSELLOR, AuditPage.newest(20)).stream()
                .filter(entry -> entry.kind() == AuditKind.READ && number.equals(entry.caseNumber()))
                .count();
    }

    private WebSession signedIn(String user) {
        return new WebSession(port, user, TestHouse.PASSWORD);
    }
}
