package iq.ihala.process.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Dossier 4.3 row 1 | قواعد المركز: القسم 4.3، الصف 1",
                "Dossier 4.3 row 2 and modifiers | قواعد المركز: القسم 4.3، الصف 2",
                "Dossier 4.10, 12.2 rows 17 and 18; times repeat response_times"
                        + " | قواعد المركز: القسم 4.10؛ القسم 12.2، الصفان 17 و18",
                "Dossier 4.10 point 2, one step in all | قواعد المركز: القسم 4.10، البند 2",
                "شرف مع اجتماع الأهل — dossier 4.1c, 12 | شرف مع اجتماع الأهل – قواعد المركز: القسم 4.1c؛ القسم 12",
                "Judged by the assessor — dossier 12.2 row 16 | قواعد المركز: القسم 12.2، الصف 16",
                "Dossier 3.8: 24 h if IMMINENT, 72 h if HIGH | قواعد المركز: القسم 3.8",
                "Dossier 3.2 EV5 | قواعد المركز: القسم 3.2",
                "Agreed by the panel | قواعد المركز",
                "بقرار اللجنة | بقرار اللجنة"
            })
    void aReferenceIsReadInArabic(String written, String read) {
        assertThat(Reference.inArabic(written)).isEqualTo(read);
    }
}
