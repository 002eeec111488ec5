package iq.ihala.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplePlanTest {

    private static final List<String> NINE = List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9");

    @Test
    void quotasAreWholeAndMakeUpTheSample() {
        for (int size : List.of(50, 400, 401, 997, 5_000)) {
            List<Quota> quotas = new SamplePlan(size, 50, 45, 13).over(NINE);
            assertThat(quotas).hasSize(9 * 2 * 3);
            assertThat(quotas.stream().mapToInt(Quota::target).sum())
                    .as("sample of %d", size)
                    .isEqualTo(size);
        }
    }

    /** 100 people in one quarter: women 60, of them 45 % young = 27, 42 % = 25.2, 13 % = 7.8; men 18, 16.8, 5.2. Two are left over: 7.8 and 16.8. */
    @Test
    void whatRoundingLosesGoesToTheLargestRemainders() {
        assertThat(new SamplePlan(100, 60, 45, 13).over(List.of("A1")))
                .extracting(quota -> quota.sex() + "/" + quota.ageBand() + "=" + quota.target())
                .containsExactly("F/18_34=27", "F/35_59=25", "F/60_UP=8", "M/18_34=18", "M/35_59=17", "M/60_UP=5");
    }

    @Test
    void whatCannotBeCarriedOutIsRefused() {
        assertThat(new SamplePlan(400, 50, 45, 13).refusal()).isNull();
        assertThat(new SamplePlan(20, 50, 45, 13).refusal()).contains("50", "5000");
        assertThat(new SamplePlan(400, 101, 45, 13).refusal()).isNotNull();
        assertThat(new SamplePlan(400, 50, 80, 30).refusal()).isNotNull();
        assertThat(new SamplePlan(400, 50, -1, 30).refusal()).isNotNull();
    }
}
