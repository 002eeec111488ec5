package iq.ihala.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PT59M, الباقي: أقل من ساعة",
        "PT1H30M, الباقي: ساعة واحدة",
        "PT2H, الباقي: ساعتان",
        "PT3H, الباقي: 3 ساعات",
        "PT11H, الباقي: 11 ساعة",
        "PT48H, الباقي: يومان",
        "P3D, الباقي: 3 أيام",
        "P12D, الباقي: 12 يوماً",
        "-PT5H, انتهت المدة منذ 5 ساعات"
    })
    void timeIsSaidAsPeopleSayIt(Duration left, String said) {
        assertThat(ClockWords.left(left)).isEqualTo(said);
    }
}
