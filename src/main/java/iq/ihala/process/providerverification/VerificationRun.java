package iq.ihala.process.providerverification;

import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.referral.DirectoryKeeping;
import iq.ihala.referral.ServiceDirectory;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each night one task for each row whose verification has run out, while none is open; the longest unconfirmed first, and not more in
 * a night than the coordinator can call in a week. Two nodes that run at once start each only once: the row is locked meanwhile.
 */
@Component
class VerificationRun {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationRun.class);

    private final ServiceDirectory directory;
    private final DirectoryKeeping keeping;
    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final TransactionTemplate transaction;
    private final int mostPerNight;

    VerificationRun(
            ServiceDirectory directory,
            DirectoryKeeping keeping,
            RuntimeService runtime,
            HouseAuthority authority,
            PlatformTransactionManager transactions,
            @Value("${ihala.directory.most-per-night:20}") int mostPerNight) {
        this.directory = directory;
        this.keeping = keeping;
        this.runtime = runtime;
        this.authority = authority;
        this.transaction = new TransactionTemplate(transactions);
        this.mostPerNight = mostPerNight;
    }

    @Scheduled(cron = "${ihala.directory.verify:0 50 2 * * *}", zone = "Asia/Baghdad")
    void tonight() {
        int started = start(directory.dueForVerification());
        if (started > 0) {
            LOG.info("Verification of {} providers was asked for", started);
        }
    }

    /** Gives how many were started; one that fails is named in the log and tried again the next night. */
    int start(List<String> due) {
        int started = 0;
        for (String provider : due) {
            if (started == mostPerNight) {
                break;
            }
            try {
                started += Boolean.TRUE.equals(transaction.execute(none -> startOne(provider))) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.warn(
                        "Verification of {} could not be asked for: {}",
                        provider,
                        e.getClass().getSimpleName());
            }
        }
        return started;
    }

    private boolean startOne(String provider) {
        if (!keeping.lockIfDue(provider)) {
            return false;
        }
        return authority.call(() -> {
            boolean open = runtime.createProcessInstanceQuery()
                            .processDefinitionKey(ProviderVerificationProcess.KEY)
                            .processInstanceBusinessKey(provider)
                            .count()
                    > 0;
            if (!open) {
                runtime.startProcessInstanceByKey(
                        ProviderVerificationProcess.KEY,
                        provider,
                        Map.of(
                                Variables.PROVIDER_ID.name(),
                                provider,
                                // No person waits for it: the calm clock.
                                Variables.RISK_LEVEL.name(),
                                "LOW"));
            }
            return !open;
        });
    }
}
