package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code complaintPlace}: the one place to which the person agreed, and whether that still holds. */
@Component
class AgreedPlace implements FormFact {

    private static final String ROUTE = "complaintRoute";

    private final ComplaintConsent consent;
    private final AnswerWords words;

    AgreedPlace(ComplaintConsent consent, AnswerWords words) {
        this.consent = consent;
        this.words = words;
    }

    @Override
    public String name() {
        return "complaintPlace";
    }

    @Override
    public Object value(FactContext context) {
        return consent.isLive(context.caseNumber())
                ? of(context.caseNumber())
                : "لا توجد موافقة سارية: لا تُقدَّم الشكوى إلى أي جهة";
    }

    String of(CaseNumber number) {
        return consent.route(number).map(route -> words.say(ROUTE, route)).orElse("");
    }
}
