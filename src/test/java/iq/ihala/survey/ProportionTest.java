package iq.ihala.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** The first four are the worked examples of R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "10, 20, 0.2993, 0.7007",
        "20, 20, 0.8389, 1"
    })
    void theIntervalIsWilsons(int yes, int of, double low, double high) {
        Proportion share = new Proportion(yes, of);
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    /** By hand for 296 of 400: z² = 3.8415; centre (0.74 + 0.0048) / 1.0096 = 0.7377; half 1.96 √(0.000481 + 0.000006) / 1.0096 = 0.0428. */
    @Test
    void percentsAreWholeAndTheIntervalIsRoundedOutwards() {
        Proportion share = new Proportion(296, 400);
        assertThat(share.percent()).isEqualTo(74);
        assertThat(share.low()).isCloseTo(0.6949, within(0.0001));
        assertThat(share.high()).isCloseTo(0.7805, within(0.0001));
        assertThat(share.lowPercent()).isEqualTo(69);
        assertThat(share.highPercent()).isEqualTo(79);
    }

    @Test
    void aDifferenceIsClaimedOnlyIfTheBaselineLiesOutside() {
        assertThat(Baseline.compared(new Proportion(248, 400)))
                .startsWith("في عينتنا ضعف الثقة أو انعدامها أقل من خط الأساس")
                .contains("62%", "74%", "12 نقطة أقل", "من 17 نقطة أقل إلى 7 نقطة أقل");
        assertThat(Baseline.compared(new Proportion(330, 400)))
                .startsWith("في عينتنا ضعف الثقة أو انعدامها أكثر من خط الأساس");
        assertThat(Baseline.compared(new Proportion(284, 400)))
                .startsWith("لا يُظهر هذا المسح فرقاً واضحاً")
                .contains("3 نقطة أقل");
        assertThat(Baseline.compared(new Proportion(11, 20)))
                .as("0.7418 is the upper end")
                .startsWith("لا يُظهر");
    }

    @Test
    void nobodyHasNoShare() {
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
