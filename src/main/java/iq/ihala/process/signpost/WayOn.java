package iq.ihala.process.signpost;

import iq.ihala.process.signpost.Place.Arrow;
import iq.ihala.process.signpost.Place.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The human steps that may come next, as the diagram alone tells it: from a place along every way up to the first steps, into
 * called diagrams. Nearest first.
 */
final class WayOn {

    private static final int DEEPEST = 4;

    private final Function<String, Optional<DiagramMap>> called;

    /** @param called finds a called diagram by its key */
    WayOn(Function<String, Optional<DiagramMap>> called) {
        this.called = called;
    }

    /**
     * @param steps names of the next human steps
     * @param leaves whether a way leads to the end of the diagram before any human step
     * @param endOfAll whether a way ends the diagram with everything in it
     * @param together whether they come at once
     */
    record Ahead(Set<String> steps, boolean leaves, boolean endOfAll, boolean together) {

        /** Whether a way leads out of the diagram, to the one that called it if there is one. */
        boolean goesOut() {
            return leaves || endOfAll;
        }

        /** With what comes in the calling diagram: an end of all ends no more than the diagram in which it is drawn. */
        Ahead and(Ahead further) {
            Set<String> all = new LinkedHashSet<>(steps);
            all.addAll(further.steps);
            return new Ahead(all, further.leaves, further.endOfAll, together || further.together);
        }
    }

    Ahead from(DiagramMap map, Place place) {
        return new Walk(map, 0).from(place);
    }

    private final class Walk {

        private final DiagramMap map;
        private final int depth;
        private final Set<String> steps = new LinkedHashSet<>();
        private final Set<String> seen = new HashSet<>();
        private final Deque<Place> open = new ArrayDeque<>();
        private boolean leaves;
        private boolean endOfAll;
        private boolean together;

        Walk(DiagramMap map, int depth) {
            this.map = map;
            this.depth = depth;
        }

        Ahead from(Place start) {
            follow(start);
            while (!open.isEmpty()) {
                arriveAt(open.poll());
            }
            return new Ahead(steps, leaves, endOfAll, together);
        }

        private void follow(Place place) {
            together |= place.kind() == Kind.FORK;
            for (Arrow arrow : place.out()) {
                if (seen.add(arrow.to())) {
                    open.add(map.place(arrow.to()));
                }
            }
        }

        private void arriveAt(Place place) {
            switch (place.kind()) {
                case STEP -> steps.add(place.name());
                case CALL -> call(place);
                case PAGE -> map.beginOf(place.id()).ifPresent(this::follow);
                case END -> end(place);
                case END_OF_ALL -> endOfAll = true;
                default -> follow(place);
            }
        }

        /** A diagram that begins with one step is named by it, one that begins with several by its own name. */
        private void call(Place place) {
            Optional<DiagramMap> other = depth < DEEPEST ? called.apply(place.calls()) : Optional.empty();
            Optional<Ahead> inside =
                    other.flatMap(diagram -> diagram.begin().map(begin -> new Walk(diagram, depth + 1).from(begin)));
            if (inside.isEmpty() || inside.get().steps().size() != 1) {
                steps.add(place.name());
            } else {
                steps.addAll(inside.get().steps());
            }
        }

        private void end(Place place) {
            if (place.page().isEmpty()) {
                leaves = true;
                return;
            }
            Place page = map.place(place.page());
            if (page.out().isEmpty()) {
                // A sub-process that an event began stands beside the way: with it ends what it interrupted.
                end(page);
            } else {
                follow(page);
            }
        }
    }
}
