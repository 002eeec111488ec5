package iq.ihala.signin;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The way in by an OpenID provider, against a real one, though a small one. */
@EngineTest
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class ProviderSignInTest {

    private static final String USER = "provider.intake";
    private static final TestIssuer ISSUER = issuer();

    @Autowired
    private TestHouse house;

    @LocalServerPort
    private int port;

    private static TestIssuer issuer() {
        try {
            return new TestIssuer();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("ihala.sign-in.provider.issuer", ISSUER::address);
        settings.add("ihala.sign-in.provider.client-id", () -> "ihala");
        settings.add("ihala.sign-in.provider.client-secret", () -> "trial");
        settings.add("ihala.sign-in.provider.claim", () -> "email");
    }

    @AfterAll
    static void end() {
        ISSUER.close();
    }

    @BeforeEach
    void employ() {
        house.employ("provider.admin", "M", "sysadmin");
        // Needs a second factor here; by the provider it is the provider's.
        house.employ(USER, "F", "intake_counsellor", "trial_of_the_second_factor");
    }

    /** First, as its addresses are asked for once. */
    @Test
    @Order(1)
    void aProviderThatIsNotThereIsSaidInArabicAndAskedAgainByTheNext() {
        ISSUER.falls(true);
        WebSession somebody = WebSession.ofAStranger(port);
        assertThat(location(somebody.get("/sign-in/provider/house"))).isEqualTo("/sign-in?why=provider");
        assertThat(location(somebody.get("/sign-in/provider/back/house?code=a&state=b")))
                .isEqualTo("/sign-in?why=provider");
        assertThat(somebody.get("/sign-in?why=provider").body()).contains("لم يكتمل الدخول بحساب المؤسسة");
        ISSUER.falls(false);
        start(somebody);
    }

    @Test
    void whoeverTheProviderProvesIsInEverywhereWithoutAPasswordOfOurs() {
        WebSession somebody = WebSession.ofAStranger(port);
        assertThat(somebody.get("/sign-in").body()).contains("href=\"/sign-in/provider/house\"");
        String before = somebody.cookie("SESSION");
        assertThat(comesBack(somebody, Map.of("email", USER + "@example.org", "email_verified", true)))
                .isEqualTo("/camunda/app/tasklist/default/");
        WebSession planter = WebSession.ofAStranger(port);
        planter.put("SESSION", before);
        assertThat(planter.get("/case").statusCode())
                .as("the session from before")
                .isEqualTo(401);
        for (String page : new String[] {"/case", "/account", "/camunda/app/tasklist/default/"}) {
            assertThat(somebody.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(somebody.get("/camunda/api/admin/auth/user/default").body()).contains(USER);
        assertThat(somebody.submit("/sign-out", "/case", Map.of()).statusCode()).isEqualTo(302);
        assertThat(somebody.get("/case").statusCode()).isEqualTo(401);
    }

    @Test
    void anUnknownOrUnverifiedPersonIsNotLetIn() {
        for (Map<String, Object> claims : java.util.List.<Map<String, Object>>of(
                Map.of("email", "stranger@example.org", "email_verified", true),
                Map.of("email", USER + "@example.org", "email_verified", false),
                Map.of("email", USER + "@example.org"),
                Map.of("preferred_username", USER))) {
            WebSession somebody = WebSession.ofAStranger(port);
            assertThat(comesBack(somebody, claims)).as(claims.toString()).isEqualTo("/sign-in?why=unknown");
            assertThat(somebody.get("/case").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() {
        ISSUER.vouchesFor(Map.of("email", USER + "@example.org", "email_verified", true));
        WebSession victim = WebSession.ofAStranger(port);
        WebSession thief = WebSession.ofAStranger(port);
        String way = ISSUER.signIn(start(thief));
        assertThat(location(victim.get(way))).isEqualTo("/sign-in?why=provider");
        assertThat(victim.get("/case").statusCode()).isEqualTo(401);
    }

    private String comesBack(WebSession somebody, Map<String, Object> claims) {
        ISSUER.vouchesFor(claims);
        return location(somebody.get(ISSUER.signIn(start(somebody))));
    }

    private static String start(WebSession somebody) {
        String asked = location(somebody.get("/sign-in/provider/house"));
        assertThat(asked).startsWith(ISSUER.address() + "/authorize?").contains("code_challenge=", "nonce=");
        return asked;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(place -> place.startsWith("http://localhost") && place.contains("/sign-in?")
                                || place.contains("/camunda/app/")
                        ? place.replaceFirst("https?://[^/]+", "")
                        : place)
                .orElse("stays: " + answer.statusCode());
    }
}
