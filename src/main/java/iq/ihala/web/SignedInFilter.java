package iq.ihala.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request the user of the house's session, for this request alone: nothing of it is kept, so that signing out at one
 * place is signing out everywhere.
 */
class SignedInFilter extends OncePerRequestFilter {

    /** What the web applications ask for by themselves every few seconds looks like what a person asks for. */
    private static final Pattern BY_ITSELF = Pattern.compile("/camunda/api/.*|/session");

    private static final Pattern BY_HAND = Pattern.compile("/camunda/api/drafts/.*");

    private final List<? extends SignedIn> known;

    SignedInFilter(List<? extends SignedIn> known) {
        this.known = known;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NoStoreExceptAssets.isAsset(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean touched = isByAPerson(request);
        for (SignedIn one : known) {
            var user = one.user(request);
            if (user.isPresent()) {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user.get(), null, List.of()));
                SecurityContextHolder.setContext(context);
                if (touched) {
                    one.touch(request);
                }
                break;
            }
        }
        chain.doFilter(request, response);
    }

    /** Browsers say of a page that somebody has asked for it; a page that loads again by itself does not count. */
    private static boolean isByAPerson(HttpServletRequest request) {
        String path = Paths.of(request);
        if (BY_ITSELF.matcher(path).matches()) {
            return "PUT".equals(request.getMethod()) && BY_HAND.matcher(path).matches();
        }
        return !"GET".equals(request.getMethod())
                || request.getHeader("Sec-Fetch-Mode") == null
                || "?1".equals(request.getHeader("Sec-Fetch-User"));
    }
}
