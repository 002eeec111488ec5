package iq.ihala.signin;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.crypto.Vault;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Authenticators, codes for a lost telephone, passwords that change, and what an administrator does with an account. */
@EngineTest
class SecondFactorTest {

    private static final String CHIEF = "factor.chief";
    private static final String PLAIN = "factor.plain";
    private static final String ADMINISTRATOR = "factor.admin";
    private static final String NEEDS_ONE = "trial_of_the_second_factor";
    private static final Pattern RECOVERY = Pattern.compile("<code dir=\"ltr\">([0-9A-Z]{6}-[0-9A-Z]{6})</code>");

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Vault vault;

    @Autowired
    private TestRestTemplate http;

    @LocalServerPort
    private int port;

    @BeforeEach
    void employ() {
        forget();
        for (String user : List.of(CHIEF, PLAIN, ADMINISTRATOR)) {
            house.dismiss(user);
        }
        house.employ(CHIEF, "F", "risk_reviewer", NEEDS_ONE);
        house.employ(PLAIN, "F", "intake_counsellor");
        house.employ(ADMINISTRATOR, "M", "sysadmin");
    }

    @AfterEach
    void now() {
        time.isReal();
        forget();
    }

    private void forget() {
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from staff_attempt");
            jdbc.update("delete from staff_sign_in where user_id like 'factor.%'");
        });
    }

    @Test
    void whoeverNeedsAnAuthenticatorSetsItUpBeforeAnythingElse() {
        WebSession chief = WebSession.ofAStranger(port);
        assertThat(location(chief.tryToSignIn(CHIEF, TestHouse.PASSWORD))).startsWith("/sign-in/enrol?next=/camunda");
        for (String page : List.of("/case", "/account", "/camunda/api/engine/engine/default/task")) {
            assertThat(chief.get(page).statusCode()).as(page).isEqualTo(401);
        }
        String offer = chief.get("/sign-in/enrol").body();
        assertThat(offer).contains("<svg", key(CHIEF)).doesNotContain(CHIEF);
        assertThat(enrol(chief, "000000").statusCode()).isEqualTo(422);
        assertThat(chief.get("/case").statusCode()).isEqualTo(401);

        HttpResponse<String> enrolled = enrol(chief, code(CHIEF));
        assertThat(recoveryCodes(enrolled)).hasSize(10).doesNotHaveDuplicates();
        assertThat(chief.get("/case").statusCode()).isEqualTo(200);
        assertThat(jdbc.queryForObject("select totp_key from staff_sign_in where user_id = ?", byte[].class, CHIEF))
                .as("sealed")
                .hasSizeGreaterThan(20);
    }

    @Test
    void aCodeOrARecoveryCodeLetsInOnceEach() {
        String recovery = recoveryCodes(enrolled(CHIEF)).get(0);
        time.passes(Duration.ofSeconds(60));
        WebSession chief = WebSession.ofAStranger(port);
        assertThat(location(chief.tryToSignIn(CHIEF, TestHouse.PASSWORD))).startsWith("/sign-in/code");
        assertThat(chief.get("/case").statusCode()).as("the password alone").isEqualTo(401);
        assertThat(prove(chief, "123").statusCode()).isEqualTo(401);
        String code = code(CHIEF);
        assertThat(prove(chief, code).statusCode()).isEqualTo(302);
        assertThat(chief.get("/case").statusCode()).isEqualTo(200);

        WebSession thief = halfIn();
        assertThat(prove(thief, code).statusCode()).as("seen over the shoulder").isEqualTo(401);
        WebSession lost = halfIn();
        assertThat(prove(lost, recovery.toLowerCase().replace("-", " ")).statusCode())
                .isEqualTo(302);
        assertThat(prove(halfIn(), recovery).statusCode()).isEqualTo(401);
    }

    @Test
    void wrongCodesAreCountedAlthoughThePasswordWasRight() {
        enrolled(CHIEF);
        time.passes(Duration.ofSeconds(60));
        WebSession thief = halfIn();
        for (int guess = 0; guess < 4; guess++) {
            assertThat(prove(thief, "00000" + guess).statusCode()).isEqualTo(401);
        }
        assertThat(prove(thief, code(CHIEF)).body()).contains("انتظروا");
        assertThat(WebSession.ofAStranger(port)
                        .tryToSignIn(CHIEF, TestHouse.PASSWORD)
                        .body())
                .contains("انتظروا");
    }

    @Test
    void thePasswordAloneOpensNoRestInterfaceToWhoeverHasOrNeedsASecondFactor() {
        assertThat(rest(PLAIN, TestHouse.PASSWORD)).isEqualTo(200);
        assertThat(rest(CHIEF, TestHouse.PASSWORD)).as("needs one").isEqualTo(401);
        enrolled(CHIEF);
        assertThat(rest(CHIEF, TestHouse.PASSWORD)).isEqualTo(401);
        enrolOfOnesOwn(PLAIN);
        assertThat(rest(PLAIN, TestHouse.PASSWORD))
                .as("remembered, and refused")
                .isEqualTo(401);
    }

    @Test
    void restGuessesAreSlowedDownLikeThoseOfThePage() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(rest(PLAIN, "wrong-Tamr-kx7")).isEqualTo(401);
        }
        assertThat(rest(PLAIN, TestHouse.PASSWORD)).isEqualTo(401);
        assertThat(WebSession.ofAStranger(port)
                        .tryToSignIn(PLAIN, TestHouse.PASSWORD)
                        .body())
                .contains("انتظروا");
        time.passes(Duration.ofSeconds(61));
        assertThat(rest(PLAIN, TestHouse.PASSWORD)).isEqualTo(200);
    }

    @Test
    void anAdministratorTakesALostAuthenticatorOutAndItIsRemembered() {
        enrolled(CHIEF);
        time.passes(Duration.ofSeconds(60));
        WebSession chief = halfIn();
        prove(chief, code(CHIEF));
        WebSession administrator = new WebSession(port, ADMINISTRATOR, TestHouse.PASSWORD);
        assertThat(administrator.get("/staff").body()).contains(CHIEF, "مضبوط");
        assertThat(act(administrator, CHIEF, "reset")).isEqualTo(302);

        assertThat(chief.get("/case").statusCode()).isEqualTo(401);
        assertThat(location(WebSession.ofAStranger(port).tryToSignIn(CHIEF, TestHouse.PASSWORD)))
                .startsWith("/sign-in/enrol");
        assertThat(jdbc.queryForList(
                        "select user_name from audit_entry where subject = ? and detail = 'second-factor=reset'",
                        String.class,
                        "staff-account/" + CHIEF))
                .contains(ADMINISTRATOR);
        WebSession other = new WebSession(port, PLAIN, TestHouse.PASSWORD);
        assertThat(act(other, CHIEF, "reset")).isEqualTo(404);
        assertThat(other.get("/staff").statusCode()).isEqualTo(404);
    }

    @Test
    void anAccountThatIsCalledByAServiceNumberIsKeptLikeAnyOther() {
        String number = "factor.4471203998";
        house.employ(number, "M", "case_worker");
        WebSession administrator = new WebSession(port, ADMINISTRATOR, TestHouse.PASSWORD);
        assertThat(act(administrator, number, "lock")).isEqualTo(302);
        assertThat(rest(number, TestHouse.PASSWORD)).isEqualTo(401);
        assertThat(jdbc.queryForList(
                        "select user_name from audit_entry where subject = ?",
                        String.class,
                        "staff-account/factor.447120x3998"))
                .containsExactly(ADMINISTRATOR);
        house.dismiss(number);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndComesInNowhere() {
        WebSession plain = new WebSession(port, PLAIN, TestHouse.PASSWORD);
        assertThat(rest(PLAIN, TestHouse.PASSWORD)).isEqualTo(200);
        WebSession administrator = new WebSession(port, ADMINISTRATOR, TestHouse.PASSWORD);
        assertThat(act(administrator, PLAIN, "lock")).isEqualTo(302);

        assertThat(plain.get("/case").statusCode()).isEqualTo(401);
        assertThat(WebSession.ofAStranger(port)
                        .tryToSignIn(PLAIN, TestHouse.PASSWORD)
                        .body())
                .contains("تعذر الدخول");
        assertThat(rest(PLAIN, TestHouse.PASSWORD)).isEqualTo(401);
        assertThat(act(administrator, PLAIN, "unlock")).isEqualTo(302);
        assertThat(new WebSession(port, PLAIN, TestHouse.PASSWORD).get("/case").statusCode())
                .isEqualTo(200);
        assertThat(act(administrator, ADMINISTRATOR, "lock"))
                .as("nobody closes the own account")
                .isEqualTo(409);
    }

    @Test
    void aPasswordOfAnOlderMethodIsGoodAndIsKeptAnew() throws Exception {
        String salt = jdbc.queryForObject("select SALT_ from ACT_ID_USER where ID_ = ?", String.class, PLAIN);
        String old = "{SHA-512}"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-512")
                                .digest((TestHouse.PASSWORD + salt).getBytes(StandardCharsets.UTF_8)));
        transaction.executeWithoutResult(
                done -> jdbc.update("update ACT_ID_USER set PWD_ = ? where ID_ = ?", old, PLAIN));

        assertThat(new WebSession(port, PLAIN, TestHouse.PASSWORD).get("/case").statusCode())
                .isEqualTo(200);
        assertThat(jdbc.queryForObject("select PWD_ from ACT_ID_USER where ID_ = ?", String.class, PLAIN))
                .startsWith("{bcrypt-sha256}$2a$");
        assertThat(new WebSession(port, PLAIN, TestHouse.PASSWORD).get("/case").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoeverChangesTheOwnPasswordKnowsTheOldOneAndEndsTheOtherSessions() {
        WebSession here = new WebSession(port, PLAIN, TestHouse.PASSWORD);
        WebSession atHome = new WebSession(port, PLAIN, TestHouse.PASSWORD);
        String fresh = "قارب ونخلة وخمسة";
        assertThat(change(here, "wrong-Tamr-kx7", fresh, fresh).body()).contains("الحالية غير صحيحة");
        assertThat(change(here, TestHouse.PASSWORD, fresh, "another").body()).contains("غير متطابقتين");
        for (String easy :
                List.of("qwertyuiop12345", "Basra-2026-Ihala", "بسم الله الرحمن الرحيم", "factor.plain-77!")) {
            assertThat(change(here, TestHouse.PASSWORD, easy, easy).body())
                    .as(easy)
                    .contains("سهلة");
        }
        String before = here.cookie("SESSION");
        assertThat(location(change(here, TestHouse.PASSWORD, fresh, fresh))).isEqualTo("/account?done=password");

        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(here.cookie("SESSION")).isNotEqualTo(before);
        assertThat(atHome.get("/account").statusCode()).isEqualTo(401);
        assertThat(new WebSession(port, PLAIN, fresh).get("/account").statusCode())
                .isEqualTo(200);
        assertThat(WebSession.ofAStranger(port)
                        .tryToSignIn(PLAIN, TestHouse.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> enrolled(String user) {
        WebSession session = WebSession.ofAStranger(port);
        session.tryToSignIn(user, TestHouse.PASSWORD);
        session.get("/sign-in/enrol");
        return enrol(session, code(user));
    }

    private void enrolOfOnesOwn(String user) {
        WebSession session = new WebSession(port, user, TestHouse.PASSWORD);
        session.get("/account/authenticator");
        assertThat(session.submit("/account/authenticator", "/account/authenticator", Map.of("code", code(user)))
                        .statusCode())
                .isEqualTo(200);
    }

    /** Password right, code still missing. */
    private WebSession halfIn() {
        WebSession session = WebSession.ofAStranger(port);
        session.tryToSignIn(CHIEF, TestHouse.PASSWORD);
        return session;
    }

    private static HttpResponse<String> enrol(WebSession session, String code) {
        return session.submit("/sign-in/enrol", "/sign-in/enrol", Map.of("code", code));
    }

    private static HttpResponse<String> prove(WebSession session, String code) {
        return session.submit("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }

    private static HttpResponse<String> change(WebSession session, String present, String fresh, String again) {
        return session.submit(
                "/account/password", "/account", Map.of("present", present, "fresh", fresh, "again", again));
    }

    private static int act(WebSession session, String user, String act) {
        return session.submit("/staff/" + user, "/account", Map.of("act", act)).statusCode();
    }

    private int rest(String user, String password) {
        return http.withBasicAuth(user, password)
                .getForEntity("/engine-rest/task", String.class)
                .getStatusCode()
                .value();
    }

    private static List<String> recoveryCodes(HttpResponse<String> page) {
        return RECOVERY.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("stays: " + answer.statusCode());
    }

    private String code(String user) {
        return Totp.code(secret(user), Totp.step(time.instant()), Totp.DIGITS);
    }

    private String key(String user) {
        return Totp.base32(secret(user)).substring(0, 4);
    }

    private byte[] secret(String user) {
        byte[] kept = jdbc.queryForObject("select totp_key from staff_sign_in where user_id = ?", byte[].class, user);
        return vault.open(kept, "staff_sign_in|totp_key|" + user);
    }
}
