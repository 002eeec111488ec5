package iq.ihala.process.studio;

import iq.ihala.process.compare.Comparison;
import iq.ihala.process.contract.Violation;
import iq.ihala.process.studio.Change.State;
import iq.ihala.process.studio.ChangeView.Finding;
import iq.ihala.process.studio.ChangeView.Move;
import iq.ihala.process.studio.ChangeView.Place;
import iq.ihala.process.studio.ChangeView.Stand;
import iq.ihala.process.today.DrawnSteps;
import iq.ihala.process.today.TimeWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Puts together what the page of a change shows. */
@Component
class ChangeViews {

    private static final String FORBIDDEN = "ممنوع";
    private static final String DANGEROUS = "انتبه";

    private final Studio studio;
    private final DrawnSteps drawn;
    private final RepositoryService repository;

    ChangeViews(Studio studio, DrawnSteps drawn, RepositoryService repository) {
        this.studio = studio;
        this.drawn = drawn;
        this.repository = repository;
    }

    ChangeView of(Change change, String reader) {
        // Of what is decided the comparison stays; a judgement would be about what runs today.
        Judge.Verdict verdict =
                change.state() == State.PROPOSED ? studio.judge(change) : new Judge.Verdict(List.of(), List.of());
        List<Comparison> files = change.files().entrySet().stream()
                .map(file -> Comparison.of(
                        file.getKey(),
                        file.getValue().former(),
                        file.getValue().content(),
                        marks(verdict, file.getKey())))
                .toList();
        Map<String, String> names = names(files);
        Moves.Progress moved = studio.progress(change.id());
        return new ChangeView(
                change.id(),
                change.note(),
                change.state(),
                change.author(),
                TimeWords.moment(change.proposedAt()),
                change.decider(),
                TimeWords.moment(change.decidedAt()),
                change.author().equals(reader),
                findings(verdict.forbidden(), names),
                findings(verdict.dangerous(), names),
                files,
                studio.plans(change).stream().map(this::move).toList(),
                moved.all() == 0 ? null : moved);
    }

    private static Map<String, String> marks(Judge.Verdict verdict, String file) {
        Map<String, String> marks = new HashMap<>();
        verdict.dangerous().stream()
                .filter(one -> same(one.file(), file))
                .forEach(one -> marks.put(one.element(), DANGEROUS));
        verdict.forbidden().stream()
                .filter(one -> same(one.file(), file))
                .forEach(one -> marks.put(one.element(), FORBIDDEN));
        return marks;
    }

    private static boolean same(String one, String other) {
        return Bundle.name(one).equals(Bundle.name(other));
    }

    private static Map<String, String> names(List<Comparison> files) {
        Map<String, String> names = new HashMap<>();
        files.forEach(file -> names.putAll(file.names()));
        return names;
    }

    private static List<Finding> findings(List<Violation> violations, Map<String, String> names) {
        Map<Finding, List<Place>> places = new LinkedHashMap<>();
        violations.forEach(one -> places.computeIfAbsent(
                        new Finding(one.rule().arabic(), one.detail(), Bundle.name(one.file()), List.of()),
                        finding -> new ArrayList<>())
                .add(new Place(one.element(), names.getOrDefault(one.element(), one.element()))));
        return places.entrySet().stream()
                .map(found -> new Finding(
                        found.getKey().words(),
                        found.getKey().detail(),
                        found.getKey().file(),
                        found.getValue().stream().distinct().toList()))
                .toList();
    }

    private Move move(Moves.Plan plan) {
        String older = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(plan.key())
                .processDefinitionVersion(plan.from())
                .singleResult()
                .getId();
        return new Move(
                drawn.partOf(older),
                plan.from(),
                plan.to(),
                plan.running(),
                plan.moving().size(),
                plan.waiting().entrySet().stream()
                        .map(step -> new Stand(
                                drawn.stepOf(older, step.getKey()),
                                step.getValue(),
                                plan.stay().contains(step.getKey())))
                        .toList());
    }
}
