package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.referral.PartnerReplied;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * EV3: leads the path to the answer that the partner gave another way, in the transaction of the answer. Where the path waits for
 * it, the message arrives; where the centre was about to decide something else because of the answer before, or of the silence,
 * that step is over: what the partner says last is what is decided on.
 */
@Component
class PartnerReplies {

    private static final Set<String> DECIDING =
            Set.of("userTask_phoneSilentPartner", "userTask_giveMoreInformation", "userTask_decideWaitlist");
    private static final String ANSWER_STEP = "serviceTask_recordAnswer";

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    PartnerReplies(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    /** A path that is elsewhere is left as it is: the answer stands with the referral. */
    @EventListener
    public void onReply(PartnerReplied reply) {
        authority.call(() -> {
            List<Execution> waiting = waiting(reply);
            waiting.forEach(execution ->
                    runtime.messageEventReceived(ServiceReferralProcess.ANSWER_MESSAGE, execution.getId()));
            if (waiting.isEmpty()) {
                deciding(reply).ifPresent(this::leadToTheAnswer);
            }
            return null;
        });
    }

    /** Compared here and not in a query: the engine takes no values of variables in queries. */
    private List<Execution> waiting(PartnerReplied reply) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(reply.caseNumber())
                .messageEventSubscriptionName(ServiceReferralProcess.ANSWER_MESSAGE)
                .list()
                .stream()
                .filter(execution -> isAbout(reply, execution.getId()))
                .toList();
    }

    private Optional<ActivityInstance> deciding(PartnerReplied reply) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reply.caseNumber())
                .processDefinitionKey(ServiceReferralProcess.KEY)
                .list()
                .stream()
                .filter(path -> isAbout(reply, path.getId()))
                .map(path -> runtime.getActivityInstance(path.getId()))
                .flatMap(path -> Stream.of(path.getChildActivityInstances()))
                .filter(step -> DECIDING.contains(step.getActivityId()))
                .findFirst();
    }

    private boolean isAbout(PartnerReplied reply, String execution) {
        return reply.referralId().equals(runtime.getVariable(execution, Variables.REFERRAL_ID.name()));
    }

    private void leadToTheAnswer(ActivityInstance step) {
        runtime.createProcessInstanceModification(step.getProcessInstanceId())
                .startBeforeActivity(ANSWER_STEP)
                .cancelActivityInstance(step.getId())
                .execute();
    }
}
