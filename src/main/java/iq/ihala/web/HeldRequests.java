package iq.ihala.web;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes into the log, once, where a request stands that takes longer than ten seconds: a person who waits before a turning
 * wheel cannot say what the server was doing. Only the first two parts of the path are named; what follows, and the query,
 * may be what somebody typed. (Tomcat's own valve for this writes both.)
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class HeldRequests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(HeldRequests.class);
    private static final int FRAMES = 40;

    private record Held(Thread thread, String where, long since) {}

    private final Map<Thread, Held> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch;
    private final long patienceNanos;

    /** @param patience after which a request counts as held; PT10S unless said otherwise */
    @Autowired
    HeldRequests(@Value("${ihala.requests.held-after:PT10S}") Duration patience) {
        this.patienceNanos = patience.toNanos();
        this.watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "held-requests");
            thread.setDaemon(true);
            return thread;
        });
        long every = Math.max(1, patience.toMillis() / 4);
        watch.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        running.put(thread, new Held(thread, where(request), System.nanoTime()));
        try {
            chain.doFilter(request, response);
        } finally {
            running.remove(thread);
        }
    }

    private void look() {
        long now = System.nanoTime();
        running.values().stream()
                .filter(held -> now - held.since() > patienceNanos)
                // Said once: whoever is removed here is not looked at again.
                .filter(held -> running.remove(held.thread(), held))
                .forEach(held -> LOG.warn(
                        "{} has been running for {} s; it stands at\n{}",
                        held.where(),
                        TimeUnit.NANOSECONDS.toSeconds(now - held.since()),
                        stand(held.thread())));
    }

    private static String stand(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "  at " + frame)
                .collect(Collectors.joining("\n"));
    }

    private static String where(HttpServletRequest request) {
        String[] parts = Paths.of(request).split("/", 4);
        return request.getMethod()
                + Arrays.stream(parts)
                        .skip(1)
                        .limit(2)
                        .map(part -> part.matches("[a-z-]{1,20}") ? "/" + part : "/…")
                        .collect(Collectors.joining());
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }
}
