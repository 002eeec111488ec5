package iq.ihala.signin;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Whoever keeps the people who may sign in, and their passwords. There is one. */
public interface HousePeople {

    /** The user name as it is kept, however it was typed; empty if there is no such person now. One statement. */
    Optional<String> find(String typed);

    /**
     * Tells whether the password is right, and takes as long for a person who does not exist. A password that was kept by an
     * older method is kept by the present one afterwards. Knows no limits: the caller slows guessing down.
     */
    boolean isRight(String user, String password);

    /** A value that changes with the password, for remembering that it was right; empty for a person who does not exist. */
    Optional<String> mark(String user);

    /** Gives a person a new password, which {@link PasswordRules} has been asked about. */
    void setPassword(String user, String password);

    /** The groups of a person, those of dossier §2 and the engine's own. */
    Set<String> groups(String user);

    /** Everybody who may sign in, with the name that colleagues read, by user name. */
    SortedMap<String, String> everybody();

    /** The person with this e-mail address, if it is exactly one; addresses are compared without case. */
    Optional<String> byEmail(String email);
}
