package iq.ihala.recovery;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What the people at the desks know: what was answered, and what was asked without an answer. */
class Journal {

    /** Case numbers whose opening was answered. */
    final Set<String> opened = ConcurrentHashMap.newKeySet();
    /** Tasks whose submission was answered with yes. */
    final Set<String> done = ConcurrentHashMap.newKeySet();
    /** Tasks whose submission got no answer, until the database has told how it ended. */
    final Set<String> inDoubt = ConcurrentHashMap.newKeySet();
    /** How often each human step, by its form, was answered with yes. */
    final Map<String, Integer> kinds = new ConcurrentHashMap<>();
    /** Human steps, by their form, that were under way when something was killed. */
    final Map<String, Integer> kindsHit = new ConcurrentHashMap<>();
    /** Claims that were answered with yes: task and user. */
    final Map<String, String> claimed = new ConcurrentHashMap<>();

    /** Diagrams of which at least one human step was done. */
    Set<String> diagrams() {
        return kinds.keySet().stream()
                .map(form -> form.substring(0, form.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often nobody had an open step of the case. */
    final Map<String, Integer> rests = new ConcurrentHashMap<>();
    /** Cases that somebody may take up again. */
    final ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>();

    final AtomicInteger openingsInDoubt = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();
    /** Answers that should not exist, such as "unknown task" for one's own open task. */
    final ConcurrentLinkedQueue<String> oddities = new ConcurrentLinkedQueue<>();
}
