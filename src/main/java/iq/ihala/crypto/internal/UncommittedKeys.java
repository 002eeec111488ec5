package iq.ihala.crypto.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keys that the running transaction made, changed or destroyed: others learn of them when it has committed, and only then. */
final class UncommittedKeys implements TransactionSynchronization {

    private final KeyCache cache;
    private final Map<String, Made> made = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    private record Made(DataKey key, long generation) {}

    private UncommittedKeys(KeyCache cache) {
        this.cache = cache;
    }

    /** Those of the running transaction, or null if it has touched none or there is none. */
    static UncommittedKeys ofRunning(KeyCache cache) {
        return (UncommittedKeys) TransactionSynchronizationManager.getResource(cache);
    }

    static UncommittedKeys begin(KeyCache cache) {
        UncommittedKeys running = ofRunning(cache);
        if (running == null) {
            running = new UncommittedKeys(cache);
            TransactionSynchronizationManager.bindResource(cache, running);
            TransactionSynchronizationManager.registerSynchronization(running);
        }
        return running;
    }

    DataKey made(String caseNumber) {
        Made here = made.get(caseNumber);
        return here == null ? null : here.key;
    }

    void make(String caseNumber, DataKey key) {
        // Between the commit and the end of it here, another transaction may destroy the key already.
        made.put(caseNumber, new Made(key, cache.generation()));
    }

    boolean isTouched(String caseNumber) {
        return touched.contains(caseNumber);
    }

    void touch(String caseNumber) {
        made.remove(caseNumber);
        touched.add(caseNumber);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(cache);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(cache, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(cache);
        if (status == STATUS_COMMITTED) {
            made.keySet().removeAll(touched);
            made.forEach((caseNumber, one) -> cache.put(caseNumber, one.key, one.generation));
        }
        // Even after a roll-back: whoever read the table meanwhile reads it once more, which harms nobody.
        touched.forEach(cache::forget);
    }
}
