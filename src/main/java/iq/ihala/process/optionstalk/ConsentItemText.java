package iq.ihala.process.optionstalk;

import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code consentItemText}: what is asked now, and the register's wording in force, to be read out as it stands. */
@Component
class ConsentItemText implements FormFact {

    private static final String NO_PROVIDER_YET =
            "هذه موافقة من حيث المبدأ: تُسأل مرة أخرى عن الجهة بعينها ومقدار المعلومات قبل إرسال أي شيء.";
    private static final String OWN_LAWYER = "الجهة هي محامي/ة المركز.";

    private final Consents consents;
    private final AnswerWords words;

    ConsentItemText(Consents consents, AnswerWords words) {
        this.consents = consents;
        this.words = words;
    }

    @Override
    public String name() {
        return "consentItemText";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.CONSENT_ITEM)
                .map(ConsentItem::new)
                .map(this::text)
                .orElse("");
    }

    private String text(ConsentItem item) {
        String text =
                words.say(Variables.CONSENT_ITEM.name(), item.code()) + ":\n«" + consents.text(item.consent()) + "»";
        if (!item.isReferral()) {
            return text;
        }
        return text + "\n" + (item.code().equals(ConsentItem.LEGAL_ADVICE) ? OWN_LAWYER : NO_PROVIDER_YET);
    }
}
