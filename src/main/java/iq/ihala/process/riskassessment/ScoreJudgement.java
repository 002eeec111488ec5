package iq.ihala.process.riskassessment;

import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Judgement;
import iq.ihala.risk.RiskTool;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S09: takes over a level that a person judged by the dossier's table (§4.3, §4.5 to §4.8). */
@ProcessBean("scoreJudgement")
class ScoreJudgement implements JavaDelegate {

    private final RiskAnswers answers;
    private final Judgement rules;
    private final ToolRecord toolRecord;

    ScoreJudgement(RiskAnswers answers, Judgement rules, ToolRecord toolRecord) {
        this.answers = answers;
        this.rules = rules;
        this.toolRecord = toolRecord;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StepAnswers own = answers.ofForm(execution, RiskAssessmentProcess.JUDGEMENT_FORM);
        RiskTool tool = RiskTool.valueOf(Variables.TOOL.get(execution));
        toolRecord.write(execution, rules.judge(tool, own.answers()), own.by());
    }
}
