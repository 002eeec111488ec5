package iq.ihala.signin.web;

import iq.ihala.signin.KnownBrowsers;
import iq.ihala.signin.StaffSignIn.From;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Reads and writes the cookie by which a browser is known again. */
@Component
class Browser {

    static final String COOKIE = KnownBrowsers.COOKIE;

    private static final Duration MEMORY = Duration.ofDays(180);

    private final KnownBrowsers browsers;
    private final Boolean secure;

    Browser(KnownBrowsers browsers, ServerProperties server) {
        this.browsers = browsers;
        this.secure = server.getServlet().getSession().getCookie().getSecure();
    }

    From from(HttpServletRequest request, String known) {
        return new From(request.getRemoteAddr(), known);
    }

    void remember(String user, String known, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, browsers.with(user, known))
                .path("/sign-in")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(secure == null ? request.isSecure() : secure)
                .maxAge(MEMORY)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
