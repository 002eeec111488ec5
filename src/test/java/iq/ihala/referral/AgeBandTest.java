package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandTest {

    @ParameterizedTest
    @ValueSource(strings = {"15-17", "15–17", "AGE_15_17", "15_17"})
    void bandIsReadHoweverItIsWritten(String band) {
        assertThat(AgeBand.of(band)).isEqualTo(new AgeBand(15, 17));
    }

    @Test
    void openBandHasNoUpperEndAndUnknownCoversAll() {
        assertThat(AgeBand.of("60+").overlaps(70, null)).isTrue();
        assertThat(AgeBand.of("60+").overlaps(null, 59)).isFalse();
        assertThat(AgeBand.of(null).overlaps(18, 20)).isTrue();
        assertThat(AgeBand.of("").overlaps(18, 20)).isTrue();
    }

    @Test
    void bothEndsCount() {
        assertThat(AgeBand.of("15-17").overlaps(17, 25)).isTrue();
        assertThat(AgeBand.of("15-17").overlaps(18, 25)).isFalse();
        assertThat(AgeBand.of("15-17").overlaps(0, 15)).isTrue();
    }
}
