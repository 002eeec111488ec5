package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.OptionsSheets;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code optionsSheet}: the person's options sheet as it stands now, to be read aloud. */
@Component
class OptionsSheetText implements FormFact {

    private final LegalSituation situation;
    private final OptionsSheets sheets;
    private final Codes codes;

    OptionsSheetText(LegalSituation situation, OptionsSheets sheets, Codes codes) {
        this.situation = situation;
        this.sheets = sheets;
        this.codes = codes;
    }

    @Override
    public String name() {
        return "optionsSheet";
    }

    @Override
    public Object value(FactContext context) {
        return new SheetPaper(sheets.of(situation.of(
                        context.caseNumber(),
                        codes.of(context.find(Variables.PROBLEM_TYPES).orElse("")))))
                .text();
    }
}
