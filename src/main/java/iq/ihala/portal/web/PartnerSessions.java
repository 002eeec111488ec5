package iq.ihala.portal.web;

import iq.ihala.portal.Account;
import iq.ihala.portal.PartnerSignIn;
import iq.ihala.portal.PortalSettings;
import iq.ihala.web.PartnerSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sessions of partners: one attribute of a session in the database. Each click asks whether account and provider still stand, so
 * that closing one ends its sessions.
 */
@Component
class PartnerSessions implements PartnerSignedIn {

    private static final String ATTRIBUTE = "iq.ihala.portal.signedIn";
    private static final String OF_THIS_REQUEST = "iq.ihala.portal.account";

    private final PartnerSignIn signIn;
    private final PortalSettings settings;
    private final Clock clock;

    PartnerSessions(PartnerSignIn signIn, PortalSettings settings, Clock clock) {
        this.signIn = signIn;
        this.settings = settings;
        this.clock = clock;
    }

    private record Session(String user, int generation, Instant since) implements Serializable {}

    @Override
    public Optional<String> user(HttpServletRequest request) {
        return account(request).map(Account::user);
    }

    /** Who sits in front of this request; asked once a request. */
    Optional<Account> account(HttpServletRequest request) {
        if (request.getAttribute(OF_THIS_REQUEST) instanceof Account known) {
            return Optional.of(known);
        }
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Session found)) {
            return Optional.empty();
        }
        boolean young = clock.instant().isBefore(found.since().plus(settings.longest()));
        Optional<Account> account = young ? signIn.still(found.user(), found.generation()) : Optional.empty();
        account.ifPresentOrElse(
                known -> request.setAttribute(OF_THIS_REQUEST, known), () -> session.removeAttribute(ATTRIBUTE));
        return account;
    }

    /** Begins a session of its own: nothing of an earlier one, nor its id, lives on. */
    void begin(HttpServletRequest request, Account account) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) settings.idle().toSeconds());
        session.setAttribute(ATTRIBUTE, new Session(account.user(), account.generation(), clock.instant()));
    }

    void end(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }
}
