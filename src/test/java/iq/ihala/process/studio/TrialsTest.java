package iq.ihala.process.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.process.studio.Trial.State;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.trial.TrialSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class TrialsTest {

    private static final String DIAGRAM = "processes/case-plan.bpmn";
    private static final String WHY = "اسم الخطوة لا يفهمه الزملاء الجدد";

    @Autowired
    private Studio studio;

    @Autowired
    private Trials trials;

    @Autowired
    private TrialStore store;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void nothingIsLeft() throws Exception {
        trials.destroy();
        List<String> ids = repository.createDeploymentQuery().deploymentSource(Studio.SOURCE).list().stream()
                .map(Deployment::getId)
                .toList();
        ids.forEach(id -> repository.deleteDeployment(id, true));
        transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM studio_change"));
    }

    @Test
    void oneTrialRunsAtATimeAndEndsWhenSomebodyEndsIt() throws Exception {
        Change change = proposed(named("خطة العمل"));
        Change another = proposed(named("خطة أخرى"));

        trials.start("admin.one", change);
        assertThatThrownBy(() -> trials.start("admin.two", another)).hasMessageContaining("تجري تجربة أخرى الآن");
        until(() -> children() > 0);

        trials.cancel("admin.two", change.id());
        until(() -> children() == 0);
        assertThat(trials.newest(change.id())).get().satisfies(trial -> {
            assertThat(trial.state()).isEqualTo(State.CANCELLED);
            assertThat(trial.starter()).isEqualTo("admin.one");
        });
        assertThat(trials.running()).isEmpty();
    }

    @Test
    void aTrialWhoseNodeIsGoneIsNotWaitedFor() {
        Change change = proposed(named("خطة العمل"));
        store.begin(change.id(), "admin.one", clock.instant().minus(Duration.ofMinutes(2)));

        assertThat(trials.newest(change.id())).get().satisfies(trial -> assertThat(trial.state())
                .isEqualTo(State.FAILED));
        assertThat(trials.running()).isEmpty();
        assertThat(trials.done(change.id())).isFalse();
    }

    @Test
    void whatCouldRunAProgramOfTheProposersIsNotTriedEither() {
        Change change = proposed(changed(
                "    <bpmn:sequenceFlow id=\"flow_fromGatewayPlanApproved_toWritePlan\"",
                "    <bpmn:scriptTask id=\"scriptTask_harm\" name=\"برنامج\" scriptFormat=\"javascript\">"
                        + "<bpmn:script>1</bpmn:script></bpmn:scriptTask>\n"
                        + "    <bpmn:sequenceFlow id=\"flow_fromGatewayPlanApproved_toWritePlan\""));

        assertThatThrownBy(() -> trials.start("admin.one", change)).hasMessageStartingWith("لا يُجرَّب هذا التغيير: ");
        assertThat(trials.newest(change.id())).isEmpty();
    }

    @Test
    void whatNobodyTriedIsApprovedOnlyByWhoeverSaysSo() {
        Change change = proposed(named("خطة العمل"));

        assertThatThrownBy(() -> studio.approve("admin.two", change.id(), false, false))
                .hasMessageContaining("لم يُجرَّب هذا التغيير");
        store.end(store.begin(change.id(), "admin.one", clock.instant()).orElseThrow(), State.DONE, null, "{}");
        studio.approve("admin.two", change.id(), false, false);
        assertThat(studio.find(change.id()).orElseThrow().state()).isEqualTo(Change.State.DEPLOYED);
    }

    @Test
    void aDatabaseThatIsNotForTrialsIsNeverEmptied() {
        assertThat(settings("jdbc:mariadb://127.0.0.1:3306/ihala").unavailable())
                .contains("_trial");
        assertThat(settings("jdbc:mariadb://127.0.0.1:3306/studio_trial?x=y").unavailable())
                .isNull();
    }

    private static TrialSettings settings(String url) {
        return new TrialSettings(
                Path.of("target/trial"), url, "somebody", "word", Duration.ofMinutes(1), 512, Set.of());
    }

    private Change proposed(Map<String, byte[]> files) {
        return studio.find(studio.propose("admin.one", WHY, files)).orElseThrow();
    }

    private static Map<String, byte[]> named(String name) {
        return changed("name=\"خطة الحالة\" isExecutable", "name=\"" + name + "\" isExecutable");
    }

    private static Map<String, byte[]> changed(String before, String after) {
        return Proposals.changed(DIAGRAM, before, after);
    }

    /** Processes that play stories; the database is another program. */
    private static long children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .count();
    }

    private static void until(BooleanSupplier done) {
        long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(limit);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
