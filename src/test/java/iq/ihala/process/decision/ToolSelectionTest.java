package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.SELECTION;
import static iq.ihala.risk.RiskTool.CHILD;
import static iq.ihala.risk.RiskTool.CYBER;
import static iq.ihala.risk.RiskTool.DRUG;
import static iq.ihala.risk.RiskTool.DV;
import static iq.ihala.risk.RiskTool.SIMPLE;
import static iq.ihala.risk.RiskTool.SUICIDE_FULL;
import static iq.ihala.risk.RiskTool.SUICIDE_SCREEN;
import static iq.ihala.risk.RiskTool.TRAF;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.RiskTool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolSelectionTest {

    @Test
    void everyoneIsAskedTheTwoSuicideQuestions() {
        assertThat(select(Map.of())).containsExactly(SUICIDE_SCREEN);
    }

    @Test
    void severalProblemsAddTheirToolsOnce() {
        assertThat(select(Map.of("problemTypes", List.of("DV", "FAM", "RUNAWAY"))))
                .containsExactly(DV, SUICIDE_SCREEN, TRAF, SIMPLE);
    }

    @Test
    void problemsMayComeAsTextWithCommas() {
        assertThat(select(Map.of("problemTypes", "DV,DRUG"))).containsExactly(DV, SUICIDE_SCREEN, DRUG);
    }

    @Test
    void theFullSuicideToolReplacesTheTwoQuestions() {
        assertThat(select(Map.of("problemTypes", "CYBER", "isMinor", true)))
                .containsExactly(SUICIDE_FULL, CHILD, CYBER);
    }

    @Test
    void aPositiveQuestionAddsTheFullToolInTheNextRound() {
        Map<String, Object> answers = Map.of("problemTypes", "DV", "q1", "Y", "q2", "N");

        assertThat(SELECTION.stillToDo(answers, List.of("DV", "SUICIDE_SCREEN")))
                .containsExactly(SUICIDE_FULL);
        assertThat(SELECTION.stillToDo(answers, List.of("DV", "SUICIDE_SCREEN", "SUICIDE_FULL")))
                .isEmpty();
    }

    @Test
    void whatTheAccusedTakesIsNoReasonForTheDrugTool() {
        assertThat(select(Map.of("problemTypes", "DV", "da11", "Y", "da12", "Y")))
                .doesNotContain(DRUG);
    }

    @Test
    void aCountedChildIsAChildInTheHome() {
        assertThat(select(Map.of("childInHome", "N", "childrenWithPerson", 2))).contains(CHILD);
        assertThat(select(Map.of("dependants15to17", 1))).contains(CHILD);
        assertThat(select(Map.of("childInHome", "N", "childrenWithPerson", 0))).doesNotContain(CHILD);
    }

    private static List<RiskTool> select(Map<String, Object> answers) {
        return SELECTION.stillToDo(answers, List.of());
    }
}
