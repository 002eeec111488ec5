package iq.ihala.process.signpost;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.process.HouseProcesses;
import iq.ihala.process.riskassessment.LevelReason;
import iq.ihala.process.signpost.WayHere.Caller;
import iq.ihala.process.signpost.WayHere.Level;
import iq.ihala.process.signpost.WayOn.Ahead;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Tells whoever opens a step why the case is here and what comes next, from the diagram and from what happened in this case.
 * Of the level of risk it speaks only to those who may read risk answers; people of a partner learn nothing of the case's way.
 */
@Component
public class Signposts {

    private static final String PARTNER = "partner_focal";

    private final DiagramMaps maps;
    private final LevelReason levelReason;
    private final CaseAccess access;
    private final Clock clock;

    Signposts(DiagramMaps maps, LevelReason levelReason, CaseAccess access, Clock clock) {
        this.maps = maps;
        this.levelReason = levelReason;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param why one or two sentences
     * @param next what may follow, and until when this step is to be done
     */
    public record Signpost(String why, String next) {}

    /**
     * What to tell this user; inside the engine's current command, after its permission check.
     *
     * @param groups the teams of the user
     */
    public Signpost of(TaskEntity task, String user, List<String> groups) {
        DiagramMap map = maps.of(task.getProcessDefinitionId());
        Place place = map.place(task.getTaskDefinitionKey());
        String due = task.getDueDate() == null
                ? ""
                : " "
                        + Sentences.due(
                                task.getDueDate().toInstant(),
                                task.getCreateTime().toInstant(),
                                clock.instant());
        if (groups.stream().anyMatch(group -> group.startsWith(PARTNER))) {
            return new Signpost("لأن المركز أرسل هذه الإحالة إلى جهتكم.", "يكمل المركز العمل بعد جوابكم." + due);
        }
        Level here = new Instance(map, task.getProcessInstanceId(), task.getProcessInstance());
        String why =
                Sentences.why(WayHere.to(here, place.id(), here.footprints().ofTask(task.getId())), map.name());
        return new Signpost(why + level(task, place, user), Sentences.next(ahead(here, place)) + due);
    }

    private String level(TaskEntity task, Place place, String user) {
        String businessKey = task.getExecution().getProcessBusinessKey();
        if (!place.timedByLevel() || user == null || businessKey == null || HouseProcesses.owns(task)) {
            return "";
        }
        CaseNumber caseNumber = CaseNumber.parse(businessKey);
        return levelReason
                .sentence(caseNumber)
                .filter(sentence -> (user.equals(task.getAssignee())
                                ? access.withTask(user, caseNumber)
                                : access.of(user, caseNumber))
                        .reads(Section.RISK_ANSWERS))
                .map(sentence -> " " + sentence)
                .orElse("");
    }

    /** Beyond the end of a called diagram goes on the one that called it. */
    private Ahead ahead(Level here, Place place) {
        Level level = here;
        Ahead ahead = on(level).from(level.map(), place);
        Optional<Caller> caller = ahead.goesOut() ? level.caller() : Optional.empty();
        while (caller.isPresent() && ahead.goesOut()) {
            level = caller.get().level();
            ahead = ahead.and(
                    on(level).from(level.map(), level.map().place(caller.get().callId())));
            caller = level.caller();
        }
        return ahead;
    }

    private WayOn on(Level level) {
        return new WayOn(key -> maps.called(((Instance) level).definitionId(), key));
    }

    /** A running diagram of the case; what is not asked for costs nothing. */
    private final class Instance implements Level {

        private final DiagramMap map;
        private final String instanceId;
        private final ExecutionEntity instance;
        private Footprints footprints;
        private Optional<Caller> caller;

        Instance(DiagramMap map, String instanceId, ExecutionEntity instance) {
            this.map = map;
            this.instanceId = instanceId;
            this.instance = instance;
        }

        String definitionId() {
            return instance.getProcessDefinitionId();
        }

        @Override
        public DiagramMap map() {
            return map;
        }

        @Override
        public Footprints footprints() {
            if (footprints == null) {
                HistoryService history = Context.getProcessEngineConfiguration().getHistoryService();
                footprints =
                        Context.getCommandContext().runWithoutAuthorization(() -> Footprints.of(history, instanceId));
            }
            return footprints;
        }

        @Override
        public Optional<Caller> caller() {
            if (caller == null) {
                ExecutionEntity call = instance.getSuperExecution();
                caller = Optional.ofNullable(call).map(calling -> {
                    Level above = new Instance(
                            maps.of(calling.getProcessDefinitionId()),
                            calling.getProcessInstanceId(),
                            calling.getProcessInstance());
                    return new Caller(
                            above, calling.getActivityId(), above.footprints().ofCall(instanceId));
                });
            }
            return caller;
        }
    }
}
