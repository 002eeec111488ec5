package iq.ihala.signin;

import iq.ihala.signin.StaffSignIn.From;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Proves a caller of the REST interface by the same passwords and with the same slowing down as the sign-in page. Whoever has or
 * needs a second factor is refused: a password alone would be the way around it.
 *
 * <p>A machine sends its password with each call. That it was right is remembered for a few minutes, by a keyed hash of this
 * process, as long as the password stays the same.
 */
@Component
class RestSignIn implements AuthenticationProvider {

    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final StaffSignIn signIn;
    private final HousePeople people;
    private final SecondFactors secondFactors;
    private final Clock clock;
    private final SecretKeySpec key = new SecretKeySpec(Tokens.secret(), "HmacSHA256");
    private final Map<String, Instant> right = new ConcurrentHashMap<>();

    RestSignIn(StaffSignIn signIn, HousePeople people, SecondFactors secondFactors, Clock clock) {
        this.signIn = signIn;
        this.people = people;
        this.secondFactors = secondFactors;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String typed = asked.getName();
        Object password = asked.getCredentials();
        if (typed == null || typed.isBlank() || password == null) {
            throw new BadCredentialsException("Not signed in");
        }
        String user = people.find(typed).orElse(typed);
        if (!isRight(user, password.toString(), asked)) {
            throw new BadCredentialsException("Not signed in");
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private boolean isRight(String user, String password, Authentication asked) {
        Optional<String> trace = people.mark(user).map(mark -> trace(user, password, mark));
        if (trace.map(right::get).filter(clock.instant()::isBefore).isPresent()) {
            return !secondFactors.has(user) && !secondFactors.isNeeded(user) && !signIn.isClosed(user);
        }
        String address = asked.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        boolean proven =
                signIn.password(user, password, new From(address, null)).next() == Stage.IN;
        if (proven) {
            if (right.size() >= MOST) {
                right.clear();
            }
            // An old hash may have been renewed just now.
            people.mark(user)
                    .ifPresent(mark -> right.put(
                            trace(user, password, mark), clock.instant().plus(MEMORY)));
        }
        return proven;
    }

    private String trace(String user, String password, String mark) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] hash = mac.doFinal(String.join("\0", user, mark, password).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No HMAC-SHA256", e);
        }
    }
}
