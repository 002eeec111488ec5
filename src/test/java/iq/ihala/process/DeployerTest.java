package iq.ihala.process;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a start does with versions that were made here, and with a new release of the program. */
@EngineTest
class DeployerTest {

    private static final String PLAN = "processes/case-plan.bpmn";
    private static final String WRITE = "forms/case-plan.writePlan.form";
    private static final String APPROVE = "forms/case-plan.approvePlan.form";
    private static final String CLOSURE = "processes/closure.bpmn";

    @Autowired
    private Deployer deployer;

    @Autowired
    private Packaged packaged;

    @Autowired
    private RunningModels running;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Set<String> before;
    private List<Map<String, Object>> seen;

    @BeforeEach
    void whatIsThere() {
        before = ids();
        seen = jdbc.queryForList("SELECT name, hash FROM studio_packaged");
    }

    @AfterEach
    void whatWasDeployedGoes() {
        Set<String> added = ids();
        added.removeAll(before);
        added.forEach(id -> repository.deleteDeployment(id, true));
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM studio_packaged");
            seen.forEach(row -> jdbc.update(
                    "INSERT INTO studio_packaged (name, hash, first_seen) VALUES (?, ?, UTC_TIMESTAMP(6))",
                    row.get("name"),
                    row.get("hash")));
        });
    }

    @Test
    void aSecondStartDeploysNothing() {
        deployer.deploy(packaged.files());
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void aRestartLeavesWhatWasMadeHere() {
        make(Map.of(PLAN, plan("خطة العمل"), WRITE, file(WRITE), APPROVE, file(APPROVE)));
        Set<String> made = ids();

        deployer.deploy(packaged.files());
        deployer.deploy(packaged.files());

        assertThat(ids()).isEqualTo(made);
        assertThat(newest(PLAN)).isEqualTo(plan("خطة العمل"));
    }

    @Test
    void aReleaseReplacesWhatItChangedAndLeavesWhatWasMadeHere() {
        make(Map.of(PLAN, plan("خطة العمل"), WRITE, file(WRITE), APPROVE, file(APPROVE)));

        Map<String, byte[]> release = release(PLAN, plan("خطة من الإصدار"));
        release.put(CLOSURE, replaced(CLOSURE, "name=\"الإغلاق\"", "name=\"إغلاق الحالة\""));
        deployer.deploy(release);

        assertThat(newest(PLAN)).isEqualTo(plan("خطة العمل"));
        assertThat(newest(CLOSURE)).isEqualTo(release.get(CLOSURE));
        String deployment = running.newest(CLOSURE).orElseThrow().getDeploymentId();
        assertThat(repository.getDeploymentResourceNames(deployment))
                .contains(CLOSURE, "forms/closure.reviewClosure.form")
                .doesNotContain(PLAN, WRITE);
    }

    @Test
    void aDiagramBoundToAFormThatWasMadeHereStaysWithIt() {
        byte[] mine = replaced(WRITE, "الإحالات المفتوحة", "ما أُحيل إليه");
        make(Map.of(PLAN, file(PLAN), WRITE, mine, APPROVE, file(APPROVE)));
        int version = version(PLAN);

        deployer.deploy(release(PLAN, plan("خطة من الإصدار")));

        assertThat(version(PLAN)).isEqualTo(version);
        assertThat(newest(WRITE)).isEqualTo(mine);
        assertThat(newest(APPROVE)).isEqualTo(file(APPROVE));
    }

    @Test
    void whatWasTakenBackIsReplacedByTheNextReleaseButNotByARestart() {
        deployer.deploy(release(PLAN, plan("خطة من الإصدار")));
        assertThat(newest(PLAN)).isEqualTo(plan("خطة من الإصدار"));
        // The version before is deployed again, as taking back does.
        make(Map.of(PLAN, file(PLAN), WRITE, file(WRITE), APPROVE, file(APPROVE)));

        deployer.deploy(release(PLAN, plan("خطة من الإصدار")));
        assertThat(newest(PLAN)).isEqualTo(file(PLAN));

        deployer.deploy(release(PLAN, plan("خطة من إصدار لاحق")));
        assertThat(newest(PLAN)).isEqualTo(plan("خطة من إصدار لاحق"));
    }

    @Test
    void aReleaseThatChangesAFormBringsItsDiagramAlong() {
        byte[] form = replaced(WRITE, "الإحالات المفتوحة", "ما أُحيل إليه");
        int version = version(PLAN);
        int others = version(CLOSURE);

        deployer.deploy(release(WRITE, form));

        assertThat(version(PLAN)).isEqualTo(version + 1);
        assertThat(version(CLOSURE)).isEqualTo(others);
        String deployment = running.newest(PLAN).orElseThrow().getDeploymentId();
        assertThat(repository.getDeploymentResourceNames(deployment)).contains(PLAN, WRITE, APPROVE);
    }

    private Map<String, byte[]> release(String file, byte[] content) {
        Map<String, byte[]> release = new TreeMap<>(packaged.files());
        release.put(file, content);
        return release;
    }

    private void make(Map<String, byte[]> files) {
        var deployment = repository.createDeployment().name("made here").source("studio");
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private byte[] plan(String name) {
        return replaced(PLAN, "name=\"خطة الحالة\" isExecutable", "name=\"" + name + "\" isExecutable");
    }

    private byte[] replaced(String file, String former, String now) {
        String text = new String(file(file), StandardCharsets.UTF_8);
        assertThat(text).contains(former);
        return text.replace(former, now).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] file(String file) {
        return packaged.files().get(file);
    }

    private byte[] newest(String file) {
        return running.content(running.newest(file).orElseThrow());
    }

    private int version(String file) {
        return running.newest(file).map(ResourceDefinition::getVersion).orElseThrow();
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .forEach(ids::add);
        return ids;
    }
}
