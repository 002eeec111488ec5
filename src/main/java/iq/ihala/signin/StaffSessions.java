package iq.ihala.signin;

import iq.ihala.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions of the people who work here: one for all applications, in the database. Each request asks whether person and account
 * still stand. A session ends when no person has touched it for a while; pages that ask by themselves do not count.
 */
@Component
public class StaffSessions implements SignedIn {

    private static final String ATTRIBUTE = "iq.ihala.signin.staff";
    private static final String TOUCHED = "iq.ihala.signin.touched";
    private static final String OF_THIS_REQUEST = "iq.ihala.signin.user";

    /** A touch is written down once in so long. */
    private static final Duration GRAIN = Duration.ofSeconds(10);

    private final HousePeople people;
    private final StaffAccounts accounts;
    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final SignInSettings settings;
    private final Clock clock;

    StaffSessions(
            HousePeople people,
            StaffAccounts accounts,
            FindByIndexNameSessionRepository<? extends Session> repository,
            SignInSettings settings,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    private record Sitting(String user, Stage stage, boolean byProvider, Instant since) implements Serializable {}

    @Override
    @Transactional(readOnly = true)
    public Optional<String> user(HttpServletRequest request) {
        return at(request, Stage.IN);
    }

    /** The user whose session stands at this stage; a session that is over ends here. */
    @Transactional(readOnly = true)
    public Optional<String> at(HttpServletRequest request, Stage stage) {
        if (!(request.getAttribute(OF_THIS_REQUEST) instanceof Sitting)) {
            sitting(request).ifPresent(found -> request.setAttribute(OF_THIS_REQUEST, found));
        }
        return request.getAttribute(OF_THIS_REQUEST) instanceof Sitting found && found.stage() == stage
                ? Optional.of(found.user())
                : Optional.empty();
    }

    /** Tells whether an OpenID provider has let this session in. */
    public boolean isByProvider(HttpServletRequest request) {
        return request.getAttribute(OF_THIS_REQUEST) instanceof Sitting found && found.byProvider();
    }

    private Optional<Sitting> sitting(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Sitting found)) {
            return Optional.empty();
        }
        boolean stands = !left(session, found).isNegative()
                && people.find(found.user()).isPresent()
                && accounts.find(found.user()).filter(StaffAccount::locked).isEmpty();
        if (!stands) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** Begins a session of its own: nothing of an earlier one, nor its id, lives on. */
    public void begin(HttpServletRequest request, String user, Stage stage, boolean byProvider) {
        end(request);
        HttpSession session = request.getSession(true);
        Sitting sitting = new Sitting(user, stage, byProvider, clock.instant());
        session.setMaxInactiveInterval((int) settings.idle().toSeconds());
        session.setAttribute(ATTRIBUTE, sitting);
        session.setAttribute(TOUCHED, clock.instant().getEpochSecond());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, user);
        request.setAttribute(OF_THIS_REQUEST, sitting);
    }

    /** The session of this request ends, for all applications. */
    public void end(HttpServletRequest request) {
        request.removeAttribute(OF_THIS_REQUEST);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** All sessions of a person end, at whatever computer. */
    @Transactional
    public void endAll(String user) {
        repository.findByPrincipalName(user).keySet().forEach(repository::deleteById);
    }

    /** A person has touched page or key. */
    @Override
    public void touch(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TOUCHED) instanceof Long before)) {
            return;
        }
        long now = clock.instant().getEpochSecond();
        if (now - before >= GRAIN.toSeconds()) {
            session.setAttribute(TOUCHED, now);
        }
    }

    /** How long the session lives on if nobody touches it. */
    public Duration left(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Sitting found
                ? left(session, found)
                : Duration.ZERO;
    }

    private Duration left(HttpSession session, Sitting found) {
        Instant touched =
                session.getAttribute(TOUCHED) instanceof Long second ? Instant.ofEpochSecond(second) : found.since();
        Instant idle = touched.plusSeconds(session.getMaxInactiveInterval());
        Instant longest = found.since().plus(settings.longest());
        return Duration.between(clock.instant(), idle.isBefore(longest) ? idle : longest);
    }
}
