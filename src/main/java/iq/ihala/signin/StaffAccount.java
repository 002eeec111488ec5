package iq.ihala.signin;

import java.time.Instant;

/**
 * What the sign-in knows of a person.
 *
 * @param code stands in authenticators in place of a name
 * @param secondFactor whether an authenticator is asked for
 * @param locked whether an administrator has closed the account
 * @param signedInAt the last time, or null
 */
public record StaffAccount(String user, String code, boolean secondFactor, boolean locked, Instant signedInAt) {

    /** How the trail names an account. It takes no long numbers, which may be a telephone's; a user name may be one. */
    static String inTrail(String user) {
        return "staff-account/" + user.replaceAll("(\\d{6})(?=\\d)", "$1x");
    }
}
