package iq.ihala.notification;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code ihala.webhook.*}: which partners' systems are called.
 *
 * @param to by provider id; only letters and digits of it count, so that an environment variable can say it:
 *     {@code IHALA_WEBHOOK_TO_PAOBASRA_URL}
 * @param timeout from the call to the end of the answer
 */
@ConfigurationProperties("ihala.webhook")
record WebhookSettings(@DefaultValue Map<String, Endpoint> to, @DefaultValue("PT10S") Duration timeout) {

    private static final int SHORTEST_SECRET = 32;

    WebhookSettings {
        to = to.entrySet().stream().collect(Collectors.toUnmodifiableMap(e -> plain(e.getKey()), Map.Entry::getValue));
    }

    Optional<Endpoint> of(String providerId) {
        return Optional.ofNullable(to.get(plain(providerId)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /**
     * @param secret shared with the partner, at least 32 characters
     */
    record Endpoint(URI url, String secret) {

        /** @throws IllegalArgumentException for an address in the open or a secret that can be guessed */
        Endpoint {
            Addresses.requireSheltered(url.toString());
            if (secret == null || secret.length() < SHORTEST_SECRET) {
                throw new IllegalArgumentException(
                        "A webhook's secret has at least " + SHORTEST_SECRET + " characters");
            }
        }

        /** Never prints the secret. */
        @Override
        public String toString() {
            return "Endpoint[hidden]";
        }
    }
}
