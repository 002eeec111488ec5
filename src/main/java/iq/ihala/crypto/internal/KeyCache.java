package iq.ihala.crypto.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Unwrapped data keys of this node, the least used falling out first. Holds only what is committed. */
final class KeyCache {

    private static final Duration FRESH_FOR = Duration.ofMinutes(5);

    private final int capacity;
    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long forgotten;

    private record Kept(DataKey key, Instant since) {}

    KeyCache(int capacity, Clock clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    synchronized Optional<DataKey> get(String caseNumber) {
        Kept found = kept.get(caseNumber);
        if (found == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (now.isBefore(found.since) || now.isAfter(found.since.plus(FRESH_FOR))) {
            kept.remove(caseNumber);
            return Optional.empty();
        }
        return Optional.of(found.key);
    }

    /** To be asked before the table is read. */
    synchronized long generation() {
        return forgotten;
    }

    /** Keeps what was read in that generation; a key that may have been destroyed since is not kept. */
    synchronized void put(String caseNumber, DataKey key, long readIn) {
        if (readIn != forgotten) {
            return;
        }
        kept.put(caseNumber, new Kept(key, clock.instant()));
        if (kept.size() > capacity) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    synchronized void forget(String caseNumber) {
        forgotten++;
        kept.remove(caseNumber);
    }
}
