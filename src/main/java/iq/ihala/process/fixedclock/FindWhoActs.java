package iq.ihala.process.fixedclock;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.FixedClocks;
import iq.ihala.process.legaladvice.LegalChanges;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Whose step a fixed date is. Nobody's, if the person decided meanwhile, or if a legal advice of this case waits for the same
 * days and reminds by itself.
 */
@ProcessBean("findWhoActs")
class FindWhoActs implements JavaDelegate {

    private final FixedClocks clocks;
    private final LegalDates legalDates;
    private final LegalChanges advice;
    private final Clock clock;

    FindWhoActs(FixedClocks clocks, LegalDates legalDates, LegalChanges advice, Clock clock) {
        this.clocks = clocks;
        this.legalDates = legalDates;
        this.advice = advice;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String code = Variables.FIXED_CLOCK.get(execution);
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        boolean needed = !LegalDates.isLegal(code)
                || (legalDates.lastDay(caseNumber, code).isPresent() && !advice.reminds(caseNumber));
        Variables.CLOCK_ACTOR.set(execution, needed ? clocks.of(code).actor() : FixedClockProcess.NOBODY);
        Variables.FIXED_CLOCK_ACTED.set(
                execution, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
