package iq.ihala.process.common;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.process.referralpath.ReferralPathProcess;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Opens a case in the referral path with what a person agreed to hand over. The house opens it, not whoever was spoken to: they get no
 * tie to the file, and the process in which it was said never learns the number.
 */
@Component
public class PrivateCase {

    private static final int FORM_VERSION = 1;

    private final CaseFiles caseFiles;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final HouseAuthority authority;
    private final Clock clock;

    PrivateCase(
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

    /**
     * Opens the case with what {@link PrivateWords} carries for this process.
     *
     * @param channel code of the case's channel
     * @param form id of the form in which it was said
     */
    public void open(DelegateExecution execution, String channel, String form) {
        Map<String, Object> handed = PrivateWords.take(execution.getProcessInstanceId());
        Authentication speaker = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            authority.call(() -> {
                open(handed, channel, form);
                return null;
            });
        } finally {
            identity.setAuthentication(speaker);
        }
    }

    private void open(Map<String, Object> handed, String channel, String form) {
        CaseNumber number = caseFiles.open(channel, ActingUser.HOUSE);
        String path = runtime.startProcessInstanceByKey(
                        ReferralPathProcess.KEY,
                        number.value(),
                        Map.of(Variables.CHANNEL.name(), channel, Variables.RISK_LEVEL.name(), "UNKNOWN"))
                .getId();
        caseFiles.storeStep(
                new StepAnswers(number, path, form, FORM_VERSION, ActingUser.HOUSE, clock.instant(), handed));
    }
}
