package iq.ihala.process.casepath;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.process.casepath.PathView.Part;
import iq.ihala.process.casepath.PathView.Step;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.drawing.Draughtsman;
import iq.ihala.process.drawing.Drawing;
import iq.ihala.process.today.DrawnSteps;
import iq.ihala.process.today.TimeWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the way of a case out of the engine's history, for whoever may read what happened in it: the names of its steps tell that.
 * Of a case that was erased, and of one whose person took back the consent to the record, nobody is shown a way.
 */
@Service
@Transactional
class CasePaths {

    private static final int MOST_PARTS = 300;
    private static final int MOST_VISITS = 1_000;
    private static final String WHOLE_WAY = "referral-path";

    private final HistoryService history;
    private final RepositoryService repository;
    private final HouseAuthority authority;
    private final CaseAccess access;
    private final AuditTrail audit;
    private final DrawnSteps drawn;
    private final Clock clock;

    CasePaths(
            HistoryService history,
            RepositoryService repository,
            HouseAuthority authority,
            CaseAccess access,
            AuditTrail audit,
            DrawnSteps drawn,
            Clock clock) {
        this.history = history;
        this.repository = repository;
        this.authority = authority;
        this.access = access;
        this.audit = audit;
        this.drawn = drawn;
        this.clock = clock;
    }

    /**
     * @param part id of the part to draw; null or unknown for the whole way
     * @throws NotYoursException if there is no such case, or the reader may not know what happened in it
     */
    PathView of(String reader, CaseNumber number, String part) {
        Sight sight = access.of(reader, number);
        if (!sight.reads(Section.STORY) && !sight.reads(Section.RISK_ANSWERS)) {
            audit.record(new AuditEvent(AuditKind.REFUSED, number.value(), CasePathPages.PLACE, reader, null));
            throw new NotYoursException();
        }
        audit.record(new AuditEvent(AuditKind.READ, number.value(), CasePathPages.PLACE, reader, null));
        List<HistoricProcessInstance> ran = authority.call(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .orderByProcessInstanceId()
                .asc()
                .listPage(0, MOST_PARTS));
        HistoricProcessInstance shown = ran.stream()
                .filter(one -> one.getId().equals(part))
                .findFirst()
                .or(() -> ran.stream()
                        .filter(one -> WHOLE_WAY.equals(one.getProcessDefinitionKey()))
                        .reduce((first, last) -> last))
                .or(() -> ran.stream().findFirst())
                .orElse(null);
        List<Part> parts = tree(ran);
        if (shown == null) {
            return new PathView(number.value(), parts, null, null, List.of());
        }
        List<Trace> traces = traces(shown.getId());
        BpmnModelInstance diagram = repository.getBpmnModelInstance(shown.getProcessDefinitionId());
        Drawing drawing = new Draughtsman(diagram, new Trail(number.value(), diagram, traces)).draw();
        Part chosen = parts.stream()
                .filter(one -> one.id().equals(shown.getId()))
                .findFirst()
                .orElseThrow();
        return new PathView(number.value(), parts, chosen, drawing, steps(shown.getProcessDefinitionId(), traces));
    }

    /** Each part under the one that called it, in the order of beginning. */
    private List<Part> tree(List<HistoricProcessInstance> ran) {
        Map<String, HistoricProcessInstance> known =
                ran.stream().collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
        Map<String, List<HistoricProcessInstance>> called = ran.stream()
                .collect(Collectors.groupingBy(one -> known.containsKey(String.valueOf(one.getSuperProcessInstanceId()))
                        ? one.getSuperProcessInstanceId()
                        : ""));
        List<Part> parts = new ArrayList<>();
        below("", 0, called, parts);
        return List.copyOf(parts);
    }

    private void below(String caller, int depth, Map<String, List<HistoricProcessInstance>> called, List<Part> parts) {
        for (HistoricProcessInstance one : called.getOrDefault(caller, List.of())) {
            parts.add(part(one, depth));
            below(one.getId(), depth + 1, called, parts);
        }
    }

    private Part part(HistoricProcessInstance one, int depth) {
        Instant from = one.getStartTime().toInstant();
        Instant to = instant(one.getEndTime());
        return new Part(
                one.getId(),
                drawn.partOf(one.getProcessDefinitionId()),
                TimeWords.moment(from),
                TimeWords.moment(to),
                TimeWords.length(Duration.between(from, to == null ? clock.instant() : to)),
                to == null,
                depth);
    }

    private List<Trace> traces(String instance) {
        List<HistoricActivityInstance> visits = authority.call(() -> history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, MOST_VISITS));
        List<Trace> traces = new ArrayList<>();
        int order = 0;
        for (HistoricActivityInstance visit : visits) {
            boolean counts = !visit.getActivityType().endsWith("Gateway")
                    && !"multiInstanceBody".equals(visit.getActivityType());
            order += counts ? 1 : 0;
            traces.add(new Trace(
                    counts ? order : 0,
                    visit.getActivityId(),
                    visit.getActivityType(),
                    visit.getStartTime().toInstant(),
                    instant(visit.getEndTime()),
                    visit.isCanceled(),
                    visit.getCalledProcessInstanceId()));
        }
        return traces;
    }

    private List<Step> steps(String definition, List<Trace> traces) {
        Instant now = clock.instant();
        return traces.stream()
                .filter(trace -> trace.order() > 0)
                .map(trace -> new Step(
                        trace.order(),
                        drawn.stepOf(definition, trace.element()),
                        unit(definition, trace),
                        TimeWords.moment(trace.from()),
                        TimeWords.moment(trace.to()),
                        TimeWords.length(trace.length(now)),
                        state(trace),
                        trace.called()))
                .toList();
    }

    private String unit(String definition, Trace trace) {
        String units = drawn.unitsOf(definition, trace.element());
        return units.isEmpty() ? "النظام" : units;
    }

    private static String state(Trace trace) {
        if (trace.isOpen()) {
            return "جارية الآن";
        }
        return trace.cancelled() ? "توقفت" : "تمت";
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
