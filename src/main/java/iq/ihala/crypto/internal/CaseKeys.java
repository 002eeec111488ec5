package iq.ihala.crypto.internal;

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

    Optional<DataKey> find(String caseNumber) {
        return inMemory(caseNumber).or(() -> read(caseNumber));
    }

    /** What the table holds, whatever is in memory. */
    Optional<DataKey> findAgain(String caseNumber) {
        cache.forget(caseNumber);
        return find(caseNumber);
    }

    /** To be said where the running transaction destroys or changes a row: nobody else uses what it has not committed. */
    void changed(String caseNumber) {
        UncommittedKeys.begin(cache).touch(caseNumber);
        cache.forget(caseNumber);
    }

    DataKey findOrMake(String caseNumber) {
        return find(caseNumber).orElseGet(() -> make(caseNumber));
    }

    /** Makes a key, or gives the one that somebody else made first. */
    DataKey make(String caseNumber) {
        return transaction.execute(status -> {
            KeysetHandle fresh = KeyWrap.fresh();
            byte[] mine = wrap.wrap(fresh, caseNumber);
            byte[] held = table.insertOrFind(caseNumber, mine, wrap.wrappedBy(), clock.instant());
            if (!Arrays.equals(held, mine)) {
                return DataKey.of(wrap.unwrap(held, caseNumber));
            }
            DataKey key = DataKey.of(fresh);
            UncommittedKeys.begin(cache).make(caseNumber, key);
            return key;
        });
    }

    void destroy(String caseNumber) {
        transaction.executeWithoutResult(status -> {
            changed(caseNumber);
            table.delete(caseNumber);
        });
    }

    private Optional<DataKey> inMemory(String caseNumber) {
        UncommittedKeys mine = UncommittedKeys.ofRunning(cache);
        if (mine == null) {
            return cache.get(caseNumber);
        }
        DataKey made = mine.made(caseNumber);
        if (made != null) {
            return Optional.of(made);
        }
        return mine.isTouched(caseNumber) ? Optional.empty() : cache.get(caseNumber);
    }

    private Optional<DataKey> read(String caseNumber) {
        long generation = cache.generation();
        Optional<DataKey> found = table.find(caseNumber).map(wrapped -> DataKey.of(wrap.unwrap(wrapped, caseNumber)));
        UncommittedKeys mine = UncommittedKeys.ofRunning(cache);
        if (mine == null || !mine.isTouched(caseNumber)) {
            found.ifPresent(key -> cache.put(caseNumber, key, generation));
        }
        return found;
    }
}
