package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.referral.PartnerReplied;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** EV3: tells the waiting path that the partner answered another way, in the transaction of the answer. */
@Component
class PartnerReplies {

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    PartnerReplies(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    /** A path that does not wait for this answer any more is left as it is: the answer stands with the referral. */
    @EventListener
    public void onReply(PartnerReplied reply) {
        authority.call(() -> {
            waiting(reply)
                    .forEach(execution ->
                            runtime.messageEventReceived(ServiceReferralProcess.ANSWER_MESSAGE, execution.getId()));
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
                .filter(execution ->
                        reply.referralId().equals(runtime.getVariable(execution.getId(), Variables.REFERRAL_ID.name())))
                .toList();
    }
}
