package iq.ihala.process.guard;

import iq.ihala.process.RunningModels;
import iq.ihala.process.contract.ChangeRules;
import iq.ihala.process.contract.ProcessContract;
import iq.ihala.process.contract.Violation;
import iq.ihala.process.contract.Vocabulary;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.RefusedAnswer.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Nobody deploys alone, whichever way she came to the engine: what breaks the contract that the build keeps, or takes a protection
 * away ({@link ChangeRules}), is refused and named; the rest is kept as a proposal, for a second administrator to approve. What the
 * program brings along was judged when it was built, and what the studio deploys was approved: both come in nobody's name.
 */
public final class DeploymentGuard implements Deployer {

    private final Vocabulary vocabulary = Vocabulary.ofThisBuild();
    private final Supplier<Proposals> proposals;

    /** @param proposals asked for when the first files come: whoever keeps them needs the engine */
    public DeploymentGuard(Supplier<Proposals> proposals) {
        this.proposals = proposals;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        CommandContext context = Context.getCommandContext();
        if (!deployment.isNew() || context.getAuthentication() == null) {
            return;
        }
        if (deployment.getTenantId() != null) {
            // A second table or diagram of the same name would leave the house without one that counts.
            throw new RefusedAnswer("لا يُنشر شيء لمستأجر منفصل");
        }
        Map<String, byte[]> files = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        List<Violation> violations = new ArrayList<>(new ProcessContract(known(context)).check(files));
        violations.addAll(
                ChangeRules.judge(running(context, files.keySet()), files).forbidden());
        if (!violations.isEmpty()) {
            throw new RefusedAnswer(violations.stream()
                    .map(violation -> new Refusal(violation.element(), "", violation.arabic()))
                    .toList());
        }
        throw new RefusedAnswer(
                proposals.get().keep(context.getAuthenticatedUserId(), String.valueOf(deployment.getName()), files));
    }

    /** The newest versions of what these files replace. */
    private static Map<String, byte[]> running(CommandContext context, Set<String> names) {
        return context.runWithoutAuthorization(() -> {
            Map<String, byte[]> files = new TreeMap<>();
            names.forEach(name -> RunningModels.newest(context, name)
                    .ifPresent(newest -> files.put(
                            name,
                            RunningModels.content(
                                    context.getProcessEngineConfiguration().getRepositoryService(), newest))));
            return files;
        });
    }

    private Vocabulary known(CommandContext context) {
        return context.runWithoutAuthorization(() -> {
            var repository = context.getProcessEngineConfiguration().getRepositoryService();
            return vocabulary.withDeployed(
                    repository.createProcessDefinitionQuery().latestVersion().list().stream()
                            .map(ProcessDefinition::getKey)
                            .collect(Collectors.toSet()),
                    repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                            .map(DecisionDefinition::getKey)
                            .collect(Collectors.toSet()));
        });
    }
}
