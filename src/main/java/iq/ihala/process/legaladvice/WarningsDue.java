package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.OptionsSheets;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code warningsDue}: codes of the warnings that this person's situation asks for; the boxes of others are not shown. */
@Component
class WarningsDue implements FormFact {

    private final LegalSituation situation;
    private final OptionsSheets sheets;
    private final Codes codes;

    WarningsDue(LegalSituation situation, OptionsSheets sheets, Codes codes) {
        this.situation = situation;
        this.sheets = sheets;
        this.codes = codes;
    }

    @Override
    public String name() {
        return "warningsDue";
    }

    @Override
    public Object value(FactContext context) {
        return sheets
                .of(situation.of(
                        context.caseNumber(),
                        codes.of(context.find(Variables.PROBLEM_TYPES).orElse(""))))
                .mandatoryWarnings()
                .stream()
                .sorted()
                .collect(Collectors.joining("، "));
    }
}
