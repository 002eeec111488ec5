package iq.ihala.audit.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code ihala.audit.*}.
 *
 * @param anchorDirectory where anchors are kept as a file; better on another machine than the database; unset: nowhere
 * @param anchorMail address of the data-protection officer, to whom each anchor is mailed; unset: nobody
 * @param anchorSender the address that these mails come from
 * @param anchorEvery how often; what was written since the last anchor could be cut off unseen
 */
@ConfigurationProperties("ihala.audit")
record AuditSettings(
        String anchorDirectory,
        String anchorMail,
        @DefaultValue("ihala@localhost") String anchorSender,
        @DefaultValue("PT1H") Duration anchorEvery) {

    Optional<Path> directory() {
        return given(anchorDirectory).map(Path::of);
    }

    Optional<String> officer() {
        return given(anchorMail);
    }

    private static Optional<String> given(String setting) {
        return Optional.ofNullable(setting).filter(text -> !text.isBlank());
    }
}
