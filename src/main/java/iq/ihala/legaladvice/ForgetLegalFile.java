package iq.ihala.legaladvice;

import iq.ihala.casefile.CaseErased;
import iq.ihala.casefile.CasePseudonymised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An erased case has no legal file, and a pseudonymous one no words in it. */
@Component
class ForgetLegalFile {

    private final LegalFileEntries files;
    private final LegalDecisionEntries decisions;
    private final CourtStepEntries steps;

    private final LegalPapers papers;
    private final OffenceDeadlines lastDays;

    ForgetLegalFile(
            LegalFileEntries files,
            LegalDecisionEntries decisions,
            CourtStepEntries steps,
            LegalPapers papers,
            OffenceDeadlines lastDays) {
        this.lastDays = lastDays;
        this.files = files;
        this.decisions = decisions;
        this.steps = steps;
        this.papers = papers;
    }

    /** Dates and results stay, what somebody wrote does not. */
    @EventListener
    void on(CasePseudonymised pseudonymised) {
        String number = pseudonymised.caseNumber().value();
        papers.deleteOf(number);
        steps.removeWordsOf(number);
    }

    @EventListener
    void on(CaseErased erased) {
        String number = erased.caseNumber().value();
        papers.deleteOf(number);
        steps.deleteOf(number);
        decisions.deleteOf(number);
        lastDays.deleteOf(number);
        files.deleteOf(number);
    }
}
