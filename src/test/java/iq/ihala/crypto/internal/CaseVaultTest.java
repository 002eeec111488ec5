package iq.ihala.crypto.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.CaseVault;
import iq.ihala.crypto.Vault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions end here as they do in the house: nothing but the keys' own table stays, and that is emptied. */
@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CaseVaultTest {

    private static final String CASE = "SA-26-VAULT1";
    private static final String OTHER = "SA-26-VAULT2";
    private static final String PLACE = "case_step|sealed_answers|SA-26-VAULT1|1";
    private static final byte[] NAME = "زينب".getBytes(UTF_8);

    @Autowired
    private CaseVault vault;

    @Autowired
    private Vault houseVault;

    @Autowired
    private CaseKeyTable table;

    @Autowired
    private KeyWrap wrap;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void noKeys() {
        vault.destroy(CASE);
        vault.destroy(OTHER);
    }

    @Test
    void opensWhatItSealedAndNeverSealsTheSameTwice() {
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        assertThat(vault.open(CASE, sealed, PLACE)).isEqualTo(NAME);
        assertThat(vault.seal(CASE, NAME, PLACE)).isNotEqualTo(sealed);
        assertThat(sealed).hasSize(NAME.length + 34);
        assertThat(keys(CASE)).isEqualTo(1);
    }

    @Test
    void sealOpensOnlyInItsOwnPlaceAndCaseAndTheErrorNamesThePlace() {
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        vault.make(OTHER);
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vault.open(OTHER, sealed, PLACE))
                .withMessageContaining(PLACE);
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vault.open(CASE, sealed, PLACE + "2"))
                .withMessageContaining(PLACE + "2")
                .satisfies(e -> assertThat(e.place()).isEqualTo(PLACE + "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> vault.seal(CASE, NAME, " "));
    }

    @Test
    void everyChangedOrMissingByteIsRefused() {
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> vault.open(CASE, changed, PLACE));
        }
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> vault.open(CASE, cut, PLACE));
        }
    }

    @Test
    void wrappedKeyServesNoOtherCase() {
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        vault.make(OTHER);
        jdbcInTransaction("update case_key o join case_key c on c.case_number = '" + CASE
                + "' set o.wrapped_key = c.wrapped_key" + " where o.case_number = '" + OTHER + "'");
        afterTheKeysAreForgotten();
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vault.open(OTHER, sealed, PLACE))
                .withMessageContaining("case_key|wrapped_key|" + OTHER);
    }

    @Test
    void whatWasSealedBeforeCasesHadKeysStillOpensWhateverItsFirstByte() {
        assertThat(vault.open(CASE, houseVault.seal(NAME, PLACE), PLACE)).isEqualTo(NAME);
        var bare = new TinkVault(Keys.parse(
                Base64.getEncoder().encodeToString(new byte[32]),
                Base64.getEncoder().encodeToString(new byte[32])));
        var withBareKey = new TinkCaseVault(new CaseKeys(table, wrap, transaction, clock), bare);
        byte[] looksNew = bare.seal(NAME, PLACE);
        while (looksNew[0] != DataKey.FORMAT) {
            looksNew = bare.seal(NAME, PLACE);
        }
        assertThat(withBareKey.open(CASE, looksNew, PLACE)).isEqualTo(NAME);
        vault.make(CASE);
        assertThat(withBareKey.open(CASE, looksNew, PLACE)).isEqualTo(NAME);
    }

    @Test
    void destroyedKeyOpensNothingEvenWhereItWasInMemory() {
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        assertThat(vault.open(CASE, sealed, PLACE)).isEqualTo(NAME);
        transaction.executeWithoutResult(status -> {
            vault.destroy(CASE);
            assertRefused(sealed);
        });
        assertRefused(sealed);
        byte[] later = vault.seal(CASE, NAME, PLACE);
        assertThat(vault.open(CASE, later, PLACE)).isEqualTo(NAME);
        assertRefused(sealed);
    }

    @Test
    void keyReadWhileItWasBeingDestroyedDoesNotStayInMemory() {
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        transaction.executeWithoutResult(status -> {
            vault.destroy(CASE);
            // Another transaction does not see the end of the key yet, and may use it.
            aside().executeWithoutResult(
                            inner -> assertThat(vault.open(CASE, sealed, PLACE)).isEqualTo(NAME));
            assertRefused(sealed);
        });
        assertRefused(sealed);
    }

    @Test
    void keyThatWasReadBeforeAndKeptAfterItsEndIsNotKept() {
        var cache = new KeyCache(10, clock);
        long readIn = cache.generation();
        cache.forget(CASE);
        cache.put(CASE, DataKey.of(KeyWrap.fresh()), readIn);
        assertThat(cache.get(CASE)).isEmpty();
    }

    @Test
    void destructionThatRollsBackDestroysNothing() {
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        transaction.executeWithoutResult(status -> {
            vault.destroy(CASE);
            status.setRollbackOnly();
        });
        assertThat(vault.open(CASE, sealed, PLACE)).isEqualTo(NAME);
    }

    @Test
    void keyOfATransactionThatRolledBackIsGoneFromMemoryToo() {
        byte[] lost = transaction.execute(status -> {
            byte[] sealed = vault.seal(CASE, NAME, PLACE);
            assertThat(vault.open(CASE, sealed, PLACE)).isEqualTo(NAME);
            status.setRollbackOnly();
            return sealed;
        });
        assertThat(keys(CASE)).isZero();
        assertRefused(lost);
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        afterTheKeysAreForgotten();
        assertThat(vault.open(CASE, sealed, PLACE)).isEqualTo(NAME);
    }

    @Test
    void transactionInsideAnotherDoesNotSeeItsUncommittedKey() {
        transaction.executeWithoutResult(status -> {
            byte[] sealed = vault.seal(CASE, NAME, PLACE);
            aside().executeWithoutResult(inner -> assertRefused(sealed));
            assertThat(vault.open(CASE, sealed, PLACE)).isEqualTo(NAME);
        });
    }

    @Test
    void casesUsedFirstByManyAtOnceHaveOneKeyEach() throws Exception {
        int people = 6;
        var together = new CyclicBarrier(people);
        var threads = Executors.newFixedThreadPool(people);
        try {
            for (int round = 0; round < 20; round++) {
                List<Future<byte[]>> sealing = new ArrayList<>();
                for (int i = 0; i < people; i++) {
                    boolean fails = i == 0;
                    Callable<byte[]> work = () -> {
                        together.await(30, TimeUnit.SECONDS);
                        return transaction.execute(status -> {
                            byte[] sealed = vault.seal(CASE, NAME, PLACE);
                            if (fails) {
                                status.setRollbackOnly();
                            }
                            return sealed;
                        });
                    };
                    sealing.add(threads.submit(work));
                }
                List<byte[]> committed = new ArrayList<>();
                for (int i = 1; i < people; i++) {
                    committed.add(sealing.get(i).get(60, TimeUnit.SECONDS));
                }
                sealing.get(0).get(60, TimeUnit.SECONDS);
                assertThat(keys(CASE)).isEqualTo(1);
                afterTheKeysAreForgotten();
                assertThat(committed).allSatisfy(one -> assertThat(vault.open(CASE, one, PLACE))
                        .isEqualTo(NAME));
                vault.destroy(CASE);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void keyInMemoryCostsNoStatementAndOneFromTheTableCostsOne() {
        byte[] sealed = vault.seal(CASE, NAME, PLACE);
        assertThat(statements(() -> vault.open(CASE, sealed, PLACE))).isZero();
        assertThat(statements(() -> vault.seal(CASE, NAME, PLACE))).isZero();
        afterTheKeysAreForgotten();
        assertThat(statements(() -> vault.open(CASE, sealed, PLACE))).isEqualTo(1);
        assertThat(statements(() -> vault.make(OTHER))).isEqualTo(1);
        assertThat(statements(() -> vault.seal(OTHER, NAME, PLACE))).isZero();
        assertThat(statements(() -> vault.destroy(OTHER))).isEqualTo(1);
    }

    @Test
    void memoryHoldsSoManyKeysAndNoMore() {
        var cache = new KeyCache(3, clock);
        for (int i = 0; i < 10; i++) {
            cache.put("case-" + i, DataKey.of(KeyWrap.fresh()), cache.generation());
        }
        assertThat(IntStream.range(0, 10)
                        .filter(i -> cache.get("case-" + i).isPresent())
                        .boxed())
                .containsExactly(7, 8, 9);
    }

    private void assertRefused(byte[] sealed) {
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> vault.open(CASE, sealed, PLACE));
    }

    private void afterTheKeysAreForgotten() {
        clock.advance(Duration.ofMinutes(6));
    }

    private int keys(String caseNumber) {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select count(*) from case_key where case_number = ?", Integer.class, caseNumber))
                .orElseThrow();
    }

    private void jdbcInTransaction(String statement) {
        transaction.executeWithoutResult(
                status -> assertThat(jdbc.update(statement)).isEqualTo(1));
    }

    private TransactionTemplate aside() {
        var aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return aside;
    }

    /** In one transaction, so that only what the vault itself sends is counted. */
    private long statements(Runnable work) {
        Long sent = transaction.execute(status -> {
            long before = questions();
            work.run();
            return questions() - before - 1;
        });
        return Optional.ofNullable(sent).orElseThrow();
    }

    private long questions() {
        return jdbc.query("show session status like 'Questions'", rs -> rs.next() ? rs.getLong(2) : -1);
    }
}
