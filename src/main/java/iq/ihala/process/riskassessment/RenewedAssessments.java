package iq.ihala.process.riskassessment;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.process.common.ActingUser;
import iq.ihala.process.common.HouseAuthority;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Begins an assessment anew that was begun under the first release's diagram, in which the tools were steps of the assessment
 * itself: what scored them there is gone, and some tools had no questions then. The path that called it calls today's diagram
 * in its place; the answers given so far stay in the file and are asked again. What waits for its review already goes on.
 */
@Component
class RenewedAssessments {

    private static final Logger LOG = LoggerFactory.getLogger(RenewedAssessments.class);

    /** Where the first release asked the tools. */
    private static final String TOOLS_OF_FIRST_RELEASE = "subProcess_assessTool";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HouseAuthority authority;
    private final AuditTrail audit;

    RenewedAssessments(
            RuntimeService runtime, RepositoryService repository, HouseAuthority authority, AuditTrail audit) {
        this.runtime = runtime;
        this.repository = repository;
        this.authority = authority;
        this.audit = audit;
    }

    /** Nodes start one after the other; today's diagrams are deployed before. */
    @EventListener
    @Order(6)
    void onStart(ApplicationStartedEvent started) {
        renew();
    }

    /** Begins anew whatever can no longer be scored; one that cannot is named by its case number, and the others go on. */
    void renew() {
        authority
                .call(() ->
                        runtime
                                .createProcessInstanceQuery()
                                .processDefinitionKey(RiskAssessmentProcess.KEY)
                                .list()
                                .stream()
                                .filter(this::waitsForAToolOfTheFirstRelease)
                                .toList())
                .forEach(this::renewAlone);
    }

    private void renewAlone(ProcessInstance assessment) {
        try {
            authority.call(() -> {
                renew(assessment);
                return null;
            });
            LOG.info("The assessment of {} was begun anew under today's diagram", assessment.getBusinessKey());
        } catch (ProcessEngineException e) {
            LOG.warn(
                    "The assessment of {} was begun under an earlier release and cannot be begun anew: {}",
                    assessment.getBusinessKey(),
                    e.getClass().getSimpleName());
        }
    }

    private boolean waitsForAToolOfTheFirstRelease(ProcessInstance assessment) {
        var tools = repository
                .getBpmnModelInstance(assessment.getProcessDefinitionId())
                .getModelElementById(TOOLS_OF_FIRST_RELEASE);
        if (!(tools instanceof SubProcess asked)) {
            return false;
        }
        Set<String> steps = asked.getChildElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .collect(Collectors.toSet());
        return runtime.getActiveActivityIds(assessment.getId()).stream().anyMatch(steps::contains);
    }

    private void renew(ProcessInstance assessment) {
        ProcessInstance path = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(assessment.getId())
                .singleResult();
        String caller = ((ExecutionEntity) assessment).getSuperExecutionId();
        ActivityInstance call = Optional.ofNullable(path)
                .flatMap(called -> leaves(runtime.getActivityInstance(called.getId()))
                        .filter(leaf -> Arrays.asList(leaf.getExecutionIds()).contains(caller))
                        .findFirst())
                .orElseThrow(() -> new ProcessEngineException("No path called this assessment"));
        // The new one first: a scope that holds nothing for a moment would end.
        runtime.createProcessInstanceModification(path.getId())
                .startBeforeActivity(call.getActivityId(), call.getParentActivityInstanceId())
                .cancelActivityInstance(call.getId())
                .execute();
        audit.record(new AuditEvent(
                AuditKind.CHANGE,
                assessment.getBusinessKey(),
                RiskAssessmentProcess.KEY,
                ActingUser.HOUSE,
                "begunAnewAfterUpdate"));
    }

    private static Stream<ActivityInstance> leaves(ActivityInstance instance) {
        return instance.getChildActivityInstances().length == 0
                ? Stream.of(instance)
                : Arrays.stream(instance.getChildActivityInstances()).flatMap(RenewedAssessments::leaves);
    }
}
