package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.tasks.AppointedStep;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Talks, sessions and signing belong to the mediator whom the supervisor chose (M03). The tribal coordination unit mediates between
 * tribes only (dossier §2). Cases that run on the diagram from before there was a choice stay open to all mediators.
 */
@Component
class MediatorSteps implements AppointedStep {

    static final String MEDIATOR = "mediator";
    static final String TRIBAL_UNIT = "tribal_unit";

    private static final Set<String> STEPS =
            Set.of("userTask_talkFirstParty", "userTask_talkSecondParty", "userTask_mediate", "userTask_signAgreement");

    private final Mediations mediations;

    MediatorSteps(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public boolean owns(DelegateTask task) {
        var definition = ((TaskEntity) task).getProcessDefinition();
        if (definition == null || !STEPS.contains(task.getTaskDefinitionKey())) {
            return false;
        }
        return MediationProcess.TALKS.equals(definition.getKey())
                || (MediationProcess.KEY.equals(definition.getKey())
                        && definition.findActivity("userTask_chooseMediator") != null);
    }

    @Override
    public List<String> appointees(CaseNumber caseNumber) {
        return mediations.running(caseNumber).map(Mediation::mediators).orElse(List.of());
    }

    @Override
    public boolean isEligible(StaffMember member, CaseNumber caseNumber) {
        return member.isIn(MEDIATOR) || (member.isIn(TRIBAL_UNIT) && isTribal(caseNumber));
    }

    boolean isTribal(CaseNumber caseNumber) {
        return mediations.running(caseNumber).filter(Mediation::isTribal).isPresent();
    }
}
