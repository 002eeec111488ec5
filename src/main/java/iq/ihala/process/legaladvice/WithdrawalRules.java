package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.LawKind;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LawTables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code withdrawalRules}: how a complaint is left, withdrawn, settled or pardoned (CrCP 8, 9, 194–198, 338–341). */
@Component
class WithdrawalRules implements FormFact {

    private static final Set<String> ROWS = Set.of("P08", "P09", "P12", "P13");

    private final LawTables law;

    WithdrawalRules(LawTables law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "withdrawalRules";
    }

    @Override
    public Object value(FactContext context) {
        return rows().stream()
                .map(row -> row.title() + " (" + row.articles() + "): " + row.body() + row.mark())
                .collect(Collectors.joining("\n"));
    }

    List<LawRow> rows() {
        return law.of(LawKind.PROCEDURE).stream()
                .filter(row -> ROWS.contains(row.code()))
                .filter(law::isShown)
                .toList();
    }
}
