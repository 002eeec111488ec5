package iq.ihala.process.door;

import iq.ihala.process.forms.DoorWord;
import iq.ihala.process.forms.DoorWords;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one door to the engine's REST interface, whether it is reached by Tasklist, Cockpit and Admin (with their session) or
 * under {@code /engine-rest} (with HTTP Basic). Only {@link AllowedCalls} pass.
 */
final class EngineDoor extends OncePerRequestFilter {

    private static final Pattern ENGINE_CALL =
            Pattern.compile("(?:/camunda/api/engine/engine/[^/]+|/engine-rest(?:/engine/[^/]+)?)(/.*)");
    private static final Pattern COCKPIT_CALL = Pattern.compile("/camunda/api/cockpit/.*");
    private static final Pattern ADMIN_CALL = Pattern.compile("/camunda/api/admin/plugin/.*");
    /** The list of engines, and the scripts of Cockpit and Admin themselves: asked for before anybody has signed in. */
    private static final Pattern PUBLIC_CALL =
            Pattern.compile("/camunda/api/engine/engine/?|/camunda/api/(?:admin|cockpit)/plugin/[^/]+/static/.*");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String REST = "/engine-rest";

    private final IdentityService identity;
    private final DoorWords words;

    EngineDoor(IdentityService identity, DoorWords words) {
        this.identity = identity;
        this.words = words;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (READING.contains(request.getMethod()) && PUBLIC_CALL.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        boolean rest = path.startsWith(REST);
        List<String> groups = rest ? signInForRest() : groupsOfSession(request);
        try {
            if (groups == null) {
                ArabicErrors.write(
                        response,
                        HttpServletResponse.SC_UNAUTHORIZED,
                        "NotSignedIn",
                        words.say(request, DoorWord.NOT_SIGNED_IN));
            } else if (mayPass(request.getMethod(), path, AllowedCalls.rolesOf(groups))) {
                chain.doFilter(request, response);
            } else {
                ArabicErrors.write(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        "NotAllowed",
                        words.say(request, DoorWord.NOT_PERMITTED));
            }
        } finally {
            if (rest) {
                identity.clearAuthentication();
            }
        }
    }

    private static boolean mayPass(String method, String path, Set<Role> roles) {
        if (path.contains("..") || path.contains(";") || path.contains("//")) {
            return false;
        }
        if (COCKPIT_CALL.matcher(path).matches()) {
            return roles.contains(Role.SUPERVISOR) || roles.contains(Role.ADMINISTRATOR);
        }
        if (ADMIN_CALL.matcher(path).matches()) {
            return roles.contains(Role.ADMINISTRATOR);
        }
        Matcher call = ENGINE_CALL.matcher(path);
        return call.matches() && AllowedCalls.allows(method, call.group(1), roles);
    }

    /** Makes the user whom HTTP Basic has proven the one who asks the engine; null if nobody is proven. */
    private List<String> signInForRest() {
        org.springframework.security.core.Authentication proven =
                SecurityContextHolder.getContext().getAuthentication();
        if (proven == null
                || !proven.isAuthenticated()
                || proven instanceof org.springframework.security.authentication.AnonymousAuthenticationToken) {
            return null;
        }
        List<String> groups = identity.createGroupQuery().groupMember(proven.getName()).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(proven.getName(), groups);
        return groups;
    }

    private static List<String> groupsOfSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || AuthenticationUtil.getAuthsFromSession(session) == null) {
            return null;
        }
        Collection<? extends Authentication> signedIn =
                AuthenticationUtil.getAuthsFromSession(session).getAuthentications();
        return signedIn.stream()
                .filter(UserAuthentication.class::isInstance)
                .map(UserAuthentication.class::cast)
                .findFirst()
                .map(UserAuthentication::getGroupIds)
                .orElse(null);
    }
}
