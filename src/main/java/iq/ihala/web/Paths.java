package iq.ihala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches the whole decoded path below the application, whichever servlet answers. Spring's own patterns are relative to the
 * servlet, so {@code /engine-rest/**} would never match what the engine's own servlet below {@code /engine-rest} receives.
 */
class Paths {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Paths() {}

    /** The path itself and everything below it. */
    static RequestMatcher below(String path) {
        return request -> of(request).equals(path) || of(request).startsWith(path + "/");
    }

    /** Any method on a path that matches the whole expression. */
    static RequestMatcher like(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return request -> pattern.matcher(of(request)).matches();
    }

    /** Reading, and nothing else, of a path that matches the whole expression. */
    static RequestMatcher readingOf(String expression) {
        RequestMatcher path = like(expression);
        return request -> READING.contains(request.getMethod()) && path.matches(request);
    }

    static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
