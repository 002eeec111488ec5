package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Who may knock where without signing in. A way in that is not in the table fails the build. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class AccessTest {

    private static final int OPEN = 200;
    private static final int ELSEWHERE = 302;
    private static final int SIGN_IN = 401;
    private static final int CLOSED = 403;
    private static final int EMPTY = 404;
    private static final int NO_READING = 405;

    /** Each mapping and servlet, an address that it would answer, and what a stranger gets there. */
    private static final Map<String, Door> DOORS = Map.ofEntries(
            door("/", "/", OPEN),
            door("/case", "/case", SIGN_IN),
            door("/calendar", "/calendar", OPEN),
            door("/sign-in", "/sign-in", OPEN),
            door("/sign-in/first", "/sign-in/first", SIGN_IN),
            door("/sign-in/late", "/sign-in/late", SIGN_IN),
            door("/sign-in/code", "/sign-in/code", ELSEWHERE),
            door("/sign-in/enrol", "/sign-in/enrol", ELSEWHERE),
            door("/sign-out", "/sign-out", NO_READING),
            door("/session", "/session", SIGN_IN),
            door("/account", "/account", SIGN_IN),
            door("/account/password", "/account/password", SIGN_IN),
            door("/account/authenticator", "/account/authenticator", SIGN_IN),
            door("/account/codes", "/account/codes", SIGN_IN),
            door("/staff", "/staff", SIGN_IN),
            door("/staff/{user}", "/staff/a.colleague", SIGN_IN),
            door("/camunda/api/session", "/camunda/api/session", SIGN_IN),
            door("/camunda/api/own-pages", "/camunda/api/own-pages", SIGN_IN),
            door("/case/search", "/case/search", SIGN_IN),
            door("/case/break-glass", "/case/break-glass", SIGN_IN),
            door("/case/{number}", "/case/SA-26-000000", SIGN_IN),
            door("/case/{number}/break-glass", "/case/SA-26-000000/break-glass", SIGN_IN),
            door("/case/{number}/path", "/case/SA-26-000000/path", SIGN_IN),
            door("/today", "/today", SIGN_IN),
            door("/today/{list}", "/today/steps", SIGN_IN),
            door("/today/units", "/today/units", SIGN_IN),
            door("/today/find", "/today/find", SIGN_IN),
            door("/case/{number}/happened", "/case/SA-26-000000/happened", SIGN_IN),
            door("/case/{number}/danger", "/case/SA-26-000000/danger", SIGN_IN),
            door("/case/{number}/decision", "/case/SA-26-000000/decision", SIGN_IN),
            door("/case/{number}/death", "/case/SA-26-000000/death", SIGN_IN),
            door("/case/{number}/reopen", "/case/SA-26-000000/reopen", SIGN_IN),
            door("/case/{number}/note", "/case/SA-26-000000/note", SIGN_IN),
            door("/case/{number}/note/draft", "/case/SA-26-000000/note/draft", SIGN_IN),
            door("/case/task/{task}", "/case/task/any-task", SIGN_IN),
            door("/case/{number}/named", "/case/SA-26-000000/named", SIGN_IN),
            door("/case/{number}/withdraw", "/case/SA-26-000000/withdraw", SIGN_IN),
            door("/case/{number}/rights", "/case/SA-26-000000/rights", SIGN_IN),
            door("/case/{number}/rights/print", "/case/SA-26-000000/rights/print", SIGN_IN),
            door("/case/{number}/evidence", "/case/SA-26-000000/evidence", SIGN_IN),
            door("/case/{number}/evidence/file", "/case/SA-26-000000/evidence/file", SIGN_IN),
            door("/case/{number}/evidence/custody", "/case/SA-26-000000/evidence/custody", SIGN_IN),
            door("/case/ending", "/case/ending", SIGN_IN),
            door("/case/{number}/referrals", "/case/SA-26-000000/referrals", SIGN_IN),
            door("/case/{number}/referrals/{id}/letter.pdf", "/case/SA-26-000000/referrals/RF-1/letter.pdf", SIGN_IN),
            door("/case/{number}/referrals/{id}/slip.pdf", "/case/SA-26-000000/referrals/RF-1/slip.pdf", SIGN_IN),
            door("/volunteer", "/volunteer", OPEN),
            door("/honoured", "/honoured", OPEN),
            door("/volunteers", "/volunteers", SIGN_IN),
            door("/volunteers/{roll}", "/volunteers/VR-26-000000", SIGN_IN),
            door("/volunteers/{roll}/badge.pdf", "/volunteers/VR-26-000000/badge.pdf", SIGN_IN),
            door("/visits", "/visits", SIGN_IN),
            door("/visits/{visit}", "/visits/VS-26-000000", SIGN_IN),
            door("/visits/{visit}/slip.pdf", "/visits/VS-26-000000/slip.pdf", SIGN_IN),
            door("/honours", "/honours", SIGN_IN),
            door("/honours/{honour}", "/honours/HN-26-000000", SIGN_IN),
            door("/honours/{honour}/certificate.pdf", "/honours/HN-26-000000/certificate.pdf", SIGN_IN),
            door("/case/{number}/visit", "/case/SA-26-000000/visit", SIGN_IN),
            door("/complaint", "/complaint", OPEN),
            door("/complaint/state", "/complaint/state", NO_READING),
            door("/complaints", "/complaints", SIGN_IN),
            door("/complaints/staff", "/complaints/staff", SIGN_IN),
            door("/complaints/staff/{receipt}", "/complaints/staff/PC-26-00000-00000", SIGN_IN),
            door("/complaints/{receipt}/letter.pdf", "/complaints/PC-26-00000-00000/letter.pdf", SIGN_IN),
            door("/releases", "/releases", SIGN_IN),
            door("/releases/{month}", "/releases/2026-10", SIGN_IN),
            door("/releases/exports/{id}", "/releases/exports/RX_00000000", SIGN_IN),
            door("/releases/exports/{id}/{file}", "/releases/exports/RX_00000000/release.pdf", SIGN_IN),
            door("/awareness", "/awareness", OPEN),
            door("/awareness/state", "/awareness/state", NO_READING),
            door("/programme", "/programme", SIGN_IN),
            door("/programme/{number}", "/programme/PR-26-00000-00000", SIGN_IN),
            door("/programme/{number}/roll", "/programme/PR-26-00000-00000/roll", SIGN_IN),
            door("/programme/{number}/roll/add", "/programme/PR-26-00000-00000/roll/add", SIGN_IN),
            door("/programme/{number}/roll/remove", "/programme/PR-26-00000-00000/roll/remove", SIGN_IN),
            door("/programme/{number}/roll/mark", "/programme/PR-26-00000-00000/roll/mark", SIGN_IN),
            door("/programme/{number}/letter.pdf", "/programme/PR-26-00000-00000/letter.pdf", SIGN_IN),
            door("/programme/{number}/certificates.pdf", "/programme/PR-26-00000-00000/certificates.pdf", SIGN_IN),
            door("/leaflet", "/leaflet", OPEN),
            door("/case/breaches", "/case/breaches", SIGN_IN),
            door("/directory", "/directory", SIGN_IN),
            door("/directory/new", "/directory/new", SIGN_IN),
            door("/directory/{id}", "/directory/PAO_BASRA", SIGN_IN),
            door("/directory/hotline/{code}", "/directory/hotline/EMERGENCY", SIGN_IN),
            door("/directory/{id}/accounts", "/directory/PAO_BASRA/accounts", SIGN_IN),
            door("/forum", "/forum", SIGN_IN),
            door("/forum/{code}", "/forum/MAQIL", SIGN_IN),
            door("/forum/{code}/roll", "/forum/MAQIL/roll", SIGN_IN),
            door("/forum/issues/{id}", "/forum/issues/FI_00000000", SIGN_IN),
            door("/forum/patterns", "/forum/patterns", SIGN_IN),
            door("/forum/months/{id}/agenda.pdf", "/forum/months/MAQIL_2026_11/agenda.pdf", SIGN_IN),
            door("/forum/months/{id}/minutes.pdf", "/forum/months/MAQIL_2026_11/minutes.pdf", SIGN_IN),
            door("/box", "/box", OPEN),
            door("/survey", "/survey", OPEN),
            door("/survey/results", "/survey/results", OPEN),
            door("/surveys", "/surveys", SIGN_IN),
            door("/dashboard", "/dashboard", SIGN_IN),
            door("/web/chart.umd*.js", "/web/chart.umd.js", OPEN),
            door("/surveys/{id}", "/surveys/SURVEY_1999_01", SIGN_IN),
            door("/surveys/{id}/codes", "/surveys/SURVEY_1999_01/codes", SIGN_IN),
            door("/partner", "/partner", SIGN_IN),
            door("/partner/again", "/partner/again", SIGN_IN),
            door("/partner/sign-in", "/partner/sign-in", OPEN),
            door("/partner/sign-out", "/partner/sign-out", SIGN_IN),
            door("/partner/link/{token}", "/partner/link/any", OPEN),
            door("/partner/invitation/{token}", "/partner/invitation/any", EMPTY),
            door("/partner/referral/{id}", "/partner/referral/RF-1", SIGN_IN),
            door("/case/{number}/legal", "/case/SA-26-000000/legal", SIGN_IN),
            door("/case/{number}/legal/sheet", "/case/SA-26-000000/legal/sheet", SIGN_IN),
            door("/case/{number}/legal/pack", "/case/SA-26-000000/legal/pack", SIGN_IN),
            door("/law", "/law", SIGN_IN),
            door("/law/{code}", "/law/L01", SIGN_IN),
            door("/law/deadlines", "/law/deadlines", SIGN_IN),
            door("/guide/risk", "/guide/risk", SIGN_IN),
            door("/guide/risk/{key}", "/guide/risk/child_level", SIGN_IN),
            door("/error", "/error", CLOSED),
            door("/**", "/application.yml", CLOSED),
            door("/webjars/**", "/webjars/camunda/lib/deps.js", CLOSED),
            door("/actuator", "/actuator", CLOSED),
            door("/actuator/health", "/actuator/health", OPEN),
            door("/actuator/health/**", "/actuator/health/readiness", OPEN),
            door("/engine-rest/*", "/engine-rest/task", SIGN_IN),
            door("/camunda/app/**", "/camunda/app/tasklist/scripts/config.js", OPEN),
            door("/camunda/assets/**", "/camunda/assets/tasklist.svg", OPEN),
            door("/camunda/lib/**", "/camunda/lib/deps.js", OPEN),
            door("/camunda/favicon.ico", "/camunda/favicon.ico", OPEN),
            door("/camunda/api/**", "/camunda/api/anything", SIGN_IN),
            door("/camunda/studio/edit", "/camunda/studio/edit", SIGN_IN),
            door("/camunda/studio/drafts", "/camunda/studio/drafts", SIGN_IN),
            door("/camunda/studio/drafts/{name}", "/camunda/studio/drafts/closure.bpmn", SIGN_IN),
            door("/camunda/studio/check", "/camunda/studio/check", SIGN_IN),
            door("/camunda/studio/propose", "/camunda/studio/propose", SIGN_IN),
            door("/camunda/studio/templates", "/camunda/studio/templates", SIGN_IN),
            door("/camunda/studio", "/camunda/studio", SIGN_IN),
            door("/camunda/studio/changes", "/camunda/studio/changes", SIGN_IN),
            door("/camunda/studio/changes/{id}", "/camunda/studio/changes/1", SIGN_IN),
            door("/camunda/studio/changes/{id}/trial", "/camunda/studio/changes/1/trial", SIGN_IN),
            door("/camunda/studio/export.zip", "/camunda/studio/export.zip", SIGN_IN),
            door("/camunda/studio/files/{file}/packaged", "/camunda/studio/files/closure.bpmn/packaged", SIGN_IN),
            door("/camunda/studio/files/{file}", "/camunda/studio/files/closure.bpmn", SIGN_IN),
            door("/camunda/api/drafts/{task}", "/camunda/api/drafts/any-task", SIGN_IN),
            door("/camunda/api/engine/*", "/camunda/api/engine/engine/default/task", SIGN_IN),
            door("/camunda/api/admin/*", "/camunda/api/admin/plugin/adminPlugins/default/anything", SIGN_IN),
            door("/camunda/api/cockpit/*", "/camunda/api/cockpit/plugin/base/default/incident", SIGN_IN),
            door("/camunda/api/tasklist/*", "/camunda/api/tasklist/plugin/tasklistPlugins/default/anything", SIGN_IN),
            door("/camunda/api/welcome/*", "/camunda/api/welcome/anything", SIGN_IN));

    @Autowired
    private List<HandlerMapping> handlerMappings;

    @Autowired
    private ServletContext servletContext;

    @LocalServerPort
    private int port;

    @Test
    void everyWayInIsInTheTableAndNothingElseIs() {
        Set<String> mapped = new TreeSet<>();
        for (HandlerMapping mapping : handlerMappings) {
            if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
                methods.getHandlerMethods().keySet().forEach(info -> mapped.addAll(info.getPatternValues()));
            } else if (mapping instanceof AbstractUrlHandlerMapping paths) {
                mapped.addAll(paths.getHandlerMap().keySet());
            }
        }
        servletContext.getServletRegistrations().values().forEach(servlet -> mapped.addAll(servlet.getMappings()));
        assertThat(mapped).containsExactlyInAnyOrderElementsOf(DOORS.keySet());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void strangerGetsWhatTheTableSays(Door door) throws Exception {
        assertThat(knock().get(door.address()).statusCode()).as(door.address()).isEqualTo(door.stranger());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void strangerChangesNothing(Door door) throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(knock().send(method, door.address(), "Content-Type", "application/json")
                            .statusCode())
                    .as(method + " " + door.address())
                    .isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/setup",
                "/camunda/app/admin/default/setup",
                "/camunda/app/admin/default/setup/"
            })
    void setUpOfAnAdministratorIsClosedToEverybody(String path) throws Exception {
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            assertThat(knock().send(method, path, "Content-Type", "application/json")
                            .statusCode())
                    .as(method)
                    .isEqualTo(CLOSED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda//api/admin/setup/default/user/create",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/./admin/setup/default/user/create",
                "/web/../camunda/api/admin/setup/default/user/create",
                "/web/%2e%2e/camunda/api/admin/setup/default/user/create",
                "/engine-rest%2ftask",
                "/%5cengine-rest/task"
            })
    void pathThatCanBeReadInTwoWaysIsRefused(String path) throws Exception {
        assertThat(knock().get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void wrongPasswordIsRefusedWithoutInvitingTheBrowserToAskForOne() throws Exception {
        String nobody = Base64.getEncoder().encodeToString("nobody:nothing".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = knock().send("GET", "/engine-rest/task", "Authorization", "Basic " + nobody);
        assertThat(answer.statusCode()).isEqualTo(SIGN_IN);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void healthSaysUpAndNothingMore() throws Exception {
        assertThat(knock().get("/actuator/health").body())
                .isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing-here", "/engine-rest/task", "/camunda/api/engine/engine/default/task"})
    void answersCarryTheHeadersThatKeepThemToThemselves(String path) throws Exception {
        var headers = knock().get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("plain HTTP")
                .isEmpty();
    }

    @Test
    void behindTlsTheBrowserIsToldToStayThere() throws Exception {
        assertThat(knock().send("GET", "/", "X-Forwarded-Proto", "https", "X-Forwarded-For", "10.0.0.9")
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }

    @Test
    void errorSaysNothingOfTheInside() throws Exception {
        assertThat(knock().get("/nothing-here").body())
                .contains("lang=\"ar\"", "403")
                .doesNotContain("Exception", "Forbidden", "springframework", "Tomcat");
    }

    private Knock knock() {
        return new Knock(port);
    }

    private static Stream<Door> doors() {
        return DOORS.values().stream();
    }

    private static Map.Entry<String, Door> door(String mapping, String address, int stranger) {
        return Map.entry(mapping, new Door(address, stranger));
    }

    private record Door(String address, int stranger) {}
}
