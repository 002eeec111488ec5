package iq.ihala.process.signpost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;

/** Where an instance has been: its newest steps in the engine's history, in their order. One statement. */
final class Footprints {

    /** An older way does not explain why a step stands open now. */
    private static final int NEWEST = 200;

    /** Where history says nothing. */
    static final Footprints NONE = new Footprints(List.of());

    private final List<HistoricActivityInstanceEntity> prints;

    private Footprints(List<HistoricActivityInstanceEntity> prints) {
        this.prints = prints;
    }

    static Footprints of(HistoryService history, String processInstanceId) {
        return new Footprints(history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processInstanceId)
                .orderPartiallyByOccurrence()
                .desc()
                .listPage(0, NEWEST)
                .stream()
                .map(HistoricActivityInstanceEntity.class::cast)
                .toList());
    }

    /** The place of this task in the order. */
    long ofTask(String taskId) {
        return order(print -> taskId.equals(print.getTaskId()));
    }

    /** The place in the order of the call that began this instance. */
    long ofCall(String calledInstanceId) {
        return order(print -> calledInstanceId.equals(print.getCalledProcessInstanceId()));
    }

    /** The last time before {@code bound} that the instance was at this node. */
    Optional<Long> before(String node, long bound) {
        return prints.stream()
                .filter(print -> print.getActivityId().equals(node) && print.getSequenceCounter() < bound)
                .map(HistoricActivityInstanceEntity::getSequenceCounter)
                .max(Comparator.naturalOrder());
    }

    private long order(Predicate<HistoricActivityInstance> wanted) {
        return prints.stream()
                .filter(wanted)
                .map(HistoricActivityInstanceEntity::getSequenceCounter)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
