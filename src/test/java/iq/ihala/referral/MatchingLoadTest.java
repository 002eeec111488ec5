package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Times matching in a directory of 500 providers with 50,000 past referrals. Not part of the build, because its figures belong to a
 * quiet machine: {@code mvn test -Dtest=MatchingLoadTest -Dihala.excluded=}.
 */
@DomainTest
@Import(ServiceModules.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Tag("load")
class MatchingLoadTest {

    private static final int PROVIDERS = Integer.getInteger("ihala.providers", 500);
    private static final int REFERRALS = Integer.getInteger("ihala.referrals", 50_000);
    private static final int ROUNDS = 1_000;

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private ProviderRecords records;

    @Autowired
    private ProviderScorecards scorecards;

    @Autowired
    private ReferralProofs proofs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void empty() {
        new ManyReferrals(jdbc, new TransactionTemplate(transactions)).remove();
    }

    @Test
    void aMatchIsFoundAmongMany() {
        new ManyReferrals(jdbc, new TransactionTemplate(transactions)).plant(PROVIDERS, REFERRALS);
        long begun = System.nanoTime();
        records.count();
        System.out.printf(
                "MATCH records of %,d providers counted from %,d referrals in %d ms%n",
                PROVIDERS, REFERRALS, (System.nanoTime() - begun) / 1_000_000);
        List<String> services =
                directory.categories().stream().map(ServiceCategory::code).toList();
        for (int i = 0; i < ROUNDS / 5; i++) {
            assertThat(directory.match(wish(services, i)).offered()).hasSize(3);
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            MatchWish wish = wish(services, i);
            long start = System.nanoTime();
            directory.match(wish);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "MATCH %,d providers, %,d past referrals: p50 %.2f ms, p95 %.2f ms, worst %.2f ms%n",
                PROVIDERS, REFERRALS, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6, times[ROUNDS - 1] / 1e6);
        MatchPlan.readsNoTableWhole(jdbc).forEach(line -> System.out.println("MATCH plan: " + line));
        say("SCORECARD", i -> scorecards.of("LOAD_" + i % PROVIDERS));
        say("PROOF", i -> proofs.ofCase("SA-25-" + String.format("%06d", 1 + i % REFERRALS)));
        MatchPlan.readsNoPastWhole(jdbc).forEach(line -> System.out.println("PAST plan: " + line));
    }

    private static void say(String what, IntFunction<?> question) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertThat(question.apply(i * 7)).isNotNull();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s %,d providers, %,d past referrals with %,d steps: p50 %.2f ms, p95 %.2f ms%n",
                what, PROVIDERS, REFERRALS, 3 * REFERRALS, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6);
    }

    private static MatchWish wish(List<String> services, int i) {
        return new MatchWish(
                services.get(i % services.size()),
                "BASRA",
                i % 2 == 0 ? "FEMALE" : "MALE",
                "25-34",
                i % 3 == 0 ? "HIGH" : "MEDIUM",
                Set.of(),
                "SA-26-00000P",
                "AR",
                i % 4 == 0 ? Known.NO : Known.UNKNOWN,
                "OFFICIAL");
    }
}
