package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.LawKind;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LawTables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code unconfirmedOffences}: which rows of the table of offences no lawyer has confirmed; the checklist cannot mark them. */
@Component
class UnconfirmedOffences implements FormFact {

    private final LawTables law;

    UnconfirmedOffences(LawTables law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "unconfirmedOffences";
    }

    @Override
    public Object value(FactContext context) {
        List<LawRow> rows = law.of(LawKind.OFFENCE);
        String codes = rows.stream()
                .filter(row -> !row.isConfirmed())
                .map(LawRow::code)
                .collect(Collectors.joining("، "));
        return codes.isEmpty() ? "كل صفوف الجدول مؤكدة." : LawRow.UNCONFIRMED + ": " + codes;
    }
}
