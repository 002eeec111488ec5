package iq.ihala.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whoever knows who sits in front of a request to our own pages; nobody does where no module provides it. */
public interface SignedIn {

    /** The user name, from a sign-in that is still good; empty for a stranger. Never starts a session. */
    Optional<String> user(HttpServletRequest request);

    /** A person, and not a page by itself, has made this request. */
    default void touch(HttpServletRequest request) {}
}
