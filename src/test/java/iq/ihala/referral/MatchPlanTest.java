package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A match looks only at the providers of its service, and at no past referral. */
@DomainTest
@Import(ServiceModules.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MatchPlanTest {

    private static final MatchWish LEGAL_AID =
            new MatchWish("LEGAL", "BASRA", "MALE", "25-34", "LOW", Set.of(), "SA-26-00000P");

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private ProviderRecords records;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private ManyReferrals many;

    @BeforeEach
    void fill() {
        many = new ManyReferrals(jdbc, new TransactionTemplate(transactions));
        many.plant(120, 2_000);
    }

    @AfterEach
    void empty() {
        many.remove();
    }

    /** What the server really read, whatever text Hibernate sent. */
    @Test
    void aMatchReadsNeitherThePastNorTheWholeDirectory() {
        records.count();
        new TransactionTemplate(transactions).executeWithoutResult(inOneSession -> {
            directory.match(LEGAL_AID);
            long before = rowsRead();
            long nothing = rowsRead() - before;
            directory.match(LEGAL_AID);
            long read = rowsRead() - before - 2 * nothing;
            assertThat(read).isBetween(15L, 200L);
        });
    }

    /** Rows of tables read by walking through them, the weights' included. */
    private long rowsRead() {
        return jdbc.queryForObject(
                "select sum(variable_value) from information_schema.session_status where variable_name = 'HANDLER_READ_RND_NEXT'",
                Long.class);
    }

    @Test
    void aScorecardAndAProofReadTheirOwnRowsOnly() {
        assertThat(MatchPlan.readsNoPastWhole(jdbc))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).startsWith("referral ").contains("ix_referral_provider_sent"))
                .anySatisfy(line -> assertThat(line).startsWith("s ").contains("ix_referral_step_referral"));
    }

    @Test
    void noTableIsReadWhole() {
        records.count();
        assertThat(MatchPlan.readsNoTableWhole(jdbc)).hasSize(5);
        assertThat(directory
                        .match(new MatchWish("LEGAL", "BASRA", "MALE", "25-34", "LOW", Set.of(), "SA-26-00000P"))
                        .offered())
                .hasSize(3);
    }
}
