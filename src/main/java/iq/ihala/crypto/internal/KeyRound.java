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

/** Takes the work on keys up when the house is open, and again each hour for what nodes with an older keyset have added. */
@Component
class KeyRound {

    private static final Logger log = LoggerFactory.getLogger(KeyRound.class);

    private final KeyRotation rotation;
    private final EarlierSeals earlier;
    private final KeyRenewal renewal;
    private final KeyWrap wrap;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(r -> new Thread(r, "key-rotation"));

    KeyRound(KeyRotation rotation, EarlierSeals earlier, KeyRenewal renewal, KeyWrap wrap) {
        this.rotation = rotation;
        this.earlier = earlier;
        this.renewal = renewal;
        this.wrap = wrap;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::go, 0, 1, TimeUnit.HOURS);
    }

    /** Never throws: the next round tries again. */
    void go() {
        try {
            report(earlier.run());
            report(rotation.run());
            int renewed = renewal.run();
            if (renewed > 0) {
                log.info("{} cases have a new data key, and nothing is left of their old one", renewed);
            }
        } catch (RuntimeException e) {
            log.warn(
                    "The rotation of keys stopped and is taken up in an hour: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static void report(Resealing.Outcome outcome) {
        if (outcome.resealed() > 0) {
            log.info("Sealed {} rows under the keys of their cases", outcome.resealed());
        }
        if (outcome.refused() > 0) {
            log.error("{} rows do not open; each is named above", outcome.refused());
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
        if (earlier.areLeft()) {
            log.info("Rows from before cases had keys are left: no key may leave IHALA_CRYPTO_KEY");
            return;
        }
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
