package iq.ihala.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands scripts, styles and fonts out before the session is looked up. Tasklist asks for thirty of them, six at once; each
 * would otherwise cost three or four statements and as many commits, one of them a durable write to the session's row, which
 * all six want.
 *
 * <p>A forward passes by the filters that are registered for requests, which are the session's and the engine's own; the
 * security headers are put on by the chain of the forward.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AssetsWithoutSession extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || !NoStoreExceptAssets.isAsset(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getRequestDispatcher(Paths.of(request)).forward(request, response);
    }
}
