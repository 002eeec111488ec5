package iq.ihala.process.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;

/** What one diagram of a case waits at, and what of it nothing will ever end. */
final class Waits {

    private static final Set<String> FOR_SOMEBODY_OUTSIDE = Set.of(
            "intermediateMessageCatch",
            "receiveTask",
            "intermediateSignalCatch",
            "intermediateConditional",
            "eventBasedGateway");
    private static final Set<String> FOR_ANOTHER_BRANCH = Set.of("parallelGateway", "inclusiveGateway");
    private static final String CALL = "callActivity";

    private final ActivityInstance tree;
    private final Set<String> clocks;
    private final List<ActivityInstance> leaves = new ArrayList<>();
    private final List<ActivityInstance> dead = new ArrayList<>();

    Waits(ActivityInstance tree, List<Job> jobs) {
        this.tree = tree;
        this.clocks = jobs.stream().map(Job::getExecutionId).collect(Collectors.toSet());
        look(tree, false);
        List<ActivityInstance> joins = leaves.stream()
                .filter(leaf -> FOR_ANOTHER_BRANCH.contains(leaf.getActivityType()))
                .toList();
        if (leaves.size() == dead.size() + joins.size()) {
            dead.addAll(joins);
        }
    }

    /** Without called diagrams, which say themselves where they stand. */
    List<ActivityInstance> all() {
        return leaves.stream()
                .filter(leaf -> !CALL.equals(leaf.getActivityType()))
                .toList();
    }

    List<ActivityInstance> dead() {
        return dead;
    }

    /** @param ends whether something around it can end it in time */
    private void look(ActivityInstance at, boolean ends) {
        boolean endsHere = ends || at != tree && Stream.of(at.getExecutionIds()).anyMatch(clocks::contains);
        if (at.getChildActivityInstances().length == 0) {
            leaves.add(at);
            if (!endsHere && FOR_SOMEBODY_OUTSIDE.contains(at.getActivityType())) {
                dead.add(at);
            }
        }
        for (ActivityInstance child : at.getChildActivityInstances()) {
            look(child, endsHere);
        }
    }
}
