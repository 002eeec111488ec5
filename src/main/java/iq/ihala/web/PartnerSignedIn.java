package iq.ihala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whoever knows which partner sits in front of a request to the partners' portal. Apart from {@link SignedIn}: a partner's sign-in
 * opens nothing of the centre's, and the centre's nothing of the portal.
 */
public interface PartnerSignedIn {

    /** The user name, from a sign-in that is still good; empty for a stranger. Never starts a session. */
    Optional<String> user(HttpServletRequest request);
}
