package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.OptionsSheets;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code complaintRouteText}: where the law's table says that this complaint may go. */
@Component
class RouteText implements FormFact {

    private final LegalSituation situation;
    private final OptionsSheets sheets;
    private final Codes codes;

    RouteText(LegalSituation situation, OptionsSheets sheets, Codes codes) {
        this.situation = situation;
        this.sheets = sheets;
        this.codes = codes;
    }

    @Override
    public String name() {
        return "complaintRouteText";
    }

    @Override
    public Object value(FactContext context) {
        String rows = sheets
                .of(situation.of(
                        context.caseNumber(),
                        codes.of(context.find(Variables.PROBLEM_TYPES).orElse(""))))
                .route()
                .stream()
                .map(RouteText::line)
                .collect(Collectors.joining("\n"));
        return rows.isEmpty() ? "يقرر المحامي/ة إلى أين" : rows;
    }

    static String line(LawRow row) {
        return row.title() + ": " + row.body() + row.mark();
    }
}
