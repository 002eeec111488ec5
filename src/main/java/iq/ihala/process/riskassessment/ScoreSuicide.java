package iq.ihala.process.riskassessment;

import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.SuicideScreen;
import iq.ihala.risk.RiskTool;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S09: the level of the suicide screening, two questions or all (dossier §4.2). */
@ProcessBean("scoreSuicide")
class ScoreSuicide implements JavaDelegate {

    private final RiskAnswers answers;
    private final SuicideScreen rules;
    private final ToolRecord toolRecord;
    private final BlackmailScore blackmail;

    ScoreSuicide(RiskAnswers answers, SuicideScreen rules, ToolRecord toolRecord, BlackmailScore blackmail) {
        this.answers = answers;
        this.rules = rules;
        this.toolRecord = toolRecord;
        this.blackmail = blackmail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StepAnswers own = answers.ofForm(execution, RiskAssessmentProcess.SUICIDE_FORM);
        RiskTool tool = RiskTool.valueOf(Variables.TOOL.get(execution));
        toolRecord.write(execution, rules.score(tool, own.answers()), own.by());
        blackmail.scoreAgain(execution);
    }
}
