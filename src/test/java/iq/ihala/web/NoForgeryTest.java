package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * No other site can make somebody's browser change anything: whatever is sent with the session's cookie and without the page's token
 * is refused. Goes over every endpoint of ours and every servlet of the engine; a new one is in it by itself.
 */
@EngineTest
class NoForgeryTest {

    private static final Set<RequestMethod> CHANGING =
            EnumSet.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE, RequestMethod.PATCH);
    private static final int REFUSED = 403;

    /** The forums' box, the survey, the volunteers' and the citizens' page take letters of anybody; whoever is signed in has nothing there that could be forged (ADR 36, 37, 40). */
    private static final Set<String> OPEN_TO_EVERYBODY = Set.of(
            "POST /box",
            "POST /volunteer",
            "POST /survey",
            "POST /complaint",
            "POST /complaint/state",
            "POST /awareness",
            "POST /awareness/state");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private TestHouse house;

    @LocalServerPort
    private int port;

    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void employ() {
        house.employ("forgery.admin", "F", "sysadmin", "risk_reviewer", "intake_counsellor");
    }

    @Test
    void nothingIsChangedWithoutThePagesToken() {
        long ours = endpoints.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .filter(CHANGING::contains)
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(call -> !OPEN_TO_EVERYBODY.contains(call))
                .peek(this::refusedWithoutToken)
                .count();
        long engines = servlets.getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .filter(path -> path.startsWith("/camunda/"))
                .flatMap(path ->
                        CHANGING.stream().map(method -> method + " " + path.replace("*", "engine/default/task/x")))
                .filter(call -> !call.startsWith("PATCH"))
                .peek(this::refusedWithoutToken)
                .count();

        assertThat(taken).isEmpty();
        assertThat(ours).isGreaterThan(40);
        assertThat(engines).isGreaterThanOrEqualTo(15);
    }

    @Test
    void theSessionsCookieOpensNoRestInterface() {
        WebSession session = new WebSession(port, "forgery.admin", TestHouse.PASSWORD);
        assertThat(Stream.of("GET", "POST", "PUT", "DELETE")
                        .map(method -> session.sendWithoutToken(method, "/engine-rest/task/x/claim", "{}")
                                .statusCode()))
                .containsOnly(401);
    }

    /** Each with a session of its own: the engine's filter ends a session that something was forged for. */
    private void refusedWithoutToken(String call) {
        String path = call.substring(call.indexOf(' ') + 1)
                .replace("{number}", "SA-26-000000")
                .replaceAll("\\{[a-z]+}", "x")
                .replace("**", "x");
        int status = new WebSession(port, "forgery.admin", TestHouse.PASSWORD)
                .sendWithoutToken(call.substring(0, call.indexOf(' ')), path, "{}")
                .statusCode();
        if (status != REFUSED) {
            taken.add(call + " → " + status);
        }
    }
}
