package iq.ihala.forum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The anonymous box of the forums (dossier F01). It keeps the words, the topic and the day, and nothing of whoever wrote: no address,
 * no hour, no cookie. So that nobody fills it by machine, it counts for an hour how much came from one address, in memory only, and
 * takes no more than a number of letters an hour.
 */
@Service
public class ForumBox {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int FROM_ONE_ADDRESS = 10;
    private static final int IN_ALL = 200;
    private static final int MOST_WORDS = 1000;

    private static final String TOO_MANY = "وصل الصندوق كثير الآن. حاول بعد ساعة.";
    private static final String NOTHING = "اكتب القضية واختر المنتدى والموضوع.";

    private final Forums forums;
    private final Issues issues;
    private final Clock clock;
    private final Map<String, Deque<Instant>> recent = new HashMap<>();

    ForumBox(Forums forums, Issues issues, Clock clock) {
        this.forums = forums;
        this.issues = issues;
        this.clock = clock;
    }

    /**
     * Puts a letter into the box of a forum.
     *
     * @param address where it came from; counted and forgotten
     * @return why it was not taken, in Arabic, or nothing
     */
    @Transactional
    public Optional<String> put(String forum, String topic, String words, String address) {
        boolean whole = forums.find(forum).filter(Forum::active).isPresent()
                && ForumWords.TOPICS.containsKey(topic)
                && !words.isBlank()
                && words.length() <= MOST_WORDS;
        if (!whole) {
            return Optional.of(NOTHING);
        }
        Optional<String> refusal = TextCheck.refusal(words);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!mayPut(address)) {
            return Optional.of(TOO_MANY);
        }
        issues.raise(forum, "BOX", topic, null, null, null, words);
        return Optional.empty();
    }

    private synchronized boolean mayPut(String address) {
        Instant since = clock.instant().minus(HOUR);
        recent.values().forEach(times -> times.removeIf(time -> time.isBefore(since)));
        recent.values().removeIf(Deque::isEmpty);
        Deque<Instant> own = recent.computeIfAbsent(address, none -> new ArrayDeque<>());
        if (own.size() >= FROM_ONE_ADDRESS
                || recent.values().stream().mapToInt(Deque::size).sum() >= IN_ALL) {
            return false;
        }
        own.add(clock.instant());
        return true;
    }
}
