package iq.ihala.rights;

/** What happens to a breach, each published inside its transaction. */
public final class BreachEvents {

    private BreachEvents() {}

    /** It was recorded, with the cases that are hit. */
    public record Recorded(Breach breach) {}

    /** It was reported. */
    public record Reported(Breach breach) {}

    /** Lessons were drawn; it is closed. */
    public record Closed(Breach breach) {}
}
