package iq.ihala.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رقمه 07705550142",
                "رقمه ٠٧٧٠ ٥٥٥ ٠١٤٢",
                "۰۷۷۰-۵۵۵-۰۱۴۲",
                "0770/555/0142",
                "هوية 1234567",
                "اكتبوا إلى someone@example.org",
                "https://example.org",
                "امرأة اسمها كذا",
                "المدعو فلان",
                "السيدة فلانة"
            })
    void whatPointsAtAPersonIsRefused(String words) {
        assertThat(TextCheck.refusal(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "الشارع مظلم منذ 3 أشهر",
                "بين الساعة 17:00 و 19:30 في شارع 20",
                "حدث ذلك 4 مرات في 2026",
                "نطلب دورية قرب المدرسة الثانوية",
                "الأسماك في السوق"
            })
    void whatIsAboutTheQuarterIsKept(String words) {
        assertThat(TextCheck.refusal(words)).isEmpty();
    }
}
