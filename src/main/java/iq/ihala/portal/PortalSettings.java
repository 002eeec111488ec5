package iq.ihala.portal;

import iq.ihala.signin.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code ihala.portal.*}.
 *
 * @param address where partners reach the house, for the links of its mails ({@code IHALA_PORTAL_ADDRESS}); null: nobody can be
 *     invited and mails carry no link
 * @param idle a session without a click ends after this time
 * @param longest a session ends after this time, whatever is clicked
 * @param invitationFor how long the link of an invitation holds
 * @param linkFor how long the link to a referral holds
 * @param attempts failures of one account before it waits
 * @param addressAttempts failures from one address before it waits
 * @param firstWait how long the first wait is; doubled after each further failure, at most {@code longestWait}
 */
@ConfigurationProperties("ihala.portal")
public record PortalSettings(
        URI address,
        @DefaultValue("PT10M") Duration idle,
        @DefaultValue("PT8H") Duration longest,
        @DefaultValue("PT72H") Duration invitationFor,
        @DefaultValue("PT72H") Duration linkFor,
        @DefaultValue("5") int attempts,
        @DefaultValue("50") int addressAttempts,
        @DefaultValue("PT1M") Duration firstWait,
        @DefaultValue("PT30M") Duration longestWait) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    /** @throws IllegalArgumentException if links would lead people over an open line */
    public PortalSettings {
        address = address == null || address.toString().isBlank() ? null : address;
        if (address != null && !"https".equals(address.getScheme()) && !HERE.contains(address.getHost())) {
            throw new IllegalArgumentException("ihala.portal.address: partners come over https only");
        }
    }

    Limits limits() {
        return new Limits("partner_attempt", "partner.attempt", attempts, addressAttempts, firstWait, longestWait);
    }
}
