package iq.ihala.process.demo;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plays the demonstration's cases at the first start, beside the running application, so that nobody waits for them. Later
 * starts play only what an earlier one was stopped before; and nothing at all once people have opened cases of their own.
 */
@Component
@Profile("demo & !trial")
class DemoStart implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final int STOP_WAIT_MS = 10_000;

    private final Stage stage;
    private final Labels labels;
    private final CompletableFuture<Integer> played = new CompletableFuture<>();
    private Thread player;

    DemoStart(Stage stage, Labels labels) {
        this.stage = stage;
        this.labels = labels;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        if (player == null) {
            player = new Thread(this::play, "demo-cases");
            player.setDaemon(true);
            player.start();
        }
    }

    /** Done when this start has played what it had to; the value is how many cases that were. */
    CompletableFuture<Integer> played() {
        return played;
    }

    @Override
    public void destroy() throws InterruptedException {
        if (player != null) {
            player.interrupt();
            player.join(STOP_WAIT_MS);
        }
    }

    private void play() {
        try {
            List<Story> missing = missing();
            long began = System.nanoTime();
            missing.forEach(this::play);
            if (!missing.isEmpty()) {
                log.info(
                        "{} demonstration cases played in {} s",
                        missing.size(),
                        (System.nanoTime() - began) / 1_000_000_000);
            }
            played.complete(missing.size());
        } catch (CasePlay.Interrupted e) {
            played.cancel(false);
        } catch (RuntimeException e) {
            played.completeExceptionally(e);
            log.error("The demonstration cases were not played", e);
        }
    }

    private List<Story> missing() {
        Set<String> present = labels.all().keySet();
        if (stage.casesBegun() != present.size()) {
            return List.of();
        }
        return Stories.PLAYED.stream()
                .filter(story -> !present.contains(story.label()))
                .toList();
    }

    /** One case that cannot be played does not take the others away. */
    private void play(Story story) {
        try {
            story.play().accept(new CasePlay(stage, story.label()));
        } catch (CasePlay.Interrupted e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("{} stopped {}", story.label(), e.getMessage(), e.getCause());
        }
    }
}
