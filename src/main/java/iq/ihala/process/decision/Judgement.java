package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A level judged by a person with the dossier's table before her eyes, for tools without a questionnaire of their own. */
@Component
public class Judgement {

    private static final String JUDGED = "JUDGED";

    /**
     * @param answers judgedLevel (code of the level), judgementIncomplete; without a level the tool is incomplete
     * @throws IllegalArgumentException if judgedLevel is no level
     */
    public ToolScore judge(RiskTool tool, Map<String, Object> answers) {
        Answers given = new Answers(answers);
        boolean incomplete = !given.answered("judgedLevel")
                || !given.answer("judgementIncomplete", Answers.NO).equals(Answers.NO);
        RiskLevel judged = RiskLevel.valueOf(given.code("judgedLevel", RiskLevel.NONE.name()));
        return ToolScore.of(tool, incomplete ? judged.orGraver(RiskLevel.MEDIUM) : judged, incomplete, JUDGED);
    }
}
