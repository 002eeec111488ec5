package iq.ihala.process.studio;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.process.RunningModels;
import iq.ihala.process.studio.Change.ChangedFile;
import iq.ihala.process.studio.Change.State;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a change: proposed with a reason, judged, approved by another administrator, deployed with everything that belongs
 * to it, and taken back in one step. Who is an administrator is asked by whoever calls.
 */
@Service
class Studio {

    /** What the deployments of the studio are called as their source. */
    static final String SOURCE = "studio";

    private static final int SHORTEST_NOTE = 10;
    private static final int LONGEST_NOTE = 500;

    private final ChangeStore changes;
    private final RunningModels running;
    private final Bundle bundle;
    private final Judge judge;
    private final Moves moves;
    private final RepositoryService repository;
    private final TrialStore trials;
    private final AuditTrail audit;
    private final Clock clock;

    Studio(
            ChangeStore changes,
            RunningModels running,
            Bundle bundle,
            Judge judge,
            Moves moves,
            RepositoryService repository,
            TrialStore trials,
            AuditTrail audit,
            Clock clock) {
        this.changes = changes;
        this.running = running;
        this.bundle = bundle;
        this.judge = judge;
        this.moves = moves;
        this.repository = repository;
        this.trials = trials;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a change for somebody else to approve. It may still break a rule; nobody can approve it then.
     *
     * @param note why, 10 to 500 characters
     * @return the change's number
     * @throws StudioRefusal if there is no reason, or nothing differs from what runs
     */
    @Transactional
    public long propose(String author, String note, Map<String, byte[]> files) {
        String reason = note == null ? "" : note.strip();
        if (reason.length() < SHORTEST_NOTE || reason.length() > LONGEST_NOTE) {
            throw new StudioRefusal("اكتب سبب التغيير في 10 أحرف على الأقل و500 على الأكثر");
        }
        Map<String, ChangedFile> changed = differing(files);
        if (changed.isEmpty()) {
            throw new StudioRefusal("لا فرق بين هذه الملفات وما هو منشور");
        }
        long id = changes.add(reason, author, clock.instant(), changed);
        said(author, "propose", id);
        return id;
    }

    /** Those of the files that are not as they run, by the names under which they would. */
    Map<String, ChangedFile> differing(Map<String, byte[]> files) {
        Map<String, ChangedFile> changed = new TreeMap<>();
        files.forEach((file, content) -> {
            Optional<ResourceDefinition> newest = running.newest(file);
            byte[] former = newest.map(running::content).orElse(null);
            if (former == null || !Arrays.equals(former, content)) {
                changed.put(
                        bundle.place(file),
                        new ChangedFile(
                                content, newest.map(ResourceDefinition::getId).orElse(null), former));
            }
        });
        return changed;
    }

    /**
     * Deploys a change.
     *
     * @param lookedAt whether the approver said that she looked at what is dangerous in it
     * @param untried whether she said that she approves what nobody has tried
     * @throws StudioRefusal if she proposed it herself, if it is decided already, if something else was deployed meanwhile, if it
     *     breaks a rule, or if it is dangerous or nobody has tried it and she did not say so
     */
    @Transactional
    public void approve(String approver, long id, boolean lookedAt, boolean untried) {
        changes.lockDeployments();
        Change change = open(id);
        if (change.author().equals(approver)) {
            throw new StudioRefusal("من اقترح التغيير لا يصادق عليه");
        }
        change.files().forEach((name, file) -> {
            String now = running.newest(name).map(ResourceDefinition::getId).orElse(null);
            if (!Objects.equals(now, file.formerId())) {
                throw new StudioRefusal("نُشرت نسخة أخرى من " + Bundle.name(name) + " بعد هذا الاقتراح");
            }
        });
        Judge.Verdict verdict = judge.of(change);
        if (!verdict.forbidden().isEmpty()) {
            throw new StudioRefusal(
                    "لا يجوز نشره: " + verdict.forbidden().get(0).arabic());
        }
        if (!verdict.dangerous().isEmpty() && !lookedAt) {
            throw new StudioRefusal("في التغيير مدد أطول؛ أكّد أنك نظرت فيها");
        }
        if (!untried && !trials.done(id)) {
            throw new StudioRefusal("لم يُجرَّب هذا التغيير؛ جرّبه، أو أكّد أنك تصادق عليه بلا تجربة");
        }
        String deployment = deploy("studio-" + id, bundle.of(change.after()));
        changes.decide(id, State.DEPLOYED, approver, clock.instant(), deployment);
        said(approver, untried ? "approve-untried" : "approve", id);
    }

    /** Puts a change aside; the author may do so too. */
    @Transactional
    public void refuse(String decider, long id) {
        open(id);
        changes.decide(id, State.REFUSED, decider, clock.instant(), null);
        said(decider, "refuse", id);
    }

    /**
     * Deploys again what ran before a change and moves the cases back. What the change added as new stays, unused.
     *
     * @return how many instances are moved back
     * @throws StudioRefusal if the change is not deployed, or something else was deployed after it
     */
    @Transactional
    public int takeBack(String user, long id) {
        changes.lockDeployments();
        Change change = changes.lock(id)
                .filter(one -> one.state() == State.DEPLOYED)
                .orElseThrow(() -> new StudioRefusal("هذا التغيير غير منشور"));
        change.files().keySet().forEach(name -> {
            boolean newest = running.newest(name)
                    .filter(now -> now.getDeploymentId().equals(change.deploymentId()))
                    .isPresent();
            if (!newest) {
                throw new StudioRefusal("نُشرت نسخة أخرى من " + Bundle.name(name) + " بعد هذا التغيير");
            }
        });
        if (change.before().isEmpty()) {
            throw new StudioRefusal("كل ما في هذا التغيير جديد، ولا نسخة قبله");
        }
        String deployment = deploy("studio-" + id + "-back", bundle.of(change.before()));
        changes.decide(id, State.TAKEN_BACK, user, clock.instant(), deployment);
        said(user, "take-back", id);
        return started(id, deployment);
    }

    /** Moves the running cases to a deployed change, or to what came back. */
    @Transactional
    public int move(String user, long id) {
        Change change = changes.lock(id)
                .filter(one -> one.deploymentId() != null)
                .orElseThrow(() -> new StudioRefusal("هذا التغيير غير منشور"));
        said(user, "move", id);
        return started(id, change.deploymentId());
    }

    private int started(long id, String deployment) {
        Map<String, Integer> batches = moves.start(deployment);
        changes.moved(id, batches, clock.instant());
        return batches.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What became of the cases that were moved for a change, there and back. */
    Moves.Progress progress(long id) {
        return moves.progress(changes.batches(id));
    }

    List<Moves.Plan> plans(Change change) {
        return change.deploymentId() == null ? List.of() : moves.plans(change.deploymentId());
    }

    Optional<Change> find(long id) {
        return changes.find(id);
    }

    List<Change> newest() {
        return changes.newest();
    }

    Judge.Verdict judge(Change change) {
        return judge.of(change);
    }

    private Change open(long id) {
        return changes.lock(id)
                .filter(one -> one.state() == State.PROPOSED)
                .orElseThrow(() -> new StudioRefusal("حُسم أمر هذا التغيير من قبل"));
    }

    private String deploy(String name, Map<String, byte[]> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).source(SOURCE);
        files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        return deployment.deploy().getId();
    }

    private void said(String user, String what, long id) {
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "studio/" + what, user, "change=" + id));
    }
}
