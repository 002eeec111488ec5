package iq.ihala.signin;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One sign-in opens everything, one sign-out closes everything, and guessing is slow. */
@EngineTest
class OneSignInTest {

    private static final String ADMINISTRATOR = "door.admin";
    private static final String COUNSELLOR = "door.intake";
    private static final String WRONG = "wrong-Tamr-kx7";
    private static final List<String> APPLICATIONS = List.of(
            "/camunda/app/tasklist/default/",
            "/camunda/app/cockpit/default/",
            "/camunda/app/admin/default/",
            "/camunda/app/welcome/default/",
            "/case",
            "/directory");

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StaffSessions sessions;

    @LocalServerPort
    private int port;

    @BeforeEach
    void employ() {
        house.employ(ADMINISTRATOR, "M", "sysadmin", "risk_reviewer");
        house.employ(COUNSELLOR, "F", "intake_counsellor");
        transaction.executeWithoutResult(done -> jdbc.update("delete from staff_attempt"));
    }

    @AfterEach
    void now() {
        time.isReal();
        transaction.executeWithoutResult(done -> jdbc.update("delete from staff_attempt"));
    }

    @Test
    void whoeverSignsInOnceIsInEveryApplicationAndWhoeverSignsOutOnceIsOutOfAll() {
        WebSession admin = new WebSession(port, ADMINISTRATOR, TestHouse.PASSWORD);
        for (String page : APPLICATIONS) {
            assertThat(admin.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(admin.submit("/sign-out", "/case", Map.of()).headers().firstValue("Location"))
                .hasValue("/sign-in?why=out");
        for (String page : APPLICATIONS) {
            assertThat(admin.get(page).statusCode()).as(page).isIn(302, 401);
        }
        assertThat(admin.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void camundasOwnWayOutEndsTheHousesSessionAndItsOwnWayInIsClosed() {
        WebSession admin = new WebSession(port, ADMINISTRATOR, TestHouse.PASSWORD);
        admin.get("/camunda/app/admin/default/");
        String logout = "/camunda/api/admin/auth/user/default/logout";
        assertThat(admin.post(logout, "").statusCode()).isEqualTo(200);
        assertThat(admin.get("/case").statusCode()).isEqualTo(401);

        WebSession stranger = WebSession.ofAStranger(port);
        for (String application : List.of("tasklist", "admin")) {
            assertThat(stranger.post(
                                    "/camunda/api/admin/auth/user/default/login/" + application,
                                    Map.of("username", ADMINISTRATOR, "password", TestHouse.PASSWORD))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aWrongNameAndAWrongPasswordHearTheSame() {
        String wrongPassword = refusalOf(COUNSELLOR, WRONG);
        assertThat(wrongPassword).contains("تعذر الدخول").isEqualTo(refusalOf("door.nobody", WRONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/case/../../evil",
                "/sign-out",
                "/case?x=//evil.example",
                "javascript:alert(1)"
            })
    void theWayBackLeadsNowhereElse(String next) {
        assertThat(landing(next)).isEqualTo("/camunda/app/tasklist/default/");
    }

    @Test
    void theWayBackLeadsToWhereOneWas() {
        assertThat(landing("/case/SA-26-000000")).isEqualTo("/case/SA-26-000000");
        HttpResponse<String> asked = WebSession.ofAStranger(port).get("/camunda/app/cockpit/default/");
        assertThat(asked.headers().firstValue("Location")).hasValue("/sign-in?next=/camunda/app/cockpit/default/");
    }

    @Test
    void aSignInBeginsASessionOfItsOwnAndItsCookieIsForTheServerOnly() {
        WebSession visitor = WebSession.ofAStranger(port);
        String before = visitor.cookie("SESSION");
        HttpResponse<String> answer = visitor.tryToSignIn(COUNSELLOR, TestHouse.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax", "Path=/"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("IHALA_BROWSER=")
                        .contains("HttpOnly", "SameSite=Strict", "Path=/sign-in")
                        .doesNotContain(COUNSELLOR));
        assertThat(visitor.cookie("SESSION")).isNotEqualTo(before);
        WebSession planter = WebSession.ofAStranger(port);
        planter.put("SESSION", before);
        assertThat(planter.get("/case").statusCode()).isEqualTo(401);
    }

    @Test
    void behindTlsEveryCookieSaysSecure() {
        HttpResponse<String> answer = WebSession.ofAStranger(port)
                .submitBehindTls("/sign-in", Map.of("user", COUNSELLOR, "password", TestHouse.PASSWORD));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void afterFiveWrongPasswordsTheAccountWaitsAndThePageSaysHowLong() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(refusalOf(COUNSELLOR, WRONG)).contains("تعذر الدخول");
        }
        assertThat(refusalOf(COUNSELLOR, TestHouse.PASSWORD)).contains("انتظروا دقيقة");
        time.passes(Duration.ofSeconds(61));
        assertThat(refusalOf(COUNSELLOR, WRONG)).contains("تعذر الدخول");
        assertThat(refusalOf(COUNSELLOR, TestHouse.PASSWORD)).contains("انتظروا دقيقتين");
        time.passes(Duration.ofSeconds(121));
        assertThat(new WebSession(port, COUNSELLOR, TestHouse.PASSWORD)
                        .get("/case")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void guessesMadeElsewhereDoNotKeepACounsellorOutOfHerOwnBrowser() {
        WebSession hers = new WebSession(port, COUNSELLOR, TestHouse.PASSWORD);
        hers.submit("/sign-out", "/case", Map.of());
        for (int guess = 0; guess < 30; guess++) {
            WebSession.ofAStranger(port).tryToSignIn(COUNSELLOR, WRONG);
            time.passes(Duration.ofMinutes(2));
        }
        assertThat(refusalOf(COUNSELLOR, TestHouse.PASSWORD)).contains("انتظروا");
        hers.signIn(COUNSELLOR, TestHouse.PASSWORD);
        assertThat(hers.get("/case").statusCode()).isEqualTo(200);
    }

    @Test
    void theLongestWaitIsAQuarterOfAnHour() {
        for (int guess = 0; guess < 20; guess++) {
            refusalOf(COUNSELLOR, WRONG);
            time.passes(Duration.ofMinutes(16));
        }
        assertThat(new WebSession(port, COUNSELLOR, TestHouse.PASSWORD)
                        .get("/case")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSessionThatNobodyTouchesEndsAlthoughItsPageGoesOnAsking() {
        WebSession counsellor = new WebSession(port, COUNSELLOR, TestHouse.PASSWORD);
        sessionsLast(600);
        for (int minute = 0; minute < 9; minute++) {
            time.passes(Duration.ofMinutes(1));
            assertThat(counsellor.get("/camunda/api/engine/engine/default/task").statusCode())
                    .isEqualTo(200);
        }
        assertThat(counsellor.get("/camunda/api/session").body()).matches("\\{\"left\":(5\\d|60)}");
        time.passes(Duration.ofSeconds(62));
        assertThat(counsellor.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(counsellor.get("/case").statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverIsThereStaysIn() {
        WebSession counsellor = new WebSession(port, COUNSELLOR, TestHouse.PASSWORD);
        sessionsLast(600);
        time.passes(Duration.ofMinutes(9));
        assertThat(counsellor.post("/camunda/api/session", "").body()).matches("\\{\"left\":(59\\d|600)}");
        time.passes(Duration.ofMinutes(9));
        assertThat(counsellor.get("/case").statusCode()).isEqualTo(200);
        time.passes(Duration.ofMinutes(9));
        assertThat(counsellor.get("/session").body()).matches("\\{\"left\":(5\\d|60)}");
    }

    @Test
    void whoeverIsRemovedOrSentOutIsOutAtOnce() {
        house.employ("door.leaver", "F", "intake_counsellor");
        WebSession leaver = new WebSession(port, "door.leaver", TestHouse.PASSWORD);
        WebSession atHome = new WebSession(port, "door.leaver", TestHouse.PASSWORD);
        sessions.endAll("door.leaver");
        assertThat(leaver.get("/case").statusCode()).isEqualTo(401);
        assertThat(atHome.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);

        WebSession again = new WebSession(port, "door.leaver", TestHouse.PASSWORD);
        house.dismiss("door.leaver");
        assertThat(again.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(again.get("/case").statusCode()).isEqualTo(401);
    }

    @Test
    void theNameCountsHoweverItIsTyped() {
        WebSession counsellor = new WebSession(port, " Door.INTAKE ", TestHouse.PASSWORD);
        assertThat(counsellor.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"" + COUNSELLOR + "\"");
    }

    private String refusalOf(String user, String password) {
        HttpResponse<String> answer = WebSession.ofAStranger(port).tryToSignIn(user, password);
        assertThat(answer.statusCode()).isEqualTo(401);
        return answer.body().replaceAll("(?s).*role=\"alert\"><p>([^<]*)<.*", "$1");
    }

    private String landing(String next) {
        return WebSession.ofAStranger(port)
                .submit(
                        "/sign-in",
                        "/sign-in",
                        Map.of("user", COUNSELLOR, "password", TestHouse.PASSWORD, "next", next))
                .headers()
                .firstValue("Location")
                .orElse("none");
    }

    private void sessionsLast(int seconds) {
        transaction.executeWithoutResult(done -> jdbc.update(
                "update SPRING_SESSION set MAX_INACTIVE_INTERVAL = ? where PRINCIPAL_NAME = ?", seconds, COUNSELLOR));
    }
}
