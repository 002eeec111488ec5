package iq.ihala.process.forumissue;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.referralpath.ReferralPathProcess;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * F04: opens a case in the referral path with what the person agreed to hand over. The house opens it, not the chair: she gets no tie
 * to the file, and neither the forum nor its process learns the number.
 */
@ProcessBean("startPrivateReferral")
class StartPrivateReferral implements JavaDelegate {

    private static final String CHANNEL = "FORUM";
    private static final int FORM_VERSION = 1;

    private final CaseFiles caseFiles;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final HouseAuthority authority;
    private final Clock clock;

    StartPrivateReferral(
            CaseFiles caseFiles,
            RuntimeService runtime,
            IdentityService identity,
            HouseAuthority authority,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.runtime = runtime;
        this.identity = identity;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> handed = PrivateWords.take(execution.getProcessInstanceId());
        Authentication chair = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            authority.call(() -> {
                open(handed);
                return null;
            });
        } finally {
            identity.setAuthentication(chair);
        }
    }

    private void open(Map<String, Object> handed) {
        CaseNumber number = caseFiles.open(CHANNEL, ActingUser.HOUSE);
        String path = runtime.startProcessInstanceByKey(
                        ReferralPathProcess.KEY,
                        number.value(),
                        Map.of(Variables.CHANNEL.name(), CHANNEL, Variables.RISK_LEVEL.name(), "UNKNOWN"))
                .getId();
        caseFiles.storeStep(new StepAnswers(
                number, path, ForumIssueProcess.PRIVATE_FORM, FORM_VERSION, ActingUser.HOUSE, clock.instant(), handed));
    }
}
