package iq.ihala.crypto.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The data keys of the cases, as the running transaction sees them. */
@Component
class CaseKeys {

    private static final int MOST_IN_MEMORY = 1_000;

    private final CaseKeyTable table;
    private final KeyWrap wrap;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final KeyCache cache;

    CaseKeys(CaseKeyTable table, KeyWrap wrap, TransactionOperations transaction, Clock clock) {
        this.table = table;
        this.wrap = wrap;
        this.transaction = transaction;
        this.clock = clock;
        this.cache = new KeyCache(MOST_IN_MEMORY, clock);
    }

    Optional<Aead> find(String caseNumber) {
        return inMemory(caseNumber).or(() -> read(caseNumber));
    }

    Aead findOrMake(String caseNumber) {
        return find(caseNumber).orElseGet(() -> make(caseNumber));
    }

    /** Makes a key, or gives the one that somebody else made first. */
    Aead make(String caseNumber) {
        return transaction.execute(status -> {
            KeysetHandle fresh = KeyWrap.fresh();
            byte[] mine = wrap.wrap(fresh, caseNumber);
            byte[] held = table.insertOrFind(caseNumber, mine, wrap.wrappedBy(), clock.instant());
            if (!Arrays.equals(held, mine)) {
                return KeyWrap.aead(wrap.unwrap(held, caseNumber));
            }
            Aead key = KeyWrap.aead(fresh);
            UncommittedKeys.begin(cache).make(caseNumber, key);
            return key;
        });
    }

    void destroy(String caseNumber) {
        transaction.executeWithoutResult(status -> {
            UncommittedKeys.begin(cache).destroy(caseNumber);
            table.delete(caseNumber);
            cache.forget(caseNumber);
        });
    }

    private Optional<Aead> inMemory(String caseNumber) {
        UncommittedKeys mine = UncommittedKeys.ofRunning(cache);
        if (mine == null) {
            return cache.get(caseNumber);
        }
        Aead made = mine.made(caseNumber);
        if (made != null) {
            return Optional.of(made);
        }
        return mine.isDestroyed(caseNumber) ? Optional.empty() : cache.get(caseNumber);
    }

    private Optional<Aead> read(String caseNumber) {
        long generation = cache.generation();
        Optional<Aead> found = table.find(caseNumber).map(wrapped -> KeyWrap.aead(wrap.unwrap(wrapped, caseNumber)));
        found.ifPresent(key -> cache.put(caseNumber, key, generation));
        return found;
    }
}
