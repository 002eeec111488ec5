package iq.ihala.process.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.demo.DemoPlays;
import iq.ihala.process.demo.DemoPlays.Told;
import iq.ihala.process.identity.EngineStaff;
import iq.ihala.process.identity.HouseGroups;
import iq.ihala.process.trial.TrialResult.Played;
import iq.ihala.staff.StaffMember;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the trial's own process does: deploys what lies in its directory, plays the stories, writes the result beside it and ends. It
 * ends as well when whoever started it is gone.
 */
@Component
@Profile("trial & demo")
class TrialMain {

    private static final Logger log = LoggerFactory.getLogger(TrialMain.class);

    /** Partners stand by themselves, and administrators do no step. */
    private static final Set<String> OF_OTHERS = Set.of("partner_focal", "sysadmin");

    private final DemoPlays stories;
    private final TrialDesk house;
    private final Tracks tracks;
    private final TrialHand hand;
    private final TrialTime time;
    private final EngineStaff staff;
    private final RepositoryService repository;
    private final ObjectMapper json;

    TrialMain(
            DemoPlays stories,
            TrialDesk house,
            Tracks tracks,
            TrialHand hand,
            TrialTime time,
            EngineStaff staff,
            RepositoryService repository,
            ObjectMapper json) {
        this.stories = stories;
        this.house = house;
        this.tracks = tracks;
        this.hand = hand;
        this.time = time;
        this.staff = staff;
        this.repository = repository;
        this.json = json;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        ConfigurableApplicationContext application = ready.getApplicationContext();
        Thread watch = new Thread(TrialMain::endWithTheParent, "trial-watch");
        watch.setDaemon(true);
        watch.start();
        Thread player = new Thread(
                () -> {
                    int code = run(Path.of("").toAbsolutePath());
                    if (application.isActive()) {
                        System.exit(SpringApplication.exit(application, () -> code));
                    }
                },
                "trial");
        player.start();
    }

    /** The one who started this process holds its standard input open as long as it lives and wants a result. */
    private static void endWithTheParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is told this way but the end.
            }
        } catch (IOException closed) {
            log.debug("Closed", closed);
        }
        System.exit(TrialProcess.ABANDONED);
    }

    private int run(Path directory) {
        try {
            TrialResult result = play(directory);
            json.writeValue(directory.resolve(TrialProcess.RESULT).toFile(), result);
            return 0;
        } catch (IOException | RuntimeException e) {
            log.error("The trial failed", e);
            return 1;
        }
    }

    private TrialResult play(Path directory) throws IOException {
        String refusal = deploy(directory.resolve(TrialProcess.FILES));
        List<Played> played = new ArrayList<>();
        if (refusal == null) {
            secondPersons();
            Set<String> known = Set.copyOf(Files.readAllLines(directory.resolve(TrialProcess.KNOWN)));
            List<Told> wanted = wanted(Files.readAllLines(directory.resolve(TrialProcess.STORIES)));
            for (Told story : wanted) {
                time.begin();
                played.add(new TrialPlayer(story, house, tracks, hand, time, known).play(stories));
                tell(played.size() + "/" + wanted.size());
            }
        }
        return new TrialResult(
                refusal,
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000,
                memory(),
                played,
                tracks.taken(),
                tracks.names());
    }

    /** All of them if none is named. */
    private List<Told> wanted(List<String> labels) {
        return stories.all().stream()
                .filter(story -> labels.isEmpty() || labels.contains(story.label()))
                .toList();
    }

    private String deploy(Path files) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("trial");
        try (Stream<Path> all = Files.walk(files)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    deployment.addInputStream(files.relativize(file).toString().replace('\\', '/'), content);
                }
            }
        }
        try {
            deployment.deploy();
            return null;
        } catch (RuntimeException e) {
            log.warn("Not deployed", e);
            return "لا يقبله المحرك: " + Failures.arabic(e);
        }
    }

    /** Where the stories have one person of a group, a step of two persons would stand for ever. They are off duty: nobody gets work. */
    private void secondPersons() {
        String password = UUID.randomUUID() + "-Trial";
        HouseGroups.ids().stream()
                .filter(group -> !OF_OTHERS.contains(group))
                .forEach(group -> staff.register(
                        new StaffMember(
                                "trial." + group,
                                "للتجربة",
                                "F",
                                "NGO",
                                Set.of(group),
                                false,
                                null,
                                "trial@demo.example"),
                        password));
    }

    private static void tell(String progress) {
        System.out.println(TrialProcess.PROGRESS + progress);
    }

    private static long memory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0L);
        } catch (IOException elsewhere) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
    }
}
