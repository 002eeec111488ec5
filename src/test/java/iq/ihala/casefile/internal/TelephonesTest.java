package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07701234567",
                "0770 123 4567",
                "+964 770 123 4567",
                "+964 (0) 770 123 4567",
                "00964-770-1234567",
                "9647701234567",
                "7701234567",
                "٠٧٧٠١٢٣٤٥٦٧",
                "۰۷۷۰۱۲۳۴۵۶۷",
                "\u202a+9647701234567\u202c"
            })
    void oneMobileNumberHasOneForm(String said) {
        assertThat(Telephones.comparable(said)).isEqualTo("9647701234567");
    }

    @ParameterizedTest
    @CsvSource({"040 612345, 96440612345", "+98 912 345 6789, 989123456789", "00971501234567, 971501234567"})
    void landlinesAndForeignNumbersKeepTheirCodes(String said, String form) {
        assertThat(Telephones.comparable(said)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "لا يوجد", "911", "00000"})
    void whatIsNoPersonsNumberIsLeftOut(String said) {
        assertThat(Telephones.comparable(said)).isEmpty();
    }
}
