package iq.ihala.signin;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code ihala.sign-in.*}.
 *
 * @param idle a session without a person's touch ends after this time
 * @param longest a session ends after this time, whatever is touched
 * @param hashCost the work of one password hash (bcrypt); outside of trials never less than 12
 * @param secondFactorFor groups whose members need a second factor; outside of trials never less than supervisors,
 *     administrators and data-protection officers
 * @param attempts failures of one account before it waits
 * @param addressAttempts failures from one address before it waits
 * @param firstWait how long the first wait is; doubled after each further failure, at most {@code longestWait}
 * @param provider how people of an OpenID provider are known here
 */
@ConfigurationProperties("ihala.sign-in")
public record SignInSettings(
        @DefaultValue("PT10M") Duration idle,
        @DefaultValue("PT12H") Duration longest,
        @DefaultValue("12") int hashCost,
        @DefaultValue("") Set<String> secondFactorFor,
        @DefaultValue("5") int attempts,
        @DefaultValue("60") int addressAttempts,
        @DefaultValue("PT1M") Duration firstWait,
        @DefaultValue("PT15M") Duration longestWait,
        @DefaultValue Provider provider) {

    /**
     * How somebody whom an OpenID provider has proven is found among the staff.
     *
     * @param issuer the provider's address, for its discovery document; blank: there is no provider
     * @param clientId by which this house is known to it
     * @param clientSecret the password of this house there
     * @param scopes what is asked for; {@code openid} is among them
     * @param label what the button of the sign-in page says
     * @param claim {@code preferred_username} and the like: its value is the user name; {@code email}: its value is the staff
     *     member's address, and the provider must have verified it
     */
    public record Provider(
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
            @DefaultValue("الدخول بحساب المؤسسة") String label,
            @DefaultValue("preferred_username") String claim) {

        /** Never prints the secret. */
        @Override
        public String toString() {
            return "Provider[" + issuer + "]";
        }

        public boolean isWanted() {
            return !issuer.isBlank();
        }
    }

    Limits limits() {
        return new Limits("staff_attempt", "staff.attempt", attempts, addressAttempts, firstWait, longestWait);
    }
}
