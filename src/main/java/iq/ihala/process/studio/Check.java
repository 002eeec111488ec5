package iq.ihala.process.studio;

import iq.ihala.process.RunningModels;
import iq.ihala.process.contract.Violation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Judges what is being drawn together with everything else that its author is changing: a new form with the diagram that shows it. */
@Component
class Check {

    private final Drafts drafts;
    private final RunningModels running;
    private final Bundle bundle;
    private final Judge judge;

    Check(Drafts drafts, RunningModels running, Bundle bundle, Judge judge) {
        this.drafts = drafts;
        this.running = running;
        this.bundle = bundle;
        this.judge = judge;
    }

    /**
     * One thing that is wrong.
     *
     * @param severity {@code forbidden} (nobody may deploy it) or {@code dangerous} (whoever approves has to look at it)
     * @param rule name of the rule
     * @param file without folders
     * @param element id of the element or field, or what a step does; the file's own id where it concerns all of it
     * @param text what is asked, in Arabic
     * @param detail the offending word; empty where the element says it all
     */
    record Problem(String severity, String rule, String file, String element, String text, String detail) {}

    List<Problem> of(String author, String name, byte[] content) {
        Map<String, byte[]> changed = new TreeMap<>(drafts.of(author));
        changed.put(name, content);
        Map<String, byte[]> after = new TreeMap<>();
        Map<String, byte[]> before = new TreeMap<>();
        changed.forEach((file, drawn) -> {
            after.put(bundle.place(file), drawn);
            running.newest(file).ifPresent(newest -> before.put(newest.getResourceName(), running.content(newest)));
        });
        Judge.Verdict verdict = judge.of(before, after);
        return Stream.concat(
                        verdict.forbidden().stream().map(found -> problem("forbidden", found)),
                        verdict.dangerous().stream().map(found -> problem("dangerous", found)))
                .distinct()
                .toList();
    }

    private static Problem problem(String severity, Violation found) {
        return new Problem(
                severity,
                found.rule().name(),
                Bundle.name(found.file()),
                found.element(),
                found.rule().arabic(),
                found.detail());
    }
}
