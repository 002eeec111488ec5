package iq.ihala.crypto.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.crypto.CannotOpenException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns the house's key while people read: on a database of its own, because the keys of all its cases change.
 * {@code -Drotation.cases=100000} makes it longer.
 */
@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(
        properties = {
            "ihala.database.directory=target/rotation/database",
            "ihala.database.arguments=--innodb-flush-log-at-trx-commit=1"
        })
class RotationKillIT {

    private static final int CASES = Integer.getInteger("rotation.cases", 4_000);
    private static final int KILLS = 4;
    private static final int READERS = 2;
    private static final String INDEX_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OLD = KeyCommandTest.run(null, "make");
    private static final String BOTH = KeyCommandTest.run(OLD, "add");
    private static final String TURNED =
            KeyCommandTest.run(BOTH, "promote", KeyCommandTest.ids(BOTH).get(1));
    private static final String NEW =
            KeyCommandTest.run(TURNED, "remove", KeyCommandTest.ids(BOTH).get(0));
    private static final long OLD_ID = Long.parseLong(KeyCommandTest.ids(BOTH).get(0));
    private static final long NEW_ID = Long.parseLong(KeyCommandTest.ids(BOTH).get(1));

    @Autowired
    private CaseFiles cases;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    private final List<CaseNumber> numbers = new ArrayList<>();

    /** The house runs as the first step of a rotation leaves it: it knows the new key and still seals with the old one. */
    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("ihala.crypto.key", () -> BOTH);
        properties.add("ihala.crypto.index-key", () -> INDEX_KEY);
    }

    @BeforeEach
    void noCases() {
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from case_key");
            jdbc.update("delete from case_file");
            jdbc.update("delete from primary_key where key_id = ?", NEW_ID);
        });
        numbers.clear();
    }

    @Test
    void everyFileOpensAtEveryMomentOfARotationThatIsKilledAndTakenUpAgain() throws Exception {
        open(CASES);
        var stop = new AtomicBoolean();
        var read = new AtomicInteger();
        var failures = new ConcurrentLinkedQueue<String>();
        var readers = Executors.newFixedThreadPool(READERS);
        for (int i = 0; i < READERS; i++) {
            var random = new SplittableRandom(i);
            readers.submit(() -> {
                while (!stop.get()) {
                    readOne(numbers.get(random.nextInt(numbers.size())), failures);
                    read.incrementAndGet();
                }
            });
        }
        double seconds = 0;
        int killed = 0;
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                int before = wrappedBy(NEW_ID);
                long began = System.nanoTime();
                Process rotating = RotatingJvm.start(environment, TURNED, INDEX_KEY);
                int enough = before + 1 + new SplittableRandom(kill).nextInt(CASES / (KILLS + 1));
                while (rotating.isAlive() && wrappedBy(NEW_ID) < enough) {
                    Thread.onSpinWait();
                }
                rotating.destroyForcibly().waitFor();
                killed += rotating.exitValue() == 0 ? 0 : 1;
                seconds += (System.nanoTime() - began) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "kill %d: %d of %d keys wrapped with the new key, %d files read meanwhile, %d failures%n",
                        kill + 1,
                        wrappedBy(NEW_ID),
                        CASES,
                        read.get(),
                        failures.size());
                assertThat(wrappedBy(NEW_ID) + wrappedBy(OLD_ID)).isEqualTo(CASES);
            }
            int left = wrappedBy(OLD_ID);
            long began = System.nanoTime();
            Process last = RotatingJvm.start(environment, TURNED, INDEX_KEY);
            assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
            seconds += (System.nanoTime() - began) / 1e9;
            assertThat(last.exitValue()).isZero();
            assertThat(killed).as("runs that were killed with work left").isEqualTo(KILLS);
            assertThat(left).as("rows left for the last run").isPositive();
        } finally {
            stop.set(true);
            readers.shutdown();
            assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        System.out.printf(
                Locale.ROOT,
                "%d keys rewrapped in %.1f s by %d processes, %d of them killed; %d files read meanwhile, %d failures%n",
                CASES,
                seconds,
                KILLS + 1,
                killed,
                read.get(),
                failures.size());
        assertThat(failures).isEmpty();
        assertThat(read.get()).isGreaterThan(100);
        assertThat(wrappedBy(OLD_ID)).isZero();
        numbers.forEach(number -> readOne(number, failures));
        assertThat(failures).isEmpty();
        everyKeyUnwrapsWithoutTheOldKey();
    }

    @Test
    void unwrappingAKeyIsASmallPartOfOpeningAFile() {
        open(500);
        var failures = new ConcurrentLinkedQueue<String>();
        numbers.forEach(number -> readOne(number, failures));
        double cold = medianMillis(number -> readOne(number, failures));
        double warm = medianMillis(number -> cases.lastStep(number, "scope", "form"));
        var wrap = new KeyWrap(Keys.parse(BOTH, INDEX_KEY));
        var table = new CaseKeyTable(JdbcClient.create(jdbc));
        double unwrapping = medianMillis(
                number -> DataKey.of(wrap.unwrap(table.find(number.value()).orElseThrow(), number.value())));
        System.out.printf(
                Locale.ROOT,
                "a step opened with its key in memory %.2f ms, otherwise %.2f ms; reading and unwrapping the key %.2f ms%n",
                warm,
                cold,
                unwrapping);
        assertThat(failures).isEmpty();
        assertThat(unwrapping).isLessThan(50);
    }

    private double medianMillis(Consumer<CaseNumber> work) {
        long[] nanos = numbers.stream()
                .mapToLong(number -> {
                    long began = System.nanoTime();
                    work.accept(number);
                    return System.nanoTime() - began;
                })
                .sorted()
                .toArray();
        return nanos[nanos.length / 2] / 1e6;
    }

    @Test
    void twoNodesShareTheWorkAndDoNothingTwice() throws Exception {
        open(1_000);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<KeyRotation.Outcome> node =
                    () -> RotatingJvm.rotation(environment, TURNED, INDEX_KEY).run();
            List<KeyRotation.Outcome> outcomes = new ArrayList<>();
            for (var future : nodes.invokeAll(List.of(node, node))) {
                outcomes.add(future.get());
            }
            assertThat(outcomes.stream()
                            .mapToInt(KeyRotation.Outcome::rewrapped)
                            .sum())
                    .isEqualTo(1_000);
            assertThat(wrappedBy(NEW_ID)).isEqualTo(1_000);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void nodeThatHasNotTurnedYetDoesNotTurnTheOthersBack() {
        open(10);
        assertThat(RotatingJvm.rotation(environment, TURNED, INDEX_KEY).run().rewrapped())
                .isEqualTo(10);
        assertThat(RotatingJvm.rotation(environment, BOTH, INDEX_KEY).run().rewrapped())
                .isZero();
        assertThat(wrappedBy(NEW_ID)).isEqualTo(10);
    }

    @Test
    void damagedKeyIsLeftAndCountedAndStopsNobody() {
        open(10);
        transaction.executeWithoutResult(status -> jdbc.update(
                "update case_key set wrapped_key = concat(left(wrapped_key, 40), 'x', substr(wrapped_key, 42))"
                        + " where case_number = ?",
                numbers.get(4).value()));
        var outcome = RotatingJvm.rotation(environment, TURNED, INDEX_KEY).run();
        assertThat(outcome.rewrapped()).isEqualTo(9);
        assertThat(outcome.refused()).isEqualTo(1);
        assertThat(outcome.left()).isEqualTo(Map.of(OLD_ID, 1L));
    }

    @Test
    void keyTakenAwayTooEarlyIsMissedByItsNumberOfCasesAndNothingIsLost() {
        open(10);
        var early = RotatingJvm.rotation(environment, NEW, INDEX_KEY);
        assertThat(early.run().left()).isEqualTo(Map.of(OLD_ID, 10L));
        assertThat(early.run().rewrapped()).isZero();
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(this::everyKeyUnwrapsWithoutTheOldKey)
                .withMessageContaining("case_key|wrapped_key|SA-");
        assertThat(RotatingJvm.rotation(environment, TURNED, INDEX_KEY).run().rewrapped())
                .isEqualTo(10);
        everyKeyUnwrapsWithoutTheOldKey();
    }

    private void open(int howMany) {
        while (numbers.size() < howMany) {
            transaction.executeWithoutResult(status -> {
                for (int i = 0; i < 100 && numbers.size() < howMany; i++) {
                    CaseNumber number = cases.open("WALK_IN", "zahra");
                    cases.storeStep(new StepAnswers(
                            number, "scope", "form", 1, "zahra", Instant.EPOCH, Map.of("narrative", words(number))));
                    numbers.add(number);
                }
            });
        }
    }

    /** As a counsellor opens it, on a node that has not had its key in memory. */
    private void readOne(CaseNumber number, ConcurrentLinkedQueue<String> failures) {
        clock.advance(Duration.ofMinutes(6));
        try {
            Object answer = cases.lastStep(number, "scope", "form")
                    .orElseThrow()
                    .answers()
                    .get("narrative");
            if (!words(number).equals(answer)) {
                failures.add(number + " reads differently");
            }
        } catch (RuntimeException e) {
            failures.add(number + " " + e);
        }
    }

    private static String words(CaseNumber number) {
        return "ما قالته صاحبة الحالة " + number;
    }

    private int wrappedBy(long key) {
        Integer rows = jdbc.queryForObject("select count(*) from case_key where wrapped_by = ?", Integer.class, key);
        return rows == null ? 0 : rows;
    }

    private void everyKeyUnwrapsWithoutTheOldKey() {
        var wrap = new KeyWrap(Keys.parse(NEW, INDEX_KEY));
        var table = new CaseKeyTable(JdbcClient.create(jdbc));
        for (CaseNumber number : numbers) {
            byte[] wrapped = table.find(number.value()).orElseThrow();
            assertThat(wrap.unwrap(wrapped, number.value()).size()).isEqualTo(1);
        }
    }
}
