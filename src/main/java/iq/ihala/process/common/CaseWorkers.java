package iq.ihala.process.common;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.List;
import org.springframework.stereotype.Component;

/** The case workers to whom a case may be given (dossier D08). */
@Component
class CaseWorkers implements FormFact {

    private final StaffOptions options;

    CaseWorkers(StaffOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "caseWorkers";
    }

    @Override
    public Object value(FactContext context) {
        return options.of(context.caseNumber(), List.of("case_worker"), false);
    }
}
