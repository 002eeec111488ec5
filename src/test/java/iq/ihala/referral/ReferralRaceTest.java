package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people act on one referral at the same moment: what stands afterwards is a chain that the law allows, without a lost link. */
@DomainTest
@Import(ServiceModules.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReferralRaceTest {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralRaceTest.class);
    private static final String PROVIDER = ReferralHappening.PROVIDER;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private CaseNumber number;
    private ExecutorService two;

    private record Link(String was, String became) {}

    @BeforeEach
    void aCase() {
        number = inTransaction(() -> caseFiles.open("WALK_IN", "counsellor"));
        two = Executors.newFixedThreadPool(2);
    }

    @AfterEach
    void empty() throws InterruptedException {
        two.shutdown();
        assertThat(two.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        inTransaction(() -> {
            for (String what : List.of(
                    "delete a from referral_attempt a join referral r on r.id = a.referral_id where r.case_number = :n",
                    "delete from referral where case_number = :n",
                    "delete from outbox_message where case_number = :n")) {
                jdbc.sql(what).param("n", number.value()).update();
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void whateverTwoPeopleDoAtOnceTheChainHolds(ReferralState state) throws Exception {
        List<ReferralHappening> all = Arrays.asList(ReferralHappening.values());
        int won = 0;
        int refused = 0;
        int late = 0;
        for (int i = 0; i < all.size(); i++) {
            ReferralHappening one = all.get(i);
            ReferralHappening other = all.get((i * 7 + 3) % all.size());
            String item = in(state);
            for (Throwable outcome : atOnce(item, one, other)) {
                if (outcome == null) {
                    won++;
                } else if (outcome instanceof ConcurrencyFailureException) {
                    late++;
                } else {
                    assertThat(outcome).isInstanceOfAny(IllegalTransitionException.class, NoConsentException.class);
                    refused++;
                }
            }
            holds(item, state);
        }
        LOG.info("{}: {} done, {} refused by the law, {} came too late", state, won, refused, late);
        assertThat(won == 0).as("nothing can be done").isEqualTo(state.isOver());
    }

    private List<Throwable> atOnce(String item, ReferralHappening one, ReferralHappening other) throws Exception {
        var start = new CyclicBarrier(2);
        List<Future<Throwable>> running = new ArrayList<>();
        for (ReferralHappening what : List.of(one, other)) {
            running.add(two.submit(tried(item, what, start)));
        }
        List<Throwable> outcomes = new ArrayList<>();
        for (Future<Throwable> each : running) {
            outcomes.add(each.get(30, TimeUnit.SECONDS));
        }
        return outcomes;
    }

    private Callable<Throwable> tried(String item, ReferralHappening what, CyclicBarrier start) {
        return () -> {
            start.await(30, TimeUnit.SECONDS);
            try {
                what.through(referrals, item);
                return null;
            } catch (RuntimeException e) {
                return e;
            }
        };
    }

    /** Each link of the proof begins where the one before ended, and the law allows it; the item stands where the last one ended. */
    private void holds(String item, ReferralState began) {
        List<Link> chain = inTransaction(
                () -> jdbc.sql("select was, became from referral_step where referral_id = :id order by id")
                        .param("id", item)
                        .query((row, n) -> new Link(row.getString(1), row.getString(2)))
                        .list());
        String at = began.name();
        for (Link link : chain) {
            assertThat(link.was()).as("%s", chain).isEqualTo(at);
            ReferralState to = ReferralState.valueOf(link.became());
            assertThat(link.became().equals(at)
                            || ReferralState.valueOf(at).next().contains(to))
                    .as("%s", chain)
                    .isTrue();
            at = link.became();
        }
        String stands = inTransaction(() -> jdbc.sql("select state from referral where id = :id")
                .param("id", item)
                .query(String.class)
                .single());
        assertThat(stands).as("%s", chain).isEqualTo(at);
    }

    private String in(ReferralState state) {
        String id = ReferralCodes.newId();
        boolean none = state == ReferralState.DRAFT;
        inTransaction(() -> {
            jdbc.sql(
                            """
                            insert into referral (id, version, case_number, service_code, state, provider_id, field_set, opened_at)
                            values (:id, 0, :n, 'LEGAL', :state, :provider, 'CODE_ONLY', '2026-03-01')""")
                    .param("id", id)
                    .param("n", number.value())
                    .param("state", state.name())
                    .param("provider", none ? null : PROVIDER)
                    .update();
            consents.give(new ConsentGiven(
                    number, ConsentCode.C_REF, id, PROVIDER, "SUMMARY", "SELF", "SIGNED", null, "AR", "worker"));
            return null;
        });
        return id;
    }

    private <T> T inTransaction(Callable<T> work) {
        return new TransactionTemplate(transactions).execute(status -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
