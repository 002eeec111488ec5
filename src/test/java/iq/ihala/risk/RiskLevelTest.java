package iq.ihala.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RiskLevelTest {

    @Test
    void levelsAreSaidInArabicWords() {
        assertThat(Arrays.stream(RiskLevel.values()).map(RiskLevel::arabic))
                .containsExactly("لا توجد خطورة", "منخفض", "متوسط", "مرتفع", "وشيك");
    }

    @Test
    void gravenessDecidesHowHighATaskStands() {
        assertThat(Arrays.stream(RiskLevel.values()).map(RiskLevel::taskPriority))
                .containsExactly(25, 25, 50, 75, 100);
    }

    @Test
    void ofTwoLevelsTheGraverCounts() {
        assertThat(RiskLevel.LOW.orGraver(RiskLevel.HIGH)).isEqualTo(RiskLevel.HIGH);
        assertThat(RiskLevel.IMMINENT.orGraver(RiskLevel.HIGH)).isEqualTo(RiskLevel.IMMINENT);
        assertThat(RiskLevel.MEDIUM.atLeast(RiskLevel.MEDIUM)).isTrue();
        assertThat(RiskLevel.LOW.atLeast(RiskLevel.MEDIUM)).isFalse();
    }

    @Test
    void theTwoSuicideToolsAreOneDriver() {
        assertThat(Arrays.stream(RiskTool.values()).map(RiskTool::driver).distinct())
                .containsExactly("DV", "SUIC", "CHILD", "CYBER", "DRUG", "TRIBE", "TRAF", "SIMPLE");
    }
}
