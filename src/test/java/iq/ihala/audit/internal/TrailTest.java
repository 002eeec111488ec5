package iq.ihala.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.DomainTest;
import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What reaches the chain, and when. Transactions are real and committed. */
@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TrailTest {

    private static final int THREADS = 8;

    /** Connections of a test's pool. */
    private static final int POOL = 10;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Staff staff;

    @Autowired
    private HeadRow head;

    @Autowired
    private JdbcTemplate jdbc;

    private TransactionTemplate transaction;
    private TransactionTemplate another;
    private long before;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
        another = new TransactionTemplate(manager);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void end() {
        before = headSeq();
    }

    @Test
    void anEntryIsWrittenWithTheCommitAndCarriesOnFromTheOneBefore() {
        transaction.executeWithoutResult(status -> {
            trail.record(read("a.one"));
            trail.record(read("a.two"));
            assertThat(headSeq()).isEqualTo(before);
        });
        assertThat(written()).extracting(AuditEntry::subject).containsExactly("a.two", "a.one");
        assertThat(written()).extracting(AuditEntry::seq).containsExactly(before + 2, before + 1);
    }

    @Test
    void withoutATransactionAnEntryMakesItsOwn() {
        trail.record(read("alone"));
        assertThat(written()).extracting(AuditEntry::subject).containsExactly("alone");
    }

    @Test
    void aRolledBackTransactionLeavesNoEntryButItsRefusals() {
        transaction.executeWithoutResult(status -> {
            trail.record(read("undone"));
            trail.record(event(AuditKind.REFUSED, "refused"));
            status.setRollbackOnly();
        });
        assertThat(written()).extracting(AuditEntry::subject).containsExactly("refused");
    }

    @Test
    void aRefusalThatCommitsIsWrittenOnce() {
        transaction.executeWithoutResult(status -> trail.record(event(AuditKind.REFUSED, "refused")));
        assertThat(written()).hasSize(1);
    }

    @Test
    void equalEventsOfOneTransactionMakeOneEntry() {
        transaction.executeWithoutResult(status -> {
            trail.record(read("same"));
            trail.record(read("same"));
        });
        assertThat(written()).hasSize(1);
    }

    @Test
    void aTransactionInsideAnotherKeepsItsOwnEntries() {
        transaction.executeWithoutResult(outer -> {
            trail.record(read("outer"));
            another.executeWithoutResult(inner -> trail.record(read("inner")));
            trail.record(read("outer.again"));
            assertThat(written()).extracting(AuditEntry::subject).containsExactly("inner");
        });
        assertThat(written()).extracting(AuditEntry::subject).containsExactly("outer.again", "outer", "inner");
    }

    @Test
    void aReadingTransactionWritesItsEntryToo() {
        var reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> trail.record(read("looked")));
        assertThat(written()).extracting(AuditEntry::subject).containsExactly("looked");
    }

    @Test
    void whatIsRecordedAtTheVeryEndIsWrittenToo() {
        transaction.executeWithoutResult(
                status -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        trail.record(read("last"));
                    }

                    @Override
                    public void afterCommit() {
                        trail.record(read("after"));
                    }
                }));
        assertThat(written()).extracting(AuditEntry::subject).containsExactlyInAnyOrder("last", "after");
    }

    @Test
    void aChangeWhoseEntryCannotBeWrittenIsNotMade() {
        var number = another.execute(status -> cases.open("WALK_IN", "intake.f"));
        withoutHead(() -> {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        cases.recordLevel(number, "HIGH");
                        trail.record(event(AuditKind.CHANGE, "level"));
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("head of the audit trail");
            assertThat(cases.summary(number).riskLevel()).isNotEqualTo("HIGH");
        });
    }

    @Test
    void aThousandEntriesOfOneTransactionStandInOrder() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 1_234).forEach(i -> trail.record(read("n" + i))));
        assertThat(headSeq()).isEqualTo(before + 1_234);
        assertThat(trail.all(AuditPage.newest(500)))
                .extracting(AuditEntry::subject)
                .startsWith("n1233", "n1232")
                .endsWith("n734");
    }

    @Test
    void eightAtOnceLoseNothingAndLeaveNoGap() throws Exception {
        var start = new CyclicBarrier(THREADS);
        Callable<Void> worker = () -> {
            await(start);
            for (int i = 0; i < 50; i++) {
                boolean undo = i % 5 == 0;
                // Seven digits would look like a telephone number.
                String subject = "w" + Thread.currentThread().getId() % 1_000 + "." + i;
                transaction.executeWithoutResult(status -> {
                    trail.record(read(subject));
                    trail.record(read(subject + ".again"));
                    if (undo) {
                        status.setRollbackOnly();
                    }
                });
            }
            return null;
        };
        inParallel(THREADS, worker);
        long added = THREADS * 40L * 2;
        assertThat(headSeq()).isEqualTo(before + added);
        assertThat(jdbc.queryForList("select seq from audit_entry where seq > ? order by seq", Long.class, before))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + added)
                        .boxed()
                        .toList());
        assertThat(jdbc.queryForObject(
                        "select count(distinct subject) from audit_entry where seq > ?", Long.class, before))
                .isEqualTo(added);
    }

    @Test
    void manyRefusalsAtOnceNeedNoSecondConnection() throws Exception {
        int waves = 3;
        var everyConnectionTaken = new CyclicBarrier(POOL);
        Callable<Void> refused = () -> {
            transaction.executeWithoutResult(status -> {
                cases.open("WALK_IN", "intake.f");
                trail.record(event(
                        AuditKind.REFUSED, "refused." + Thread.currentThread().getId()));
                status.setRollbackOnly();
                await(everyConnectionTaken);
            });
            return null;
        };
        for (int wave = 0; wave < waves; wave++) {
            inParallel(POOL, refused);
        }
        assertThat(written()).hasSize(waves * POOL);
    }

    /** One's session still holds back a change of a row that the other holds; both are about to commit. */
    @Test
    void nobodyHoldsTheHeadWhileWaitingForARow() throws Exception {
        int rounds = 50;
        another.executeWithoutResult(
                status -> staff.register(new StaffMember("trail.waits", "-", "F", "NGO", Set.of(), false, null, null)));
        var bothReady = new CyclicBarrier(2);
        var first = new AtomicBoolean();
        Callable<Void> either = () -> {
            boolean heldBack = first.compareAndSet(false, true);
            for (int i = 0; i < rounds; i++) {
                boolean odd = i % 2 == 0;
                transaction.executeWithoutResult(status -> {
                    if (heldBack) {
                        staff.onDuty("trail.waits", odd);
                    } else {
                        jdbc.update(
                                "update staff_member set display_name = ? where user_id = 'trail.waits'", "-" + odd);
                    }
                    trail.record(read("waits." + heldBack));
                    await(bothReady);
                });
                // Else one's next change could lock the row before the other has sent his last.
                await(bothReady);
            }
            return null;
        };
        inParallel(2, either);
        assertThat(headSeq()).isEqualTo(before + 2L * rounds);
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteAnEntry() {
        trail.record(read("stays"));
        long seq = headSeq();
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        s -> jdbc.update("update audit_entry set user_name = 'x' where seq = ?", seq)))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        s -> jdbc.update("delete from audit_entry where seq = ?", seq)))
                .hasMessageContaining("never deleted");
    }

    @Test
    void entriesOfACaseAndOfAUserComeNewestFirstInPages() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 5)
                .forEach(i -> trail.record(
                        new AuditEvent(AuditKind.READ, "SA-26-PAGE0" + before % 10, "p" + i, "pager", null))));
        var first = trail.by("pager", AuditPage.newest(2));
        assertThat(first).extracting(AuditEntry::subject).containsExactly("p4", "p3");
        var second = trail.by("pager", AuditPage.newest(2).olderThan(first.get(1)));
        assertThat(second).extracting(AuditEntry::subject).containsExactly("p2", "p1");
        assertThat(trail.ofCase("SA-26-PAGE0" + before % 10, AuditPage.newest(500)))
                .extracting(AuditEntry::subject)
                .startsWith("p4", "p3", "p2", "p1", "p0");
    }

    @Test
    void aPageIsReadThroughItsIndexFromTheEndWithoutSorting() {
        assertThat(plan(EntryTable.OF_CASE)).containsEntry("key", "audit_entry_by_case");
        assertThat(plan(EntryTable.BY_USER)).containsEntry("key", "audit_entry_by_user");
        assertThat(plan(EntryTable.OF_CASE).get("Extra").toString()).doesNotContain("filesort");
    }

    private Map<String, Object> plan(String sql) {
        return jdbc.queryForMap("explain " + sql, "case.f", Long.MAX_VALUE, 20);
    }

    private static void inParallel(int threads, Callable<Void> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            // Whoever fails first says why; the others only say that they waited in vain.
            var all = new ExecutorCompletionService<Void>(pool);
            Collections.nCopies(threads, work).forEach(all::submit);
            for (int i = 0; i < threads; i++) {
                all.take().get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void withoutHead(Runnable work) {
        var row = jdbc.queryForMap("select seq, mac, head_mac from audit_head where id = 1");
        transaction.executeWithoutResult(status -> jdbc.update("delete from audit_head"));
        try {
            work.run();
        } finally {
            transaction.executeWithoutResult(status -> jdbc.update(
                    "insert into audit_head (id, seq, mac, head_mac) values (1, ?, ?, ?)",
                    row.get("seq"),
                    row.get("mac"),
                    row.get("head_mac")));
        }
    }

    private List<AuditEntry> written() {
        return trail.all(AuditPage.newest(500)).stream()
                .filter(entry -> entry.seq() > before)
                .toList();
    }

    private long headSeq() {
        return transaction.execute(status -> head.genuine().orElseThrow().seq());
    }

    private static AuditEvent read(String subject) {
        return event(AuditKind.READ, subject);
    }

    private static AuditEvent event(AuditKind kind, String subject) {
        return new AuditEvent(kind, "SA-26-00000P", subject, "case.f", null);
    }
}
