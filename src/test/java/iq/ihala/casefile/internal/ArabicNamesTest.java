package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNamesTest {

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إبراهيم, ابراهيم",
        "آمنة, امنه",
        "ٱمنة, آمنة",
        "مؤمل, مومل",
        "فائزة, فايزه",
        "علاء, علا",
        "فاطمة, فاطمه",
        "هدى, هدي",
        "علی, علي",
        "کریم, كريم",
        "مُحَمَّد, محمد",
        "محـــمد, محمد",
        "العلي, علي",
        "عبد الله, عبدالله",
        "عبد  الزهراء, عبدالزهراء",
        "عبد الرحمن حسن, عبدالرحمن حسن",
        "نور الدين, نورالدين",
        "أبو بكر, ابوبكر",
        "أم كلثوم, امكلثوم",
        "علي بن حسين, علي حسين",
        "فاطمة بنت حسن, فاطمة حسن",
        "زينب-كاظم، جبار, زينب كاظم جبار",
        "' زينب   كاظم ', زينب كاظم",
        "Zainab, ZAINAB",
        "ﻣﺤﻤﺪ, محمد",
        "شيماء, شيما",
        "هانئ, هاني",
        "مؤيد, موید",
        "رُقَيّة, رقيه",
        "مصطفى, مصطفي",
        "عبد علي, عبدعلي",
        "عبد الأمير الكاظم, عبدالامير كاظم",
        "نور الهدى, نورالهدى",
        "هبة الله, هبةالله",
        "فاطمة الزهراء, فاطمةالزهراء",
        "سيف الإسلام, سيفالاسلام",
        "آل ياسين, الياسين",
        "حسن آل ياسين, حسن ياسين",
        "علي\u200Cرضا, عليرضا"
    })
    void twoSpellingsOfOneNameMeet(String one, String other) {
        assertThat(ArabicNames.comparable(one)).isNotEmpty().isEqualTo(ArabicNames.comparable(other));
    }

    @ParameterizedTest
    @CsvSource({
        "حسن, حسين",
        "علي, عالية",
        "زينب كاظم, زينب جاسم",
        "كريم, كريمة",
        "نور, نورا",
        "جمال, جم",
        "طالب, طب",
        "بلال, بل"
    })
    void differentNamesStayApart(String one, String other) {
        assertThat(ArabicNames.comparable(one)).isNotEqualTo(ArabicNames.comparable(other));
    }

    @Test
    void nothingStaysOfATextWithoutLetters() {
        assertThat(ArabicNames.comparable(" .ـ- ")).isEmpty();
    }
}
