package iq.ihala.process.studio;

import iq.ihala.process.RunningModels;
import iq.ihala.process.contract.ChangeRules;
import iq.ihala.process.contract.ProcessContract;
import iq.ihala.process.contract.Violation;
import iq.ihala.process.contract.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/** Judges a change as it would be deployed: by the contract, and by what it takes away. */
@Component
class Judge {

    private final Vocabulary vocabulary = Vocabulary.ofThisBuild();
    private final RunningModels running;
    private final Bundle bundle;

    Judge(RunningModels running, Bundle bundle) {
        this.running = running;
        this.bundle = bundle;
    }

    /**
     * @param forbidden why nobody may deploy it; empty if somebody may
     * @param dangerous what whoever approves has to look at
     */
    record Verdict(List<Violation> forbidden, List<Violation> dangerous) {}

    Verdict of(Change change) {
        return of(change.before(), change.after());
    }

    Verdict of(Map<String, byte[]> before, Map<String, byte[]> after) {
        List<ResourceDefinition> all = running.all();
        Vocabulary known =
                vocabulary.withDeployed(keys(all, ProcessDefinition.class), keys(all, DecisionDefinition.class));
        List<Violation> forbidden = new ArrayList<>(new ProcessContract(known).check(bundle.of(after)));
        ChangeRules.Judgement taken = ChangeRules.judge(before, after);
        forbidden.addAll(taken.forbidden());
        return new Verdict(List.copyOf(forbidden), taken.dangerous());
    }

    private static Set<String> keys(List<ResourceDefinition> all, Class<? extends ResourceDefinition> kind) {
        return all.stream()
                .filter(kind::isInstance)
                .map(ResourceDefinition::getKey)
                .collect(Collectors.toSet());
    }
}
