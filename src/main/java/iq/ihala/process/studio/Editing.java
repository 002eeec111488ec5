package iq.ihala.process.studio;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.process.RunningModels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an editor opens, keeps and proposes. */
@Service
class Editing {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,120}\\.(bpmn|dmn|form)");

    private final Drafts drafts;
    private final RunningModels running;
    private final Studio studio;

    Editing(Drafts drafts, RunningModels running, Studio studio) {
        this.drafts = drafts;
        this.running = running;
        this.studio = studio;
    }

    /**
     * A file as it is opened.
     *
     * @param version of the draft; 0 if there is none
     * @param savedAt when the draft was saved, in Arabic; empty if there is none
     * @param basedOn the definition from which it begins; null if the file is new
     * @param newest the definition that runs now; null if none does
     */
    record Opened(
            String content,
            int version,
            String savedAt,
            String basedOn,
            Integer basedVersion,
            String newest,
            Integer newestVersion) {}

    static boolean isName(String file) {
        return file != null && NAME.matcher(file).matches() && !file.contains("..");
    }

    /** The author's draft, else what runs; empty if there is neither. */
    Optional<Opened> open(String author, String file) {
        Optional<ResourceDefinition> newest = running.newest(file);
        Optional<Opened> draft = drafts.find(author, file).map(kept -> opened(kept, newest));
        return draft.isPresent()
                ? draft
                : newest.map(runs -> {
                    String content = new String(running.content(runs), StandardCharsets.UTF_8);
                    return new Opened(content, 0, "", runs.getId(), runs.getVersion(), runs.getId(), runs.getVersion());
                });
    }

    /** What a file begins with that nobody has drawn before. */
    static Opened blank(String file) {
        return new Opened(Blank.of(file), 0, "", null, null, null, null);
    }

    Opened save(String author, Draft draft) {
        return opened(drafts.save(author, draft), running.newest(draft.name()));
    }

    /** The files that somebody is changing and of which something newer was deployed after she began. */
    List<String> overtaken(String author) {
        List<String> overtaken = new ArrayList<>();
        for (Draft draft : drafts.all(author)) {
            String newest =
                    running.newest(draft.name()).map(ResourceDefinition::getId).orElse(null);
            if (!Objects.equals(newest, draft.basedOn())) {
                overtaken.add(draft.name());
            }
        }
        return overtaken;
    }

    /**
     * Proposes everything that the author is changing, as one change.
     *
     * @return the change's number
     * @throws StudioRefusal if there is nothing, no reason, no difference, or something newer was deployed; the drafts stay then
     */
    @Transactional
    public long propose(String author, String note) {
        List<String> overtaken = overtaken(author);
        if (!overtaken.isEmpty()) {
            throw new StudioRefusal("نُشرت نسخة أحدث بعد أن بدأت: " + String.join("، ", overtaken)
                    + ". افتح الملف وقرّر: تتابع بمسودتك أم تهملها");
        }
        Map<String, byte[]> drawn = drafts.of(author);
        if (drawn.isEmpty()) {
            throw new StudioRefusal("لا مسودة لديك");
        }
        long id = studio.propose(author, note, drawn);
        drafts.discard(author);
        return id;
    }

    private static Opened opened(Draft draft, Optional<ResourceDefinition> newest) {
        return new Opened(
                new String(draft.content(), StandardCharsets.UTF_8),
                draft.version(),
                ArabicDates.moment(draft.savedAt()),
                draft.basedOn(),
                draft.basedVersion(),
                newest.map(ResourceDefinition::getId).orElse(null),
                newest.map(ResourceDefinition::getVersion).orElse(null));
    }
}
