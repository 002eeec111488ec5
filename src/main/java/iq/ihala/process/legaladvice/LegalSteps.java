package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.lateduty.LateDutyProcess;
import iq.ihala.process.mediation.MediationProcess;
import iq.ihala.process.referralpath.FirstVariables;
import iq.ihala.risk.RiskLevel;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a legal advice begins beside the case: mediation instead of a complaint, a duty to report that showed late, advice again
 * for whoever thinks otherwise. It ends with the case.
 */
@Component
class LegalSteps {

    /** The message that begins it; the variable {@code legalStep} says which. */
    static final String MESSAGE = "LegalStepNeeded";

    /** One such step: its code in the diagram, and the diagram that is run. */
    enum Kind {
        ADVICE(LegalAdviceProcess.KEY),
        MEDIATION(MediationProcess.KEY),
        LATE_DUTY(LateDutyProcess.KEY);

        private final String diagram;

        Kind(String diagram) {
            this.diagram = diagram;
        }
    }

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final CaseFiles caseFiles;
    private final FirstVariables firstVariables;

    LegalSteps(RuntimeService runtime, HouseAuthority authority, CaseFiles caseFiles, FirstVariables firstVariables) {
        this.runtime = runtime;
        this.authority = authority;
        this.caseFiles = caseFiles;
        this.firstVariables = firstVariables;
    }

    /**
     * Begins one in the caller's transaction, unless it runs already. A case whose path began before the path knew such steps
     * gets it as a diagram of its own.
     *
     * @param level on whose clocks it runs
     * @return false if one of this kind runs already
     */
    @Transactional
    boolean begin(CaseNumber number, Kind kind, RiskLevel level) {
        return authority.call(() -> {
            if (runs(number, kind)) {
                return false;
            }
            Map<String, Object> which =
                    Map.of(Variables.LEGAL_STEP.name(), kind.name(), Variables.RISK_LEVEL.name(), level.name());
            boolean heard = !runtime.createMessageCorrelation(MESSAGE)
                    .processInstanceBusinessKey(number.value())
                    .setVariablesToTriggeredScope(which)
                    .correlateAllWithResult()
                    .isEmpty();
            if (!heard) {
                runtime.startProcessInstanceByKey(kind.diagram, number.value(), known(number, level));
            }
            return true;
        });
    }

    private boolean runs(CaseNumber number, Kind kind) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(kind.diagram)
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    private Map<String, Object> known(CaseNumber number, RiskLevel level) {
        Map<String, Object> variables = new HashMap<>(firstVariables.of(caseFiles.summary(number)));
        variables.put(Variables.RISK_LEVEL.name(), level.name());
        variables.put(Variables.MEDIATION_CONSENT.name(), null);
        return variables;
    }
}
