package iq.ihala.process.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of dossier §3.3, in the words in which somebody would try to ask for it after all. */
class NotCollectedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الديانة",
                "ديانة الشخص",
                "الدين والمذهب",
                "ما هو دينُها؟",
                "الطائفة",
                "المذهب (اختياري)",
                "هل هو شيعي أم سنّي؟",
                "الانتماء السياسي",
                "الحزب",
                "الميول الجنسية",
                "العشيرة",
                "اسم العشيرة",
                "عشيرته",
                "القبيلة",
                "صورة الهوية",
                "نسخة من البطاقة الوطنية",
                "مسح الهوية الوطنية",
                "صورة الوجه",
                "صورة شخصية",
                "صور للوجه",
                "Religion",
                "political view",
                "Sexual orientation",
                "Tribe",
                "Photo of the face",
                "Scan of the ID card"
            })
    void theseWordsAreNotAsked(String label) {
        assertThat(NotCollected.asks("reception.takeIntake", "anything", label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "religion",
                "sect",
                "politicalView",
                "sexualOrientation",
                "tribeName",
                "clanOfFather",
                "nationalIdScan",
                "idPhoto",
                "facePhoto"
            })
    void theseKeysAreNotUsed(String key) {
        assertThat(NotCollected.asks("reception.takeIntake", key, "حقل")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الوثائق المتوفرة",
                "البطاقة الوطنية",
                "هل توجد صور أو مقاطع خاصة؟",
                "لقطة شاشة",
                "أهل الزوج",
                "المدينة",
                "قرار عشائري",
                "نهاية العطوة أو المهلة العشائرية",
                "سنة الميلاد",
                "الجنس",
                "رضاه/ا الآن"
            })
    void whatTheFormsNeedIsStillAsked(String label) {
        assertThat(NotCollected.asks("reception.takeIntake", "anything", label)).isFalse();
    }

    @Test
    void noChoiceIsSuchAnAnswerButThatATribeIsTheDangerMayBeChosen() {
        assertThat(NotCollected.offers("مسيحي")).isTrue();
        assertThat(NotCollected.offers("نسخة الهوية")).isTrue();
        assertThat(NotCollected.offers("العشيرة")).isFalse();
    }

    @Test
    void theTribeIsAskedInTheTribalFormOnly() {
        assertThat(NotCollected.asks("risk-assessment.assessTribalDispute", "tribe", "عشيرة الطرف الثاني"))
                .isFalse();
        assertThat(NotCollected.asks("reception.takeIntake", "tribe", "عشيرة الطرف الثاني"))
                .isTrue();
    }
}
