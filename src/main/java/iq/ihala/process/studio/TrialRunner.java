package iq.ihala.process.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.studio.Trial.State;
import iq.ihala.process.trial.TrialComparison;
import iq.ihala.process.trial.TrialProcess;
import iq.ihala.process.trial.TrialResult;
import iq.ihala.process.trial.TrialSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Works a trial off: what runs first, unless it was played already since the start of the program, then what was proposed. */
@Component
class TrialRunner {

    private static final Logger log = LoggerFactory.getLogger(TrialRunner.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final String TOO_LONG = "تجاوزت التجربة الوقت المحدد لها";
    private static final String BROKE_OFF = "انقطعت التجربة لخلل في تشغيلها، لا في التغيير؛ التفاصيل في سجل الخادم";

    private final TrialStore store;
    private final TrialFiles files;
    private final TrialSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final Path binaries;
    private final AtomicReference<Baseline> baseline = new AtomicReference<>();

    private record Baseline(String hash, TrialResult result) {}

    /** Nobody waits for the result any more. */
    private static final class Ended extends Exception {

        private static final long serialVersionUID = 1L;
    }

    TrialRunner(
            TrialStore store,
            TrialFiles files,
            TrialSettings settings,
            ObjectMapper json,
            Clock clock,
            @Value("${ihala.database.binaries:.ihala}") Path binaries) {
        this.store = store;
        this.files = files;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.binaries = binaries;
    }

    void run(long id, Change change) {
        try {
            long until = System.nanoTime() + settings.limit().toNanos();
            Map<String, byte[]> before = files.asItRuns();
            Set<String> known = TrialFiles.places(before);
            String hash = hash(before);
            Baseline last = baseline.get();
            if (last == null || !last.hash().equals(hash)) {
                last = new Baseline(hash, run(id, "النسخة المنشورة", before, known, until));
                baseline.set(last);
            }
            TrialResult after = run(id, "النسخة المقترحة", files.with(change), known, until);
            store.end(id, State.DONE, null, write(TrialComparison.of(last.result(), after)));
        } catch (Ended cancelled) {
            store.end(id, State.CANCELLED, null, null);
        } catch (InterruptedException stopped) {
            store.end(id, State.FAILED, "توقف الخادم أثناء التجربة؛ ابدأها من جديد", null);
            Thread.currentThread().interrupt();
        } catch (TooLong limit) {
            store.end(id, State.FAILED, TOO_LONG, null);
        } catch (IOException | RuntimeException e) {
            log.error("Trial {} broke off", id, e);
            store.end(id, State.FAILED, BROKE_OFF, null);
        }
    }

    private TrialResult run(long id, String version, Map<String, byte[]> house, Set<String> known, long until)
            throws IOException, InterruptedException, Ended {
        AtomicReference<String> progress = new AtomicReference<>(version + ": تبدأ");
        if (!store.seen(id, progress.get(), now())) {
            throw new Ended();
        }
        try (TrialProcess process = TrialProcess.start(settings, binaries, house, known)) {
            process.listen(done -> progress.set(version + ": " + done + " من الحالات"));
            while (!process.isOver(LOOK)) {
                if (!store.seen(id, progress.get(), now())) {
                    throw new Ended();
                }
                if (System.nanoTime() > until) {
                    throw new TooLong();
                }
            }
            return process.result(json);
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private String write(TrialComparison comparison) throws JsonProcessingException {
        return json.writeValueAsString(comparison);
    }

    private static String hash(Map<String, byte[]> files) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                all.update(name.getBytes(StandardCharsets.UTF_8));
                all.update(content);
            });
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
