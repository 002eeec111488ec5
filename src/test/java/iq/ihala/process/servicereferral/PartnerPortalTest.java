package iq.ihala.process.servicereferral;

import static iq.ihala.process.servicereferral.ReferralForms.DAY_TO_COME;
import static iq.ihala.process.servicereferral.ReferralForms.appointmentTold;
import static iq.ihala.process.servicereferral.ReferralForms.informationSent;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.portal.PortalPeople;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.partnerdeletion.PartnerDeletionProcess;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.referral.Deletions.Received;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The partners' portal over HTTP: what its answers set in motion, who sees what, and when nothing is seen any more. */
@EngineTest
@Import({PortalPeople.class, SentReferral.class})
class PartnerPortalTest {

    private static final String WORKER = "pp.worker";
    private static final String PARTNER = "pp.legal";
    private static final String COLLEAGUE = "pp.legal2";
    private static final String STRANGER = "pp.bar";
    private static final String PAO = "PAO_BASRA";
    private static final String BAR = "BAR_BASRA";
    private static final int MOST_BYTES = 60_000;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private PortalPeople people;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private SentReferral sent;

    @Autowired
    private Consents consents;

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private CaseNumber number;

    @BeforeEach
    void arrive() {
        house.employ(WORKER, "F", "case_worker");
        people.forget(PARTNER, COLLEAGUE, STRANGER);
        people.employ(PAO, PARTNER);
    }

    @AfterEach
    void leave() {
        time.isReal();
        provider("UNCONFIRMED");
        people.forget(PARTNER, COLLEAGUE, STRANGER);
    }

    @Test
    void acceptanceAttendanceAndCompletionLeadTheDiagramToItsEnd() {
        refer("NAME_PHONE");
        WebSession portal = signedIn(PARTNER);
        assertThat(portal.get("/partner").body())
                .contains(number.value(), "بانتظار ردكم", "الباقي")
                .doesNotContain("canary");
        String page = portal.get(referral()).body();
        assertThat(page)
                .contains("canary-name", "<bdi dir=\"ltr\">0770 111 2222</bdi>", "قبول بموعد")
                .doesNotContain("canary-story");
        assertThat(item().state()).as("who looks has received it").isEqualTo(ReferralState.DELIVERED);

        HttpResponse<String> accepted = answer(portal, "ANSWER", accepted(DAY_TO_COME));
        assertThat(accepted.statusCode()).isEqualTo(302);
        assertThat(accepted.headers().firstValue("Location")).hasValue("/partner?done=ANSWER");
        assertThat(item().state()).isEqualTo(ReferralState.ACCEPTED_DATE);
        assertThat(item().appointment()).hasToString(DAY_TO_COME + "T14:30");
        assertThat(portal.get(referral()).body()).contains("canary-place", "14 شباط 2031");

        house.answer(WORKER, number.value(), "userTask_tellAppointment", appointmentTold());
        assertThat(portal.get("/partner").body()).contains("سجّلوا الحضور");
        assertThat(answer(portal, "ATTENDANCE", Map.of("attendance", "ATTENDED", "attendanceDate", "2026-11-01"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(item().state()).isEqualTo(ReferralState.ATTENDED);
        assertThat(answer(
                                portal,
                                "COMPLETION",
                                Map.of("serviceResult", "FULL", "serviceEndDate", "2026-11-01", "reReferral", "NO"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(item().state()).isEqualTo(ReferralState.COMPLETED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();

        assertThat(portal.get(referral()).statusCode())
                .as("what is done is not shown any more")
                .isEqualTo(410);
        assertThat(portal.get("/partner").body()).contains(number.value(), "أُنجزت");
        assertThat(audited("READ", "partner/referral", PARTNER)).isPositive();
        assertThat(audited("CHANGE", "partner/referral", PARTNER)).isEqualTo(3);
    }

    @Test
    void waitingListQuestionAndRefusalGoTheirOwnWays() {
        refer("CODE_ONLY");
        WebSession portal = signedIn(PARTNER);
        answer(portal, "ANSWER", Map.of("partnerAnswer", "INFO_NEEDED", "infoWanted", "canary-question"));
        assertThat(house.task(number.value(), "userTask_giveMoreInformation")).isNotNull();
        assertThat(portal.get("/partner").body()).contains("بانتظار المركز");
        house.answer(WORKER, number.value(), "userTask_giveMoreInformation", informationSent());

        assertThat(portal.get(referral()).body()).contains("canary-information").doesNotContain("canary-name");
        answer(portal, "ANSWER", Map.of("partnerAnswer", "WAITLISTED", "expectedDate", DAY_TO_COME));
        assertThat(house.task(number.value(), "userTask_decideWaitlist")).isNotNull();
        house.answer(WORKER, number.value(), "userTask_decideWaitlist", ReferralForms.waitlist("WAIT"));

        String path = referral();
        answer(portal, "ANSWER", Map.of("partnerAnswer", "DECLINED", "declineReason", "NO_CAPACITY"));
        assertThat(house.task(number.value(), "userTask_chooseProvider")).isNotNull();
        assertThat(portal.get(path).statusCode()).isEqualTo(410);
        assertThat(portal.get("/partner").body()).doesNotContain(number.value());
    }

    @Test
    void whatIsWrongIsSaidInArabicAndNothingIsHalfSaved() {
        refer("CODE_ONLY");
        WebSession portal = signedIn(PARTNER);
        HttpResponse<String> past = answer(portal, "ANSWER", accepted("2020-02-14"));
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.body()).contains("هذا التاريخ مضى", "canary-place", "تاريخ الموعد");
        assertThat(answer(portal, "ANSWER", Map.of("partnerAnswer", "INFO_NEEDED"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(answer(portal, "ANSWER", Map.of()).statusCode()).isEqualTo(422);
        assertThat(answer(portal, "COMPLETION", Map.of("serviceResult", "FULL")).statusCode())
                .as("not what waits now")
                .isEqualTo(409);

        assertThat(item().state()).isEqualTo(ReferralState.DELIVERED);
        assertThat(house.task(number.value(), "userTask_answerReferral").getAssignee())
                .as("nobody has it")
                .isNull();
    }

    @Test
    void theSecondOfTwoColleaguesHearsThatItWasAnswered() {
        refer("CODE_ONLY");
        people.employ(PAO, COLLEAGUE);
        WebSession portal = signedIn(PARTNER);
        WebSession other = signedIn(COLLEAGUE);
        other.get(referral());
        answer(portal, "ANSWER", Map.of("partnerAnswer", "ACCEPTED", "transportNeeded", "NO", "escortNeeded", "NO"));
        HttpResponse<String> late =
                answer(other, "ANSWER", Map.of("partnerAnswer", "DECLINED", "declineReason", "OTHER"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("قبل ردّكم");
        assertThat(item().state()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void anotherOrganisationsReferralLooksLikeNoneAndTheLookIsRemembered() {
        refer("FULL_REPORT");
        people.employ(BAR, STRANGER);
        WebSession stranger = signedIn(STRANGER);
        HttpResponse<String> foreign = stranger.get(referral());
        HttpResponse<String> none = stranger.get("/partner/referral/RF-NONE");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(withoutToken(foreign)).isEqualTo(withoutToken(none)).doesNotContain("canary", number.value());
        assertThat(answer(stranger, "ANSWER", accepted(DAY_TO_COME)).statusCode())
                .isEqualTo(404);
        assertThat(item().state()).isEqualTo(ReferralState.SENT);
        assertThat(stranger.get("/partner").body()).doesNotContain(number.value());
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where kind = 'REFUSED' and subject = 'partner/referral'"
                                + " and user_name = ? and case_number = ?",
                        Integer.class,
                        STRANGER,
                        number.value()))
                .isEqualTo(2);
    }

    @Test
    void consentTakenBackWhileThePartnerLooksShowsNothingMore() {
        refer("FULL_REPORT");
        WebSession portal = signedIn(PARTNER);
        assertThat(portal.get(referral()).body()).contains("canary-story");
        answer(portal, "ANSWER", Map.of("partnerAnswer", "ACCEPTED", "transportNeeded", "NO", "escortNeeded", "NO"));
        String path = referral();
        consents.withdraw(number, ConsentCode.C_REF, item().id(), WORKER);

        HttpResponse<String> next = portal.get(path);
        assertThat(next.statusCode()).isEqualTo(410);
        assertThat(next.body()).contains("لم تعد هذه الإحالة متاحة").doesNotContain("canary", number.value());
        assertThat(portal.get("/partner").body()).doesNotContain(number.value(), "canary");
        assertThat(portal.submit(path, "/partner", Map.of("step", "ATTENDANCE", "attendance", "ATTENDED"))
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void whoeverIsAskedToDeleteConfirmsItAndSeesNothingMore() {
        refer("FULL_REPORT");
        String path = referral();
        sent.isTakenBack(number, WORKER);
        runtime.startProcessInstanceByKey(
                PartnerDeletionProcess.KEY,
                number.value(),
                Map.of(
                        "partnerToAsk",
                        PartnerDeletionProcess.code(new Received(item().id(), PAO)),
                        "riskLevel",
                        "LOW",
                        "restricted",
                        false));
        WebSession portal = signedIn(PARTNER);
        assertThat(portal.get("/partner").body()).contains(number.value(), "أكّدوا التوقف والمحو");
        assertThat(portal.get(path).body())
                .contains("توقفنا ومحونا")
                .doesNotContain("canary", "ولا يلزم منكم أي إجراء");
        assertThat(portal.submit(path, "/partner", Map.of("step", "DELETION", "deletionAnswer", "DELETED"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(jdbc.queryForObject(
                        "select answer from referral_deletion where referral_id = ?", String.class, item().id()))
                .isEqualTo("DELETED");
        assertThat(portal.get("/partner").body()).doesNotContain(number.value());
    }

    @Test
    void aLinkOfAMailSaysNothingBeforeTheSignInAndWorksOnce() {
        refer("NAME_PHONE");
        String link = "/partner/link/" + people.linkTo(PARTNER, number.value());
        WebSession portal = WebSession.ofAStranger(port);
        HttpResponse<String> before = portal.get(link);
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.body()).contains("دخول الجهات").doesNotContain("canary", number.value(), item().id());

        Map<String, String> fields = new HashMap<>(credentials(PARTNER));
        fields.put("link", link.substring("/partner/link/".length()));
        assertThat(portal.submit("/partner/sign-in", link, fields).headers().firstValue("Location"))
                .hasValue(referral());
        assertThat(portal.get(link).headers().firstValue("Location")).as("used").hasValue("/partner");
        people.employ(BAR, STRANGER);
        String other = "/partner/link/" + people.linkTo(PARTNER, number.value());
        assertThat(signedIn(STRANGER).get(other).headers().firstValue("Location"))
                .hasValue("/partner");
    }

    @Test
    void aSessionIsShortNewAtSignInAndEndsWithAccountOrProvider() {
        WebSession portal = WebSession.ofAStranger(port);
        portal.get("/partner/sign-in");
        String before = portal.cookie("PARTNER_SESSION");
        assertThat(portal.submit("/partner/sign-in", "/partner/sign-in", credentials(PARTNER))
                        .statusCode())
                .isEqualTo(302);
        assertThat(portal.cookie("PARTNER_SESSION")).isNotEqualTo(before);
        assertThat(jdbc.queryForList(
                        "select max_inactive_interval from SPRING_SESSION s where exists (select 1 from"
                                + " SPRING_SESSION_ATTRIBUTES a where a.session_primary_id = s.primary_id"
                                + " and a.attribute_name = 'iq.ihala.portal.signedIn')",
                        Integer.class))
                .contains(600)
                .containsOnly(600);
        assertThat(portal.get("/camunda/api/engine/engine/default/task").statusCode())
                .as("opens nothing of the centre's")
                .isEqualTo(401);
        assertThat(portal.get("/case").statusCode()).isEqualTo(401);
        assertThat(portal.post("/partner/sign-out", Map.of()).statusCode())
                .as("no token")
                .isEqualTo(403);
        assertThat(portal.get("/partner").statusCode()).isEqualTo(200);

        provider("SUSPENDED");
        assertThat(portal.get("/partner").statusCode()).isEqualTo(401);
        provider("UNCONFIRMED");
        WebSession again = signedIn(PARTNER);
        assertThat(again.get("/partner").statusCode()).isEqualTo(200);
        transaction.executeWithoutResult(
                done -> jdbc.update("update partner_account set status = 'CLOSED' where user_id = ?", PARTNER));
        assertThat(again.get("/partner").statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverSignsOutIsOutAndUnknownUserAndWrongPasswordHearTheSame() {
        WebSession portal = signedIn(PARTNER);
        assertThat(portal.submit("/partner/sign-out", "/partner", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(portal.get("/partner").statusCode()).isEqualTo(401);

        HttpResponse<String> unknown = portal.submit(
                "/partner/sign-in",
                "/partner/sign-in",
                Map.of("user", "pp.nobody", "password", "wrong", "code", "000000"));
        HttpResponse<String> wrong = portal.submit(
                "/partner/sign-in", "/partner/sign-in", Map.of("user", PARTNER, "password", "wrong", "code", "000000"));
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(withoutToken(unknown)).isEqualTo(withoutToken(wrong)).contains("تعذر الدخول");
    }

    @Test
    void theFirstPagesAreSmallEnoughForASlowTelephone() {
        refer("CODE_ONLY");
        for (int i = 0; i < 40; i++) {
            more();
        }
        WebSession portal = signedIn(PARTNER);
        int css = bytes(portal.get("/web/partner.css")) + bytes(portal.get("/web/mark.svg"));
        int door = bytes(WebSession.ofAStranger(port).get("/partner/sign-in")) + css;
        int list = bytes(portal.get("/partner")) + css;
        int referral = bytes(portal.get(referral())) + css;
        System.out.println("Partner portal, bytes with styles and mark: door " + door + ", list of 41 " + list
                + ", referral " + referral);
        assertThat(portal.get("/partner").body()).doesNotContain("<script", "http://", "https://");
        assertThat(door).isBetween(2_000, MOST_BYTES);
        assertThat(list).isBetween(2_000, MOST_BYTES);
        assertThat(referral).isBetween(2_000, MOST_BYTES);
    }

    /** One more referral to the same provider, without a path: it stands among the others. */
    private void more() {
        CaseNumber other = caseFiles.open("WALK_IN", WORKER);
        String item = referrals.open(other.value(), "LEGAL", null);
        consents.give(new ConsentGiven(
                other, ConsentCode.C_REF, item, PAO, "CODE_ONLY", "SELF", "SIGNED", null, "AR", WORKER));
        referrals.consented(item, PAO, "CODE_ONLY");
        referrals.send(item);
    }

    private void refer(String fieldSet) {
        number = sent.to(PAO, fieldSet, WORKER);
    }

    private static Map<String, String> accepted(String day) {
        return Map.of(
                "partnerAnswer", "ACCEPTED_DATE",
                "appointmentDate", day,
                "appointmentTime", "14:30",
                "appointmentPlace", "canary-place",
                "transportNeeded", "NO",
                "escortNeeded", "NO");
    }

    private HttpResponse<String> answer(WebSession portal, String step, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("step", step);
        return portal.submit(referral(), "/partner", all);
    }

    private WebSession signedIn(String user) {
        WebSession session = WebSession.ofAStranger(port);
        HttpResponse<String> answer = session.submit("/partner/sign-in", "/partner/sign-in", credentials(user));
        assertThat(answer.statusCode()).as(user).isEqualTo(302);
        return session;
    }

    private Map<String, String> credentials(String user) {
        people.codesCountAgain(user);
        return Map.of("user", user, "password", PortalPeople.PASSWORD, "code", people.code(user));
    }

    private ReferralView item() {
        return referrals.ofCase(number.value()).get(0);
    }

    private String referral() {
        return "/partner/referral/" + item().id();
    }

    private int audited(String kind, String subject, String by) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where kind = ? and subject = ? and user_name = ? and case_number = ?",
                Integer.class,
                kind,
                subject,
                by,
                number.value());
    }

    private void provider(String status) {
        transaction.executeWithoutResult(
                done -> jdbc.update("update provider set status = ? where id = ?", status, PAO));
    }

    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static int bytes(HttpResponse<String> page) {
        return page.body().getBytes(StandardCharsets.UTF_8).length;
    }
}
