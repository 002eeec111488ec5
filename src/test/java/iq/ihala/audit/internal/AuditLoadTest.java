package iq.ihala.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the trail costs, and how long a long one takes to verify. Not part of the build, because it wants a quiet machine:
 * {@code mvn test -Dtest=AuditLoadTest -Dihala.excluded=}.
 */
@DomainTest
@Import(TrialTrail.class)
@Tag("load")
class AuditLoadTest {

    private static final int COMMITS = 800;
    private static final int ROUNDS = 9;
    private static final int ENTRIES = 1_000_000;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrialTrail trial;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path directory;

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void whatAnEntryAddsToACommit() throws Exception {
        run(4, true);
        for (int threads : new int[] {1, 2, 4, 8}) {
            double[] without = new double[ROUNDS];
            double[] with = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                without[round] = run(threads, false);
                with[round] = run(threads, true);
            }
            double plain = median(without);
            double audited = median(with);
            System.out.printf(
                    "%d threads: %.2f ms a commit without, %.2f ms with an entry (%.0f and %.0f a second, ratio %.2f)%n",
                    threads, plain * threads, audited * threads, 1_000 / plain, 1_000 / audited, audited / plain);
        }
    }

    @Test
    void aMillionEntriesAreVerifiedInSeconds() {
        trial.begin(directory);
        try {
            var random = new Random(1);
            for (int some = 0; some < ENTRIES / 1_000; some++) {
                trial.append(random.ints(1_000, 0, Integer.MAX_VALUE)
                        .mapToObj(TrialTrail::event)
                        .toList());
            }
            trial.anchor();
            long began = System.nanoTime();
            var verdict = trial.verify();
            double seconds = (System.nanoTime() - began) / 1e9;
            assertThat(verdict.isWhole()).isTrue();
            System.out.printf(
                    "%d entries verified in %.1f s, %.0f a second%n",
                    verdict.entries(), seconds, verdict.entries() / seconds);
            trial.jdbc.update("update audit_entry set user_name = 'x' where seq = ?", ENTRIES / 2);
            began = System.nanoTime();
            assertThat(trial.verify().seq()).isEqualTo(ENTRIES / 2);
            System.out.printf("the altered one in the middle named after %.1f s%n", (System.nanoTime() - began) / 1e9);
        } finally {
            trial.end();
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Milliseconds from one commit of the house to the next. */
    private double run(int threads, boolean audited) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        Callable<Void> clerk = () -> {
            String own = "T" + Thread.currentThread().getId();
            for (int i = 0; i < COMMITS / threads; i++) {
                String subject = "form." + i;
                transaction.executeWithoutResult(status -> {
                    cases.countAdvice(own, "F", "ADULT");
                    if (audited) {
                        trail.record(new AuditEvent(AuditKind.CHANGE, TrialTrail.CASE, subject, "case.f", null));
                    }
                });
            }
            return null;
        };
        long began = System.nanoTime();
        try {
            for (var one : pool.invokeAll(Collections.nCopies(threads, clerk), 5, TimeUnit.MINUTES)) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return (System.nanoTime() - began) / 1e6 / COMMITS;
    }
}
