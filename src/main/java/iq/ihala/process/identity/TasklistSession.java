package iq.ihala.process.identity;

import iq.ihala.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Component;

/** Our own pages take over the sign-in of Tasklist: the same session, the same user, no second password. */
@Component
class TasklistSession implements SignedIn {

    private final ProcessEngine engine;
    private final IdentityService identity;

    TasklistSession(ProcessEngine engine, IdentityService identity) {
        this.engine = engine;
        this.identity = identity;
    }

    /** Asks the engine whether the user is still there: a session outlives an account that was removed. */
    @Override
    public Optional<String> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Authentications signedIn = AuthenticationUtil.getAuthsFromSession(session);
        return Optional.ofNullable(signedIn)
                .map(all -> all.getAuthenticationForProcessEngine(engine.getName()))
                .map(Authentication::getIdentityId)
                .filter(user -> identity.createUserQuery().userId(user).count() == 1);
    }
}
