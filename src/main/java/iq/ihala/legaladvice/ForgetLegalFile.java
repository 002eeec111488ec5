package iq.ihala.legaladvice;

import iq.ihala.casefile.CaseErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An erased case has no legal file. */
@Component
class ForgetLegalFile {

    private final LegalFileEntries files;
    private final LegalDecisionEntries decisions;
    private final CourtStepEntries steps;

    ForgetLegalFile(LegalFileEntries files, LegalDecisionEntries decisions, CourtStepEntries steps) {
        this.files = files;
        this.decisions = decisions;
        this.steps = steps;
    }

    @EventListener
    void on(CaseErased erased) {
        String number = erased.caseNumber().value();
        steps.deleteOf(number);
        decisions.deleteOf(number);
        files.deleteOf(number);
    }
}
