package iq.ihala.process.reception;

import iq.ihala.casefile.EarlierCase;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the supervisor is told of an earlier case before deciding (dossier S07): number, date and status, never an answer. */
@Component
class EarlierCaseHint implements FormFact {

    private final EarlierCases earlierCases;

    EarlierCaseHint(EarlierCases earlierCases) {
        this.earlierCases = earlierCases;
    }

    @Override
    public String name() {
        return "earlierCaseHint";
    }

    @Override
    public Object value(FactContext context) {
        String lines = earlierCases.of(context.caseNumber()).stream()
                .map(EarlierCaseHint::line)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "لا توجد الآن حالة سابقة" : lines;
    }

    private static String line(EarlierCase earlier) {
        String status =
                switch (earlier.status()) {
                    case OPEN -> "مفتوحة";
                    case CLOSED -> "مغلقة";
                    case MOVED -> "نُقلت إلى رقم أسبق";
                };
        // Isolated, so that number and date do not turn the Arabic line around.
        return "\u2066" + earlier.number().value() + "\u2069 – فُتحت في \u2066" + earlier.openedOn() + "\u2069 – "
                + status;
    }
}
