package iq.ihala.process.identity;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Proves a user of the REST interface by the passwords that the engine keeps; the engine's throttling applies. */
@Component
class EngineSignIn implements AuthenticationProvider {

    private final IdentityService identity;

    EngineSignIn(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String user = asked.getName();
        Object password = asked.getCredentials();
        if (user == null || user.isBlank() || password == null || !identity.checkPassword(user, password.toString())) {
            throw new BadCredentialsException("Not signed in");
        }
        return new UsernamePasswordAuthenticationToken(user, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
