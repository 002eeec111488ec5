package iq.ihala.process.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The stories of the demonstration, for whoever wants to see how they go on other diagrams (dossier §8). */
@Component
@Profile("demo")
public class DemoPlays {

    private final Stage stage;

    DemoPlays(Stage stage) {
        this.stage = stage;
    }

    /**
     * A story.
     *
     * @param label {@code SA-DEMO-01} to {@code SA-DEMO-12}
     * @param arabic what it is about
     */
    public record Told(String label, String arabic) {}

    /** All of them, in their order. */
    public List<Told> all() {
        return Stories.ALL.stream()
                .map(story -> new Told(story.label(), story.arabic()))
                .toList();
    }

    /**
     * Plays one story to where the demonstration leaves it.
     *
     * @throws RuntimeException what the house answers to a step, unless the understudy deals with it
     */
    public void play(String label, Understudy understudy) {
        Story story = Stories.ALL.stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        story.play().accept(new CasePlay(stage, label, understudy));
    }
}
