package iq.ihala.notification;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code ihala.sms.*} of the gateway that sends text messages. In {@code url} and {@code body}, {@code {to}}, {@code {text}}
 * and {@code {id}} are replaced, escaped as the place demands. Without a {@code url} no text message goes out.
 *
 * @param to where the number stands: {@code 9647701234567}
 * @param success what the gateway's answer must contain to count as taken; many answer 200 to everything
 * @param timeout from the call to the end of the answer
 */
@ConfigurationProperties("ihala.sms")
record SmsSettings(
        String url,
        @DefaultValue("POST") String method,
        @DefaultValue("application/json") String contentType,
        @DefaultValue("{\"to\":\"{to}\",\"text\":\"{text}\",\"id\":\"{id}\"}") String body,
        @DefaultValue Map<String, String> headers,
        @DefaultValue("") String success,
        @DefaultValue("PT10S") Duration timeout) {

    /** @throws IllegalArgumentException if the gateway would be told telephone numbers in the open */
    SmsSettings {
        headers = Map.copyOf(headers);
        Pattern.compile(success);
        if (url != null && !url.isBlank()) {
            Addresses.requireSheltered(url);
        }
    }

    /** Never prints a key. */
    @Override
    public String toString() {
        return "SmsSettings[hidden]";
    }
}
