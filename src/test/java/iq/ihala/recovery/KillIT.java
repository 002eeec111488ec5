package iq.ihala.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the application, its database, or both at random moments while four people lead cases, and looks for what was lost or
 * doubled. Before the first kill cases are led until some step of every diagram on the way to closure was done; two of the four
 * lead their cases as far as they go, so that later kills hit late steps too. {@code -Dkill.rounds=30} makes it longer, {@code -Dkill.seed} repeats the moments of an earlier run.
 */
class KillIT {

    /** For each person: after how many steps the case is left to somebody else. */
    private static final List<Integer> PEOPLE = List.of(3, 3, 40, 40);
    /** Diagrams with human steps that the cases come through; mediation is another way. */
    private static final Set<String> DIAGRAMS = Set.of(
            "reception",
            "immediate-danger",
            "risk-assessment",
            "options-talk",
            "service-referral",
            "referral-attendance",
            "legal-advice",
            "case-plan",
            "follow-up",
            "closure");

    private static final int STEPS_BEFORE_A_KILL = 10;
    /** In tenths of a second. */
    private static final int LONGEST_PREPARATION = 4_800;

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

    /** Stays after the test, so that a failure can be looked into. */
    private static final Path HOME = Path.of("target/kill-test").toAbsolutePath();

    private final Journal journal = new Journal();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private RunningIhala ihala;

    private enum Victim {
        APPLICATION,
        DATABASE,
        BOTH
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (ihala != null) {
            ihala.close();
        }
    }

    @Test
    void everyCaseStandsAtItsLastCommittedStepAfterEachKill() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        ihala = new RunningIhala(HOME);
        System.out.printf("seed %d; cold start %.1f s%n", SEED, ihala.start());
        prepare();
        int committedBefore = journal.done.size();
        for (int round = 0; round < ROUNDS; round++) {
            Victim victim = Victim.values()[round % Victim.values().length];
            double ready = workAndKill(victim, random.nextInt(4_000));
            Truth.Doubts doubts = new Truth.Doubts();
            List<String> violations = check(doubts);
            System.out.printf(
                    "round %d: killed %s; ready after %.1f s; cases %d, steps answered %d (+%d), without answer %d"
                            + " (committed %d, still open %d), openings tried while down %d, refused %d; lost or doubled %d%n",
                    round + 1,
                    victim,
                    ready,
                    journal.opened.size(),
                    journal.done.size(),
                    journal.done.size() - committedBefore,
                    doubts.committed + doubts.open,
                    doubts.committed,
                    doubts.open,
                    journal.openingsInDoubt.get(),
                    journal.refused.get(),
                    violations.size());
            assertThat(violations).isEmpty();
            assertThat(journal.done.size()).as("work went on").isGreaterThan(committedBefore);
            committedBefore = journal.done.size();
        }
        workFor(3_000);
        assertThat(check(new Truth.Doubts())).isEmpty();
        assertThat(journal.done.size()).as("work goes on after the last kill").isGreaterThan(committedBefore);
        assertThat(journal.oddities).isEmpty();
        System.out.printf(
                "%d kinds of human steps done: %s%nunder way at a kill: %s%n",
                journal.kinds.size(), new TreeMap<>(journal.kinds), new TreeMap<>(journal.kindsHit));
        plantedDamageIsNoticed();
    }

    /** Nothing is killed yet: cases come to stand at early, middle and late steps. */
    private void prepare() throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        List<Thread> people = startWork(stop);
        CountDownLatch clock = new CountDownLatch(1);
        for (int tick = 0; tick < LONGEST_PREPARATION && !journal.diagrams().containsAll(DIAGRAMS); tick++) {
            clock.await(100, TimeUnit.MILLISECONDS);
        }
        endWork(stop, people);
        assertThat(check(new Truth.Doubts())).isEmpty();
        System.out.printf(
                "before the first kill: cases %d, steps %d of %s%n",
                journal.opened.size(), journal.done.size(), new TreeMap<>(journal.kinds));
        assertThat(journal.diagrams()).as("diagrams with steps done").containsAll(DIAGRAMS);
    }

    /** The proof that the checks above can fail; what is planted is taken back. */
    private void plantedDamageIsNoticed() throws Exception {
        // At this moment the others may all have answered what they took.
        new CaseActor(new Desk(ihala.port()), journal, new CountDownLatch(1), 1).takeAndLeave();
        for (String damage : List.of(
                "DELETE FROM case_step WHERE form LIKE 'reception.%' LIMIT 1",
                "INSERT INTO case_step (case_number, row_key, scope, form, form_version, submitted_by, submitted_at,"
                        + " sealed_answers) SELECT case_number, UUID(), scope, form, form_version, submitted_by,"
                        + " submitted_at, sealed_answers FROM case_step WHERE form LIKE 'reception.%' LIMIT 1",
                "UPDATE ACT_HI_TASKINST SET DELETE_REASON_ = NULL WHERE DELETE_REASON_ = 'completed'"
                        + " AND PROC_DEF_KEY_ = 'reception' LIMIT 1",
                "UPDATE audit_head SET seq = seq - 1",
                "INSERT INTO outbox_message (idempotency_key, recipient, template, case_number, status, attempts, created_at,"
                        + " next_attempt) SELECT CONCAT(idempotency_key, ':again'), recipient, template, case_number, status,"
                        + " attempts, created_at, next_attempt FROM outbox_message WHERE template = 'REFERRAL_SENT' LIMIT 1",
                "DELETE FROM outbox_message WHERE template = 'REFERRAL_SENT'",
                "INSERT INTO referral (id, version, case_number, service_code, state, field_set, opened_at)"
                        + " SELECT UUID(), version, case_number, service_code, state, field_set, opened_at FROM referral LIMIT 1",
                "DELETE FROM case_contact LIMIT 1",
                "UPDATE case_file SET status = 'CLOSED' WHERE status = 'OPEN' LIMIT 1",
                "UPDATE ACT_RU_TASK SET ASSIGNEE_ = NULL WHERE ASSIGNEE_ IS NOT NULL")) {
            try (Connection connection = ihala.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                assertThat(statement.executeUpdate(damage)).as(damage).isPositive();
                assertThat(new Truth(connection).violations(journal, new Truth.Doubts()))
                        .as(damage)
                        .isNotEmpty();
                connection.rollback();
            }
        }
    }

    private List<String> check(Truth.Doubts doubts) throws Exception {
        try (Connection connection = ihala.connect()) {
            return new Truth(connection).violations(journal, doubts);
        }
    }

    private double workAndKill(Victim victim, int afterMillis) throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        List<Thread> people = startWork(stop);
        awaitWork();
        stop.await(afterMillis, TimeUnit.MILLISECONDS);
        double ready;
        switch (victim) {
            case APPLICATION -> ihala.killApplication();
            case DATABASE -> ihala.killDatabase();
            case BOTH -> ihala.killBoth();
        }
        if (victim == Victim.DATABASE) {
            // The application lives on and so do the people at their desks.
            ready = ihala.awaitReady();
            ihala.followDatabase();
            endWork(stop, people);
        } else {
            endWork(stop, people);
            ready = ihala.start();
        }
        return ready;
    }

    /** Until the machine is warm: some steps of this round have been answered. */
    private void awaitWork() throws InterruptedException {
        int before = journal.done.size();
        CountDownLatch clock = new CountDownLatch(1);
        for (int tick = 0; tick < 2_400 && journal.done.size() < before + STEPS_BEFORE_A_KILL; tick++) {
            clock.await(50, TimeUnit.MILLISECONDS);
        }
    }

    private void workFor(int millis) throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        List<Thread> people = startWork(stop);
        awaitWork();
        stop.await(millis, TimeUnit.MILLISECONDS);
        endWork(stop, people);
    }

    private List<Thread> startWork(CountDownLatch stop) {
        Desk desk = new Desk(ihala.port());
        List<Thread> people = new ArrayList<>();
        for (int steps : PEOPLE) {
            people.add(new Thread(new CaseActor(desk, journal, stop, steps), "person"));
        }
        people.add(new Thread(new Calendar(ihala, stop), "calendar"));
        people.forEach(Thread::start);
        return people;
    }

    private static void endWork(CountDownLatch stop, List<Thread> people) throws InterruptedException {
        stop.countDown();
        for (Thread person : people) {
            person.join();
        }
    }
}
