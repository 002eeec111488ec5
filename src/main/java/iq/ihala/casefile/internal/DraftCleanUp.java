package iq.ihala.casefile.internal;

import iq.ihala.casefile.Drafts;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes each night what nobody came back to. It also catches the draft that arrived in the very moment in which its task
 * ended. Any node may do it, and any number of them.
 */
@Component
class DraftCleanUp {

    private final Drafts drafts;
    private final Clock clock;
    private final Duration keepFor;

    DraftCleanUp(Drafts drafts, Clock clock, @Value("${ihala.drafts.keep-for:7d}") Duration keepFor) {
        this.drafts = drafts;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    @Scheduled(cron = "${ihala.drafts.nightly:0 20 3 * * *}", zone = "Asia/Baghdad")
    void removeOld() {
        drafts.forgetKeptBefore(clock.instant().minus(keepFor));
    }
}
