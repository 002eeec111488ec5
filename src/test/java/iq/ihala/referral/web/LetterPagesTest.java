package iq.ihala.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.document.PaperPictures;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.Answer;
import iq.ihala.referral.Letters;
import iq.ihala.referral.Letters.Hand;
import iq.ihala.referral.PaperRefusedException;
import iq.ihala.referral.PartnerAnswer;
import iq.ihala.referral.Referrals;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters and slips over HTTP with a real sign-in: by live consent only, and nothing home that is not safe there. */
@EngineTest
class LetterPagesTest {

    private static final String WORKER = "paper.worker";
    private static final String OTHER = "paper.other";
    private static final String PROVIDER = "PAO_BASRA";
    private static final String NAME = "canary Huda";

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Consents consents;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private CaseNumber number;
    private String item;

    @BeforeEach
    void aReferralWithAnAppointment() {
        house.mayUseTasklist("case_worker");
        house.employ(WORKER, "F", "case_worker");
        house.employ(OTHER, "F", "case_worker");
        number = transaction.execute(work -> cases.open("WALK_IN", WORKER));
        transaction.executeWithoutResult(work -> {
            jdbc.update("update case_file set case_worker = ? where case_number = ?", WORKER, number.value());
            item = referrals.open(number.value(), "LEGAL", null);
        });
        said("YES");
    }

    @Test
    void aLetterHoldsWhatThePersonAgreedToAndNoMore() throws Exception {
        consent("CODE_ONLY");
        assertThat(PaperPictures.text(letters.letter(number, item, Hand.PARTNER, WORKER)))
                .contains(number.value(), "لا شيء غير رقم الحالة")
                .doesNotContain(NAME);
        consent("NAME_PHONE");
        assertThat(PaperPictures.text(letters.letter(number, item, Hand.PARTNER, WORKER)))
                .contains(number.value(), NAME);
    }

    @Test
    void theCaseWorkerIsHandedThePaperAndEveryPaperIsRemembered() {
        consent("CODE_ONLY");
        WebSession session = new WebSession(port, WORKER, TestHouse.PASSWORD);
        assertThat(session.get(page("")).body())
                .contains("رسالة إلى الجهة", "لا أوراق مع الشخص", "ما جرى", "وافق الشخص على الجهة")
                .doesNotContain(NAME);
        HttpResponse<String> paper = submit(session, "letter.pdf", Map.of("hand", "PARTNER"));
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(paper.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(paper.body()).startsWith("%PDF");
        assertThat(trail())
                .contains("EXPORT referral/letter " + WORKER + " to=PAO_BASRA,hand=PARTNER,fields=CODE_ONLY");
    }

    @Test
    void withoutALiveConsentNothingIsPrinted() {
        consent("FULL_REPORT");
        consents.withdraw(number, ConsentCode.C_REF, item, WORKER);
        WebSession session = new WebSession(port, WORKER, TestHouse.PASSWORD);
        HttpResponse<String> refusal = submit(session, "letter.pdf", Map.of("hand", "PARTNER"));
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.body()).contains("لا توجد موافقة سارية").doesNotContain("%PDF", NAME);
        assertThat(submit(session, "slip.pdf", Map.of("known", "true")).statusCode())
                .isEqualTo(409);
        assertThat(trail())
                .contains("REFUSED referral/paper " + WORKER + " NO_CONSENT")
                .noneMatch(e -> e.startsWith("EXPORT"));
    }

    @Test
    void anotherCaseWorkerAndAnotherCaseGetNothing() {
        consent("FULL_REPORT");
        assertThat(submit(new WebSession(port, OTHER, TestHouse.PASSWORD), "letter.pdf", Map.of("hand", "PARTNER"))
                        .statusCode())
                .isIn(403, 404);
        CaseNumber second = transaction.execute(work -> cases.open("WALK_IN", WORKER));
        transaction.executeWithoutResult(work ->
                jdbc.update("update case_file set case_worker = ? where case_number = ?", WORKER, second.value()));
        WebSession session = new WebSession(port, WORKER, TestHouse.PASSWORD);
        assertThat(session.submit(
                                "/case/" + second.value() + "/referrals/" + item + "/letter.pdf",
                                "/case",
                                Map.of("hand", "PARTNER"))
                        .statusCode())
                .as("a referral of another case")
                .isEqualTo(404);
    }

    @Test
    void noPaperGoesHomeWithSomebodyWithWhomItIsNotSafe() throws Exception {
        consent("CODE_ONLY");
        answer();
        agree(true, false);
        refusedForTheHand("the perpetrator lives there");
        said("NO");
        agree(false, false);
        refusedForTheHand("no messages");
        agree(true, true);
        refusedForTheHand("a watched telephone");
        agree(true, false);
        assertThat(letters.mayCarryPapers(number)).isTrue();
        assertThat(PaperPictures.text(letters.letter(number, item, Hand.PERSON, WORKER)))
                .contains(number.value());
    }

    @Test
    void aSlipIsForWhoeverCanCarryItOrKnowsTheRiskAndWantsIt() throws Exception {
        consent("CODE_ONLY");
        assertThatThrownBy(() -> letters.slip(number, item, true, WORKER))
                .as("no appointment yet")
                .isInstanceOf(PaperRefusedException.class)
                .hasMessage("NO_APPOINTMENT");
        answer();
        assertThatThrownBy(() -> letters.slip(number, item, false, WORKER)).hasMessage("SLIP_RISK");
        assertThat(PaperPictures.text(letters.slip(number, item, true, WORKER)))
                .contains("موعدك", "24 تشرين الثاني 2099")
                .doesNotContain(number.value(), NAME);
        assertThat(trail()).contains("EXPORT referral/slip " + WORKER + " hand=PERSON,risk=KNOWN");
    }

    private void refusedForTheHand(String why) {
        assertThatThrownBy(() -> letters.letter(number, item, Hand.PERSON, WORKER))
                .as(why)
                .isInstanceOf(PaperRefusedException.class)
                .hasMessage("RISK");
    }

    private void consent(String fields) {
        consents.give(new ConsentGiven(
                number, ConsentCode.C_REF, item, PROVIDER, fields, "SELF", "SIGNED", null, "AR", WORKER));
        transaction.executeWithoutResult(work -> referrals.consented(item, PROVIDER, fields, WORKER));
    }

    private void answer() {
        transaction.executeWithoutResult(work -> {
            referrals.send(item);
            referrals.answer(
                    item,
                    new Answer(
                            PartnerAnswer.ACCEPTED_DATE,
                            "partner",
                            LocalDateTime.parse("2099-11-24T10:30"),
                            null,
                            null,
                            false,
                            false));
        });
    }

    private void said(String perpInHousehold) {
        transaction.executeWithoutResult(work -> cases.storeStep(new StepAnswers(
                number,
                "scope",
                "reception.takeIntake",
                1,
                WORKER,
                Instant.now(),
                Map.of("fullName", NAME, "perpInHousehold", perpInHousehold))));
    }

    private void agree(boolean messages, boolean watched) {
        contacts.agree(
                number,
                new SafeContact(
                        true,
                        ContactWay.PHONE_OWN,
                        watched,
                        "07701234567",
                        Set.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        messages,
                        false),
                WORKER);
    }

    private List<String> trail() {
        return transaction.execute(work -> jdbc.queryForList(
                "select concat(kind, ' ', subject, ' ', user_name, ' ', detail) from audit_entry where case_number = ?",
                String.class,
                number.value()));
    }

    private HttpResponse<String> submit(WebSession session, String paper, Map<String, String> fields) {
        return session.submit(page("/" + item + "/" + paper), "/case", fields);
    }

    private String page(String rest) {
        return "/case/" + number.value() + "/referrals" + rest;
    }
}
