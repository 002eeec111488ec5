package iq.ihala.process.signpost;

import iq.ihala.process.signpost.Place.Arrow;
import iq.ihala.process.signpost.Place.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What led to a step: backwards from it to the last question and its answer, or to the event that happened. Where a diagram
 * begins, the way goes on in the one that called it. Where history is silent, the diagram alone speaks as far as it is sure.
 */
final class WayHere {

    private static final int FARTHEST = 60;

    /** Where in which diagram one stands: the map, its footprints, and how to get to the diagram that called it. */
    interface Level {

        DiagramMap map();

        Footprints footprints();

        /** The calling diagram and the call in it; empty for a diagram that nobody called. */
        Optional<Caller> caller();
    }

    record Caller(Level level, String callId, long order) {}

    /**
     * @param after name of the human step or part before; empty if none is known
     * @param question the last question on the way, with its answer; empty if an event or the beginning led here
     * @param event what happened; empty if a question led here
     * @param during the activity that the event broke into; else empty
     * @param earlier whether the question led to the step before, and only through it to this one
     */
    record Cause(String after, String question, String answer, String event, String during, boolean earlier) {}

    private String after = "";
    private int steps;

    private WayHere() {}

    static Cause to(Level level, String node, long order) {
        return new WayHere().walk(level, level.map().place(node), order);
    }

    private Cause walk(Level begin, Place step, long order) {
        Level level = begin;
        Place place = step;
        long bound = order;
        for (int hop = 0; hop < FARTHEST; hop++) {
            if (place.in().isEmpty()) {
                Optional<Place> page = pageOf(level, place);
                if (page.isPresent()) {
                    place = page.get();
                    bound = level.footprints().before(place.id(), bound).orElse(bound);
                    continue;
                }
                Optional<Caller> caller = place.kind() == Kind.BEGIN ? level.caller() : Optional.empty();
                if (caller.isEmpty()) {
                    return happened(place);
                }
                level = caller.get().level();
                place = level.map().place(caller.get().callId());
                bound = caller.get().order();
                continue;
            }
            Optional<Arrow> taken = taken(level, place, bound);
            if (taken.isEmpty()) {
                return new Cause(after, "", "", "", "", false);
            }
            Arrow arrow = taken.get();
            Place before = level.map().place(arrow.from());
            bound = level.footprints().before(before.id(), bound).orElse(bound);
            if (before.kind() == Kind.QUESTION && !arrow.answer().isEmpty()) {
                boolean earlier = !after.isEmpty();
                rememberStepBefore(level, before, bound);
                return new Cause(after, before.name(), arrow.answer(), "", "", earlier);
            }
            if (before.kind() == Kind.EVENT || before.kind() == Kind.BEGIN_BY_EVENT) {
                return happened(before);
            }
            if (isPart(before)) {
                if (++steps > 1) {
                    return new Cause(after, "", "", "", "", false);
                }
                after = before.name();
            }
            place = before;
        }
        return new Cause(after, "", "", "", "", false);
    }

    /** Of several ways in, the one whose beginning was passed last; without history only an only way is sure. */
    private static Optional<Arrow> taken(Level level, Place place, long bound) {
        List<Arrow> ways = place.in();
        if (ways.size() == 1) {
            return Optional.of(ways.get(0));
        }
        return ways.stream()
                .filter(way -> level.footprints().before(way.from(), bound).isPresent())
                .max(Comparator.comparing(
                        way -> level.footprints().before(way.from(), bound).orElseThrow()));
    }

    /** The human step before a question is what its answer came from. */
    private void rememberStepBefore(Level level, Place question, long order) {
        Place place = question;
        long bound = order;
        for (int hop = 0; hop < FARTHEST && after.isEmpty(); hop++) {
            Optional<Arrow> taken = taken(level, place, bound);
            if (taken.isEmpty()) {
                return;
            }
            place = level.map().place(taken.get().from());
            bound = level.footprints().before(place.id(), bound).orElse(bound);
            if (isPart(place)) {
                after = place.name();
            }
        }
    }

    private static Optional<Place> pageOf(Level level, Place begin) {
        return begin.kind() == Kind.BEGIN && !begin.page().isEmpty()
                ? Optional.of(level.map().place(begin.page()))
                : Optional.empty();
    }

    private static boolean isPart(Place place) {
        return place.kind() == Kind.STEP || place.kind() == Kind.CALL;
    }

    private Cause happened(Place event) {
        return new Cause(after, "", "", event.name(), event.attachedTo(), false);
    }
}
