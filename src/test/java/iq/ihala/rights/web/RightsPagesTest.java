package iq.ihala.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.evidence.Evidence;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.rights.LegalHolds;
import iq.ihala.rights.Requests;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Demands and evidence over HTTP, by the people who bring and decide them; who sees nothing stands in the access matrix. */
@EngineTest
class RightsPagesTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Requests requests;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private CaseNumber number;
    private String rights;
    private String files;
    private WebSession worker;
    private WebSession dpo;
    private WebSession supervisor;

    @BeforeEach
    void aCaseAndItsPeople() {
        for (String office : Set.of("case_worker", "dpo", "risk_reviewer")) {
            house.mayUseTasklist(office);
        }
        worker = session(house.employ("rp.worker", "F", "case_worker"));
        dpo = session(house.employ("rp.dpo", "F", "dpo"));
        supervisor = session(house.employ("rp.huda", "F", "risk_reviewer"));
        number = caseFiles.open("WALK_IN", "rp.worker");
        caseFiles.assignCaseWorker(number, "rp.worker");
        caseFiles.storeStep(new StepAnswers(
                number,
                "scope",
                "reception.takeIntake",
                1,
                "rp.worker",
                clock.instant(),
                Map.of("fullName", "نور", "narrative", "كما قالت")));
        rights = "/case/" + number.value() + "/rights";
        files = "/case/" + number.value() + "/evidence";
    }

    @Test
    void copyIsAskedByTheWorkerGrantedByTheOfficerAndPrintedAtTheDesk() {
        assertThat(act(worker, Map.of("act", "ask-access")).statusCode()).isEqualTo(302);
        String id = requests.of(number).get(0).id();
        HttpResponse<String> early = worker.submit(rights + "/print", rights, Map.of("id", id));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("لم يوافق الشخص الثاني");
        assertThat(act(worker, Map.of("act", "grant", "id", id)).statusCode()).isEqualTo(409);
        assertThat(act(dpo, Map.of("act", "grant", "id", id)).statusCode()).isEqualTo(302);

        HttpResponse<String> paper = worker.submit(rights + "/print", rights, Map.of("id", id));
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF");
        assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(paper.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"own-file.pdf\"");
        assertThat(paper.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void demandOfAnotherCaseIsNotDecidedHere() {
        act(worker, Map.of("act", "ask-access"));
        String id = requests.of(number).get(0).id();
        CaseNumber other = caseFiles.open("WALK_IN", "rp.worker");
        HttpResponse<String> answer =
                dpo.submit("/case/" + other.value() + "/rights", rights, Map.of("act", "grant", "id", id));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(requests.of(number).get(0).isOpen()).isTrue();
    }

    @Test
    void caseOnHoldSaysWhyItIsNotErasedAndIsErasedOnceTheHoldIsLifted() {
        assertThat(act(dpo, Map.of("act", "hold", "code", "COURT_ORDER", "words", "قرار-المحكمة"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(dpo.get(rights).body()).contains("محفوظ كاملاً", "أمر قضائي", "قرار-المحكمة");
        assertThat(worker.get(rights).body()).contains("أمر قضائي").doesNotContain("قرار-المحكمة");
        act(dpo, Map.of("act", "ask-erasure"));
        String id = requests.of(number).get(0).id();
        HttpResponse<String> held = act(supervisor, Map.of("act", "grant", "id", id));
        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.body()).contains("حفظ قانوني");

        act(dpo, Map.of("act", "ask-lift"));
        assertThat(act(dpo, Map.of("act", "lift")).statusCode()).isEqualTo(409);
        assertThat(act(supervisor, Map.of("act", "lift")).statusCode()).isEqualTo(302);
        assertThat(holds.of(number)).isEmpty();
        HttpResponse<String> erased = act(supervisor, Map.of("act", "grant", "id", id));
        assertThat(erased.statusCode()).isEqualTo(302);
        assertThat(dpo.get(rights).statusCode()).isEqualTo(404);
    }

    @Test
    void wrongAnswerIsCorrectedOnThePage() {
        assertThat(worker.get(rights).body()).contains("تصحيح جواب", "الاسم الكامل");
        assertThat(act(worker, Map.of("act", "correct", "code", "fullName", "words", "نور حسن"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(caseFiles.newestAnswers(number, Set.of("fullName"))).containsEntry("fullName", "نور حسن");
        assertThat(act(supervisor, Map.of("act", "correct", "code", "fullName", "words", "x"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void evidenceIsTakenWithConsentAndHandedOutAsADownloadOnly() {
        byte[] message = "رسالة تهديد <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        Map<String, String> form = Map.of("declared", "NOT_SEXUAL", "description", "رسالة");
        HttpResponse<String> without = worker.upload(files, files, form, message);
        assertThat(without.statusCode()).isEqualTo(409);
        assertThat(without.body()).contains("لا توجد موافقة سارية", "لا تُحفظ هنا صور جنسية أبداً");
        consents.give(new ConsentGiven(
                number, ConsentCode.C_EVID, null, null, null, "SELF", "SIGNED", null, "AR", "rp.worker"));
        assertThat(worker.upload(files, files, form, message).statusCode()).isEqualTo(302);
        assertThat(worker.upload(files, files, Map.of("description", "بلا إقرار"), message)
                        .body())
                .contains("يجب التأكيد أولاً");
        String id = evidence.of(number).get(0).id();

        HttpResponse<String> own = worker.submit(files + "/file", files, Map.of("id", id));
        assertThat(own.body()).isEqualTo(new String(message, StandardCharsets.UTF_8));
        assertThat(own.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(own.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(own.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value)
                .startsWith("attachment; filename=\"evidence-")
                .endsWith(".txt\""));
        assertThat(worker.submit(files + "/file", files, Map.of("id", id, "act", "delete"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(evidence.of(number).get(0).fileKept()).isFalse();
    }

    @Test
    void tenMebibytesPassTheDoorAndTwelveDoNot() {
        consents.give(new ConsentGiven(
                number, ConsentCode.C_EVID, null, null, null, "SELF", "SIGNED", null, "AR", "rp.worker"));
        byte[] large = new byte[10 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        Map<String, String> form = Map.of("declared", "NOT_SEXUAL", "description", "طويل");
        assertThat(worker.upload(files, files, form, large).statusCode()).isEqualTo(302);
        assertThat(evidence.of(number)).hasSize(1);
        assertThat(worker.upload(files, files, form, new byte[12 * 1024 * 1024]).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> act(WebSession session, Map<String, String> fields) {
        return session.submit(rights, "/case", fields);
    }

    private WebSession session(String user) {
        return new WebSession(port, user, TestHouse.PASSWORD);
    }
}
