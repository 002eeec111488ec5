package iq.ihala.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.server.Session.Cookie;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/**
 * Two sessions in one browser: the house's, and the partners' portal's with a cookie that goes nowhere else. Signing in or out at
 * one door changes nothing behind the other.
 */
@Component
class TwoSessions implements HttpSessionIdResolver {

    private static final String PORTAL = "/partner";

    private final HttpSessionIdResolver house;
    private final HttpSessionIdResolver portal;

    TwoSessions(ServerProperties server) {
        Cookie settings = server.getServlet().getSession().getCookie();
        this.house = resolver(settings, "SESSION", "/");
        this.portal = resolver(settings, "PARTNER_SESSION", PORTAL);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return of(request).resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        of(request).setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        of(request).expireSession(request, response);
    }

    private HttpSessionIdResolver of(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(PORTAL) || path.startsWith(PORTAL + "/") ? portal : house;
    }

    private static HttpSessionIdResolver resolver(Cookie settings, String name, String path) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath(path);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite(
                settings.getSameSite() == null ? "Lax" : settings.getSameSite().attributeValue());
        if (settings.getSecure() != null) {
            cookie.setUseSecureCookie(settings.getSecure());
        }
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        return resolver;
    }
}
