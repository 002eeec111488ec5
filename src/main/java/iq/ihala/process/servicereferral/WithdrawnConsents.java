package iq.ihala.process.servicereferral;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentWithdrawn;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A person who takes the consent to a referral back is referred no longer, wherever the referral stands (dossier §3.4): the item
 * is cancelled, its partner is told, and its path ends. In the transaction of the withdrawal.
 */
@Component
class WithdrawnConsents {

    private static final String LAST_STEP = "serviceTask_cancelReferral";

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final Referrals referrals;

    WithdrawnConsents(RuntimeService runtime, HouseAuthority authority, Referrals referrals) {
        this.runtime = runtime;
        this.authority = authority;
        this.referrals = referrals;
    }

    /** The item of the consent is a referral, a service with all its referrals, or none: every referral of the case. */
    @EventListener
    public void onWithdrawal(ConsentWithdrawn withdrawn) {
        if (withdrawn.code() == ConsentCode.C_REF) {
            authority.call(() -> {
                referrals.ofCase(withdrawn.caseNumber().value()).stream()
                        .filter(item -> !item.state().isOver() && isMeant(item, withdrawn.item()))
                        .forEach(item -> pathOf(item).ifPresent(path -> end(path.getId())));
                return null;
            });
        }
    }

    private static boolean isMeant(ReferralView item, String withdrawn) {
        return withdrawn == null || withdrawn.equals(item.id()) || withdrawn.equals(item.serviceCode());
    }

    private Optional<ProcessInstance> pathOf(ReferralView item) {
        List<ProcessInstance> paths = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(item.caseNumber())
                .processDefinitionKey(ServiceReferralProcess.KEY)
                .list();
        return paths.stream()
                .filter(path -> item.id().equals(runtime.getVariable(path.getId(), Variables.REFERRAL_ID.name())))
                .findFirst();
    }

    /** Leads the path to its step «cancel», out of whatever it is doing now. */
    private void end(String path) {
        ActivityInstance now = runtime.getActivityInstance(path);
        ProcessInstanceModificationBuilder change =
                runtime.createProcessInstanceModification(path).startBeforeActivity(LAST_STEP);
        for (ActivityInstance activity : now.getChildActivityInstances()) {
            change.cancelActivityInstance(activity.getId());
        }
        change.execute();
    }
}
