package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fact {@code agreementText}: what the parties have agreed on, for the lawyer, the signature and the judge; without names. */
@Component
class AgreementText implements FormFact {

    private static final String POINTS = "agreementPoints";

    private final CaseFiles caseFiles;

    AgreementText(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "agreementText";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        Object points =
                caseFiles.newestAnswers(context.caseNumber(), Set.of(POINTS)).get(POINTS);
        return points == null ? "لا نص بعد." : points;
    }
}
