package iq.ihala.process.riskassessment;

import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.decision.DvLevel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S09: the level of domestic violence from Danger Assessment, DASH and local flags (dossier §4.1). */
@ProcessBean("scoreDomesticViolence")
class ScoreDomesticViolence implements JavaDelegate {

    private final RiskAnswers answers;
    private final DvLevel rules;
    private final ToolRecord toolRecord;

    ScoreDomesticViolence(RiskAnswers answers, DvLevel rules, ToolRecord toolRecord) {
        this.answers = answers;
        this.rules = rules;
        this.toolRecord = toolRecord;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StepAnswers own = answers.ofForm(execution, RiskAssessmentProcess.DOMESTIC_VIOLENCE_FORM);
        toolRecord.write(
                execution,
                rules.assess(answers.ofToolWithPerson(execution, own)).score(),
                own.by());
    }
}
