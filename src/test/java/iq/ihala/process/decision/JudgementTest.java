package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.JUDGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {

    @Test
    void theJudgedLevelCounts() {
        assertThat(JUDGEMENT.judge(RiskTool.TRIBE, Map.of("judgedLevel", "HIGH", "judgementIncomplete", "NO")))
                .isEqualTo(ToolScore.of(RiskTool.TRIBE, RiskLevel.HIGH, false, "JUDGED"));
    }

    @Test
    void anIncompleteJudgementIsNeverLow() {
        ToolScore score = JUDGEMENT.judge(RiskTool.CHILD, Map.of("judgedLevel", "LOW", "judgementIncomplete", "YES"));

        assertThat(score.level()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(score.incomplete()).isTrue();
    }

    @Test
    void anIncompleteJudgementKeepsAHigherLevel() {
        assertThat(JUDGEMENT
                        .judge(RiskTool.CHILD, Map.of("judgedLevel", "IMMINENT", "judgementIncomplete", "YES"))
                        .level())
                .isEqualTo(RiskLevel.IMMINENT);
    }

    @Test
    void noJudgementAtAllIsIncompleteAndMedium() {
        assertThat(JUDGEMENT.judge(RiskTool.SIMPLE, Map.of()))
                .isEqualTo(ToolScore.of(RiskTool.SIMPLE, RiskLevel.MEDIUM, true, "JUDGED"));
    }

    @Test
    void aLevelThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> JUDGEMENT.judge(RiskTool.SIMPLE, Map.of("judgedLevel", "WORST")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
