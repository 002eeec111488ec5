package iq.ihala.crypto.internal;

import jakarta.annotation.PreDestroy;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the rotation up when the house is open, and again each hour for what nodes with an older keyset have added. */
@Component
class KeyRound {

    private static final Logger log = LoggerFactory.getLogger(KeyRound.class);

    private final KeyRotation rotation;
    private final KeyWrap wrap;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(r -> new Thread(r, "key-rotation"));

    KeyRound(KeyRotation rotation, KeyWrap wrap) {
        this.rotation = rotation;
        this.wrap = wrap;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::go, 0, 1, TimeUnit.HOURS);
    }

    /** Never throws: the next round tries again. */
    void go() {
        try {
            report(rotation.run());
        } catch (RuntimeException e) {
            log.warn(
                    "The rotation of keys stopped and is taken up in an hour: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void report(KeyRotation.Outcome outcome) {
        if (outcome.rewrapped() > 0) {
            log.info(
                    "Wrapped the keys of {} cases with key {} in {} s",
                    outcome.rewrapped(),
                    wrap.wrappedBy(),
                    String.format(Locale.ROOT, "%.1f", outcome.took().toMillis() / 1000.0));
        }
        outcome.left().forEach((key, cases) -> {
            if (wrap.has(key)) {
                log.info("Key {} still wraps the keys of {} cases and must stay in IHALA_CRYPTO_KEY", key, cases);
            } else {
                log.error(
                        "IHALA_CRYPTO_KEY lacks key {}, which wraps the keys of {} cases: their files do not open until"
                                + " it is back",
                        key,
                        cases);
            }
        });
        wrap.otherKeys().stream()
                .filter(key -> !outcome.left().containsKey(key))
                .forEach(key -> log.info("Key {} wraps no case's key any more and may leave IHALA_CRYPTO_KEY", key));
    }

    @PreDestroy
    void stop() {
        // A batch that breaks off rolls back.
        thread.shutdownNow();
    }
}
