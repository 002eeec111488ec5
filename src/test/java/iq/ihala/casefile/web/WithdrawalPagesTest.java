package iq.ihala.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.load.WebSession;
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

/** A withdrawal as a counsellor records it in the browser; who sees nothing stands in the access matrix. */
@EngineTest
class WithdrawalPagesTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Withdrawals withdrawals;

    @LocalServerPort
    private int port;

    private CaseNumber number;
    private String page;
    private WebSession worker;

    @BeforeEach
    void aCaseWithConsents() {
        house.mayUseTasklist("case_worker");
        house.mayUseTasklist("risk_reviewer");
        worker = new WebSession(port, house.employ("wp.worker", "F", "case_worker"), TestHouse.PASSWORD);
        number = caseFiles.open("WALK_IN", "wp.worker");
        caseFiles.assignCaseWorker(number, "wp.worker");
        give(ConsentCode.C_RECORD, null, null);
        give(ConsentCode.C_REF, "LEGAL", "NAME_PHONE");
        give(ConsentCode.C_STAT, null, null);
        contacts.agree(
                number,
                new SafeContact(
                        true, null, true, null, Set.of(), List.of(), null, null, "تفاح أخضر", null, false, false),
                "wp.worker");
        page = "/case/" + number.value() + "/withdraw";
    }

    @Test
    void whatHoldsIsOfferedWithWhatStopsAndWhatCannotBeUndone() {
        String shown = worker.get(page).body();
        assertThat(worker.get("/case/" + number.value()).body()).contains("سحب الموافقة", page);
        assertThat(shown)
                .contains("ITEM:LEGAL", "STATISTICS", "SHARING", "RECORD", "ALL", "لا رجوع عنه", "كلمة السر")
                .doesNotContain("MEDIATION", "تفاح");
    }

    @Test
    void whoStandsBeforeTheCounsellorTakesOneThingBack() {
        HttpResponse<String> done =
                worker.submit(page, page, Map.of("scope", "STATISTICS", "way", "PRESENT", "told", "yes"));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("سُجّل السحب", "العدد الكلي");
        assertThat(consents.isLive(number, ConsentCode.C_STAT, null, null)).isFalse();
        assertThat(worker.get(page).body()).contains("ما سُحب من قبل");
    }

    @Test
    void whoCallsSaysTheCodeWordAndANearMissIsRefusedWithoutAHint() {
        HttpResponse<String> wrong = worker.submit(
                page, page, Map.of("scope", "ITEM:LEGAL", "way", "CALLED_CODE_WORD", "codeWord", "تفاح أحمر"));
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.body()).contains("لا تطابق").doesNotContain("أخضر");
        assertThat(withdrawals.ofCase(number)).isEmpty();

        HttpResponse<String> right = worker.submit(
                page, page, Map.of("scope", "ITEM:LEGAL", "way", "CALLED_CODE_WORD", "codeWord", "تفّاح اخضر"));
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(withdrawals.ofCase(number)).extracting(Withdrawal::scope).containsExactly(WithdrawalScope.ITEM);
        assertThat(consents.isLive(number, ConsentCode.C_REF, "LEGAL", null)).isFalse();
    }

    @Test
    void aCallWithoutACodeWordIsTheSupervisorsToJudge() {
        HttpResponse<String> asked = worker.submit(page, page, Map.of("scope", "STATISTICS", "way", "CALLED"));
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("المشرف");
        WebSession supervisor = new WebSession(port, house.employ("wp.huda", "F", "risk_reviewer"), TestHouse.PASSWORD);
        assertThat(supervisor
                        .submit(page, page, Map.of("scope", "STATISTICS", "way", "CALLED"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsSharedFallsToTheCaseNumberWithoutEndingTheReferral() {
        assertThat(worker.submit(page, page, Map.of("scope", "SHARING", "way", "PRESENT", "told", "yes"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(consents.live(number, ConsentCode.C_REF, "LEGAL", null)
                        .orElseThrow()
                        .fieldSet())
                .isEqualTo("CODE_ONLY");
    }

    @Test
    void aFileThatWasTakenBackAsAWholeIsClosedToWhoeverRecordedIt() {
        HttpResponse<String> done = worker.submit(page, page, Map.of("scope", "ALL", "way", "PRESENT", "told", "yes"));
        assertThat(done.body()).contains("أُقفل الملف");
        assertThat(worker.get("/case/" + number.value()).statusCode()).isEqualTo(404);
        assertThat(worker.get(page).statusCode()).isEqualTo(404);
    }

    private void give(ConsentCode code, String item, String fields) {
        consents.give(new ConsentGiven(number, code, item, null, fields, "SELF", "SIGNED", null, "AR", "wp.worker"));
    }
}
