package iq.ihala.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to paths that can be read in two ways, before any guard has to read them. Left to the engine's servlets they end
 * as a server failure with a stack trace in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefuseOddPaths extends OncePerRequestFilter {

    private static final Pattern ODD =
            Pattern.compile("//|;|\\\\|/\\.{1,2}(/|$)|%(2f|5c|2e|25|3b|00)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ODD.matcher(request.getRequestURI()).find()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
