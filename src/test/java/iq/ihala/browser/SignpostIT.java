package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.reception.ReceptionForms;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a counsellor reads above the form of a step, before she answers anything. */
class SignpostIT extends BrowserTest {

    @Test
    void aStepSaysAboveItsFormWhyItIsThereAndWhatComesNext() {
        Tasklist counsellor = at(People.COUNSELLOR);
        String caseNumber = counsellor.startProcess("مسار الإحالة", Map.of("channel", "WALK_IN"));
        counsellor.answer(caseNumber, "فحص السلامة الفوري", ReceptionForms.safe("NONE"));

        counsellor.openTask(caseNumber, "شرح الحقوق وحدود السرية");
        String above = counsellor.page().locator(".fjs-form-field-text").first().innerText();
        Pictures.take(counsellor.page());

        assertThat(above)
                .contains("لماذا هذه الخطوة؟")
                .contains("جواب السؤال «")
                .contains("وماذا بعدها؟ «الموافقة على التسجيل»")
                .contains("تُنجز هذه الخطوة حتى")
                .doesNotContain("**");
    }
}
